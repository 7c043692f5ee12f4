import { unescaped } from '../../corpus/uris';
import type { CueLexicon } from '../../quotes/cues/lexicon';
import type { TextRange } from '../../text/range';
import type { CitationContext, ReadCitation } from '../claims/citation';
import { readCitation } from '../claims/citation';
import { pagesIn } from '../claims/pages';
import type { Speakers } from '../claims/cue';
import type { ClaimedPerson, Claims } from '../claims/model';
import { NO_CLAIMS, joinClaims } from '../claims/model';
import type { SaidOn } from '../claims/saidOn';
import { daysOfSaying } from '../claims/saidOn';
import { negationsIn } from '../rules/negations';
import { splitAttribution } from './attribution';
import { blank } from './blank';
import { bracketsIn } from './brackets';
import { markedQuotations } from './marked';
import type { MarkedQuotation } from './marked';
import type { ReadBlock } from './readBlocks';
import type { VisibleText } from './visible';

/** A quotation of a draft with what the draft says of it. Ranges are of the block's visible text. */
export interface DraftQuotation extends TextRange {
  readonly visible: VisibleText;
  readonly form: 'marks' | 'block' | 'command';
  readonly isClosed: boolean;
  readonly claims: Claims;
  /** Whether a citation stands with it. */
  readonly cites: boolean;
  /** Whoever the sentence around it says to speak. */
  readonly speaker?: ClaimedPerson;
  /** The days on which that sentence says that it was said. */
  readonly saidOn: readonly SaidOn[];
  /** All parts of a quotation that its cue interrupts, this among them. */
  readonly parts: readonly TextRange[];
  /** Other stretches that the marks around it may set off, where a citation shows where it ends. */
  readonly otherReadings: () => readonly TextRange[];
  /** Remarks of the narrator within the marks, as French sets them: `« L’eau, dit-il, trouve son chemin. »` */
  readonly remarks: () => readonly TextRange[];
  /** Of a block: the quotations that its marks set off, where these hold the words of others and the rest tells of them. */
  readonly inner: () => readonly DraftQuotation[];
}

const nothing = (): readonly [] => [];

const noOthers = (): readonly TextRange[] => [];

