import type { CueLexicon } from '../../quotes/cues/lexicon';
import { findQuotations } from '../../quotes/findQuotations';
import { contains, overlaps } from '../../text/range';
import type { TextRange } from '../../text/range';
import { blank } from './blank';
import type { VisibleText } from './visible';

/** A quotation in the line, without its marks. */
export interface MarkedQuotation extends TextRange {
  readonly form: 'marks' | 'command';
  readonly isClosed: boolean;
  readonly citation?: VisibleText;
  readonly parts: readonly TextRange[];
  readonly otherReadings: () => readonly TextRange[];
}

const MARK = /["“”„«»‘’‚'‹›]/;

/**
 * The quotations of a visible text in order and apart. What stands in `brackets` (citations with titles) quotes nobody; a
 * quotation that is cited by one of them or by one of `notes` ends before it.
 */
export function markedQuotations(
  visible: VisibleText,
  brackets: readonly TextRange[],
  notes: readonly TextRange[],
  lexicon: CueLexicon,
): MarkedQuotation[] {
  const { text } = visible.mapped;
  const cited = new Set([...brackets, ...notes].filter((range) => followsMark(text, range)));
  const citing = brackets.filter((range) => cited.has(range));
  const plain = blank(
    text,
    citing.filter((range) => MARK.test(text.slice(range.start, range.end))),
  );
  const byCommand = visible.quoted
    .filter((span, _i, all) => !all.some((other) => other !== span && contains(other, span)))
    .filter((span) => !citing.some((bracket) => contains(bracket, span)))
    .map((span): MarkedQuotation => ({
      start: span.start,
      end: span.end,
      form: 'command',
      isClosed: true,
      ...(span.citation && { citation: span.citation }),
      parts: [],
      otherReadings: () => [],
    }));
  const places = Array.from(cited, ({ start }) => start);
  const byMarks = paragraphsOf(plain).flatMap((paragraph) => {
    const stops = places.filter((at) => at > paragraph.start && at <= paragraph.end);
    return marksIn(plain, paragraph, stops);
  });
  const all = [...byCommand, ...byMarks.filter((q) => !byCommand.some((other) => overlaps(other, q)))].sort(
    (a, b) => a.start - b.start,
  );
  return withParts(text, all, lexicon);
}

/** Whether a mark that closes stands right before: a bracket inside of a quotation is part of it. */
function followsMark(text: string, range: TextRange): boolean {
  const before = text.slice(Math.max(0, range.start - 4), range.start);
  return /(?:\S["“”»«’'‘›]|[\s\u00A0]»)[\s\u00A0]{0,2}$/.test(before);
}

function paragraphsOf(text: string): TextRange[] {
  const paragraphs: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n[ \t]*\n/g)) {
    paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...paragraphs, { start, end: text.length }];
}

/** Where marks don't pair, the citations behind quotations tell where these end. */
function marksIn(text: string, paragraph: TextRange, stops: readonly number[]): MarkedQuotation[] {
  const found = pairedIn(text, paragraph);
  const missed = stops.filter((stop) => !found.some(({ end }) => isMarksOnly(text.slice(end, stop))));
  if (missed.length === 0) return found;
  const borders = [paragraph.start, ...stops, paragraph.end];
  return borders.slice(1).flatMap((end, i) => {
    const stretch = { start: borders[i] ?? end, end };
    const paired = pairedIn(text, stretch);
    const frame = missed.includes(end) ? frameOf(text, stretch) : undefined;
    return frame ? [...paired.filter((q) => q.end <= frame.start), frame] : paired;
  });
}

function isMarksOnly(text: string): boolean {
  return /^["“”»«’'‘›][\s\u00A0]{0,2}$/.test(text);
}

/** What may open a quotation that this mark closes. */
const OPENERS: Readonly<Record<string, string>> = {
  '’': '‘', "'": "'", '‘': '‚', '”': '“', '"': '"', '“': '„', '»': '«', '«': '»', '›': '‹',
}; // prettier-ignore

/** The quotation that ends with a stretch, from the first mark that may open it: `‘He said, “We stay.’` */
function frameOf(text: string, stretch: TextRange): MarkedQuotation | undefined {
  const end = stretch.start + text.slice(stretch.start, stretch.end).trimEnd().length - 1;
  const opener = OPENERS[text.charAt(end)] ?? '';
  const readings = otherReadings(text, stretch, end).filter(
    ({ start }) =>
      text.charAt(start - 1) === opener && OPENS.test(text.slice(Math.max(0, start - 2), start - 1)),
  );
  const [first] = readings;
  return first && { ...first, form: 'marks', isClosed: true, parts: [], otherReadings: () => readings };
}

/** What stands before a mark that opens. */
const OPENS = /^$|[\s([{—–-]$/;

function pairedIn(text: string, stretch: TextRange): MarkedQuotation[] {
  if (!MARK.test(text.slice(stretch.start, stretch.end))) return [];
  const passage = { ...stretch, paragraph: 1, kind: 'body' as const, startLine: 1, endLine: 1 };
  return findQuotations(text, [passage]).map(({ start, end, close }) => ({
    start,
    end,
    form: 'marks',
    isClosed: close !== undefined,
    parts: [],
    otherReadings: () => otherReadings(text, stretch, end),
  }));
}

const OPENING = /["“”„«»‘'‚‹]/g;
/** How many marks before the end of a quotation may be the one that opens it. */
const MOST_READINGS = 40;
const LONGEST_READING = 4000;

/** Everything from another mark of the paragraph to the same end. */
function otherReadings(text: string, paragraph: TextRange, end: number): TextRange[] {
  const from = Math.max(paragraph.start, end - LONGEST_READING);
  const before = text.slice(from, end);
  const starts = Array.from(before.matchAll(OPENING), (match) => from + match.index + match[0].length);
  return starts
    .slice(-MOST_READINGS)
    .filter((start) => start < end)
    .map((start) => ({ start, end }));
}

const LONGEST_CUE = 90;
const INTERRUPTION = /^[\s\u00A0]*[,—–-]?[^.!?…:;()[\]]{2,90}[,—–-][\s\u00A0]*$/;
const WORD = /[\p{L}\p{M}’'-]+/gu;

/** Joins the parts of a quotation that a cue interrupts: `“We will,” he said, “not go.”` */
function withParts(
  text: string,
  quotations: readonly MarkedQuotation[],
  lexicon: CueLexicon,
): MarkedQuotation[] {
  const groups: MarkedQuotation[][] = [];
  for (const quotation of quotations) {
    const last = groups.at(-1)?.at(-1);
    if (last && isInterrupted(text, last, quotation, lexicon)) groups.at(-1)?.push(quotation);
    else groups.push([quotation]);
  }
  return groups.flatMap((group) => {
    const parts = group.map(({ start, end }) => ({ start, end }));
    return group.map((quotation) => ({ ...quotation, parts }));
  });
}

function isInterrupted(text: string, first: TextRange, second: TextRange, { verbs }: CueLexicon): boolean {
  if (second.start - first.end > LONGEST_CUE + 4) return false;
  const between = text
    .slice(first.end, second.start)
    .replace(/^[^\p{L}\s,—–-]{1,2}|[^\p{L}\s,—–-]{1,2}$/gu, '');
  if (!INTERRUPTION.test(between)) return false;
  return (
    between
      .toLowerCase()
      .match(WORD)
      ?.some((word) => verbs.has(word)) ?? false
  );
}