/** How far behind a quotation what cites it may stand. */
const FARTHEST_CITATION = 240;
const NEW_SENTENCE = /[.!?…]["'”’»)\]]{0,3}\s+["'“‘«„(]?\p{Lu}/u;

export interface DraftContext extends CitationContext {
  /** Cues of the draft's language. */
  readonly lexicon: CueLexicon;
  readonly speakers: Speakers;
  /** What the notes of the draft say, by what refers to them. */
  readonly notes: { get(id: string): VisibleText | undefined };
}

export function quotationsOfBlock(block: ReadBlock, context: DraftContext): DraftQuotation[] {
  return block.kind === 'quote' ? quotedBlock(block, context) : quotationsInWords(block, context);
}

function quotedBlock(block: ReadBlock, context: DraftContext): DraftQuotation[] {
  const { visible } = block;
  const { text } = visible.mapped;
  const { words, attribution } = splitAttribution(text);
  const citations = [
    ...(attribution ? [readCitation({ ...visible, ...attribution }, context)] : []),
    ...(block.attribution
      ? [readApart(block.attribution, context), ...referencesOf(block.attribution, context)]
      : []),
    ...(block.key === undefined ? [] : keyed(block.key, block.locator, context)),
    ...referencesOf(visible, context),
  ];
  const files = block.address === undefined ? [] : context.facts.filesNamed(decodeAddress(block.address));
  const claims = joinClaims([...citations.map((citation) => citation.claims), { ...NO_CLAIMS, files }]);
  const cites = claims.files.length > 0 || citations.some((citation) => citation.cites);
  return words.end > words.start
    ? [
        {
          ...words,
          visible,
          form: 'block',
          isClosed: true,
          claims,
          cites,
          ...toldBefore(block.lead, context),
          parts: [words],
          otherReadings: noOthers,
          remarks: nothing,
          inner: () => quotationsInWords(block, context),
        },
      ]
    : [];
}

/** Stands for the words of a block behind the paragraph that leads to it. */
const STAND_IN = 'Words that stand below.';

/** What the paragraph that leads to a block tells of its words. */
function toldBefore(
  lead: ReadBlock | undefined,
  context: DraftContext,
): Pick<DraftQuotation, 'speaker' | 'saidOn'> {
  if (lead === undefined) return { saidOn: [] };
  const { visible } = lead;
  const brackets = bracketAnchors(visible, context);
  const marked = markedQuotations(visible, brackets, referenceAnchors(visible, context), context.lexicon);
  const before = `${blank(visible.mapped.text, brackets).trimEnd()} “`;
  const block = { start: before.length, end: before.length + STAND_IN.length };
  const text = `${before}${STAND_IN}”`;
  const speaker = context.speakers.of(text, [...marked, block], context).get(block.start);
  return {
    ...(speaker && { speaker }),
    saidOn: daysOfSaying(text, block, marked, context.lexicon),
  };
}

function decodeAddress(address: string): string {
  return address.replace(/&amp;/g, '&').replace(/%[\da-f]{2}(?:%[\da-f]{2})*/gi, (bytes) => unescaped(bytes));
}

function readApart({ mapped, links, quoted }: VisibleText, context: CitationContext): ReadCitation {
  const isAttributeList = /^\s*,/.test(mapped.text);
  return readCitation({ mapped, links, quoted, start: 0, end: mapped.text.length, isAttributeList }, context);
}

/** Something that cites, at its place in the visible text. */
interface Anchor extends TextRange {
  readonly citation: ReadCitation;
}

function quotationsInWords(block: ReadBlock, context: DraftContext): DraftQuotation[] {
  const { visible } = block;
  const { text } = visible.mapped;
  const brackets = bracketAnchors(visible, context);
  const isNoteThatCites = block.kind === 'note' && readApart(visible, context).cites;
  const references = referenceAnchors(visible, context);
  const marked = isNoteThatCites ? [] : markedQuotations(visible, brackets, references, context.lexicon);
  const anchors = [
    ...brackets.filter((bracket) => !marked.some((q) => q.start <= bracket.start && bracket.end <= q.end)),
    ...references,
  ].sort((a, b) => a.start - b.start);
  // What a citation names is not who speaks.
  const sentences = blank(text, brackets);
  const speakers = context.speakers.of(sentences, marked, context);
  return marked.map((quotation, i) => {
    const speaker = speakers.get(quotation.start);
    const near = anchors.filter(
      (anchor) =>
        belongsTo(text, anchor, quotation, marked[i + 1]) || leadsTo(text, anchor, quotation, marked[i - 1]),
    );
    const shared = anchors.filter((anchor) => sharedBySplit(text, anchor, marked, i));
    const own = quotation.citation && readApart(quotation.citation, context);
    const citations = [...near, ...shared].map(({ citation }) => citation).concat(own ? [own] : []);
    return {
      start: quotation.start,
      end: quotation.end,
      visible,
      form: quotation.form,
      isClosed: quotation.isClosed,
      claims: joinClaims(citations.map(({ claims }) => claims)),
      cites: citations.some(({ cites }) => cites),
      ...(speaker && { speaker }),
      saidOn: daysOfSaying(sentences, quotation, marked, context.lexicon),
      parts: quotation.parts,
      otherReadings: near.length > 0 ? quotation.otherReadings : noOthers,
      remarks: () => remarksIn(text, quotation, context.lexicon),
      inner: nothing,
    };
  });
}

/** `, dit-il,`, `, explique le maire :`: behind a comma, up to the next mark, with a verb of saying. */
const REMARK = /(?<=,[\s\u00A0])[^,.!?…;:«»“”"]{3,60}[,:](?=[\s\u00A0])/g;
const REMARK_WORD = /\p{L}[\p{L}\p{M}’']*/gu;
/** More are no remarks but a list. */
const MOST_REMARKS = 3;

function remarksIn(text: string, { start, end }: TextRange, { verbs }: CueLexicon): TextRange[] {
  return Array.from(text.slice(start, end).matchAll(REMARK))
    .filter(([remark]) => negationsIn(remark) === 0 && !/\p{N}/u.test(remark))
    .filter(([remark]) =>
      remark
        .toLowerCase()
        .match(REMARK_WORD)
        ?.some((word) => verbs.has(word)),
    )
    .slice(0, MOST_REMARKS)
    .map(({ index, 0: remark }) => ({ start: start + index, end: start + index + remark.length }));
}

function bracketAnchors(visible: VisibleText, context: CitationContext): Anchor[] {
  return bracketsIn(visible).flatMap((range) => {
    const citation = readCitation({ ...visible, ...range }, context);
    return citation.cites || citation.claims.isTranslation ? [{ ...range, citation }] : [];
  });
}

function referenceAnchors(visible: VisibleText, context: DraftContext): Anchor[] {
  return visible.references.flatMap((reference) =>
    referencesOf({ references: [reference] }, context).map((citation) => ({
      start: reference.at,
      end: reference.at,
      citation,
    })),
  );
}

/** Figures alone are pages, as biblatex has it. */
const PLAIN_PAGES = /^\s{0,3}(?:\d{1,5}|[ivxlc]{1,8})(?:[–-]{1,2}(?:\d{1,5}|[ivxlc]{1,8}))?\s{0,3}$/i;
/** `para. 6` of a citation by key. */
const PARAGRAPH = /\bpara\.?[\s~\u00A0]{0,3}(\d{1,7})/;

/** What the notes and keys of a text cite. */
export function referencesOf(
  { references }: Pick<VisibleText, 'references'>,
  context: DraftContext,
): ReadCitation[] {
  return references.flatMap((reference) => {
    if (reference.kind === 'key') return keyed(reference.key, reference.locator, context);
    const note = reference.kind === 'inline' ? reference.citation : context.notes.get(reference.id);
    return note === undefined ? [] : [readApart(note, context)];
  });
}

function keyed(key: string, locator: string | undefined, { facts }: DraftContext): ReadCitation[] {
  const source = facts.sourceOfKey(key);
  const paragraph = PARAGRAPH.exec(locator ?? '')?.[1];
  const pages = pagesIn(PLAIN_PAGES.test(locator ?? '') ? `p. ${locator}` : (locator ?? ''));
  const place = {
    ...(paragraph !== undefined && { paragraph: Number(paragraph) }),
    ...(pages && { pages }),
  };
  return source === undefined ? [] : [{ cites: true, claims: { ...NO_CLAIMS, files: [source], ...place } }];
}

/** A citation is the nearest quotation's before it, in the same sentence or right behind. */
function belongsTo(
  text: string,
  anchor: Anchor,
  quotation: MarkedQuotation,
  next: MarkedQuotation | undefined,
): boolean {
  if (anchor.start < quotation.end || (next && anchor.start >= next.end)) return false;
  const between = text.slice(quotation.end, anchor.start);
  return between.length <= FARTHEST_CITATION && !NEW_SENTENCE.test(between);
}

/** How far before a quotation what cites it may end. */
const FARTHEST_LEAD = 80;
/** `The Courier (14 November 2024) wrote: “…”`: a colon or nothing else but the mark between them. */
const LEADS = /^[^.!?…]*:[\s\u00A0]*\S{1,2}$|^[,\s\u00A0]*\S{1,2}$/u;

/** A citation before a quotation is its own where the sentence leads from one to the other, and no other quotation is near. */
function leadsTo(
  text: string,
  anchor: Anchor,
  quotation: MarkedQuotation,
  previous: MarkedQuotation | undefined,
): boolean {
  if (anchor.end > quotation.start || quotation.start - anchor.end > FARTHEST_LEAD) return false;
  if (previous !== undefined && (anchor.start < previous.end || belongsTo(text, anchor, previous, quotation)))
    return false;
  return LEADS.test(text.slice(anchor.end, quotation.start));
}

/** The citation behind the last part of a quotation that its cue interrupts is also the first part's. */
function sharedBySplit(
  text: string,
  anchor: Anchor,
  marked: readonly MarkedQuotation[],
  at: number,
): boolean {
  const quotation = marked[at];
  const last = quotation?.parts.at(-1);
  if (quotation === undefined || last === undefined || last.start === quotation.start) return false;
  const index = marked.findIndex(({ start }) => start === last.start);
  const lastPart = marked[index];
  return lastPart !== undefined && belongsTo(text, anchor, lastPart, marked[index + 1]);
}
