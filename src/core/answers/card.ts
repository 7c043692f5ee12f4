import type {
  MentionInContext,
  NameCard,
  NameSummary,
  PlaceInSource,
  QuotationText,
  SearchHit,
} from '../api';
import type { Passage, SourceDocument } from '../corpus/model';
import { passageAt } from '../corpus/places';
import { proseOf, readable } from '../corpus/prose';
import type { PartialDate } from '../dates/partialDate';
import type { Entity, Mention } from '../names/model';
import { fold } from '../text/folding';
import { countsOf } from '../text/groups';
import type { TextRange } from '../text/range';
import { contains } from '../text/range';
import { sentencesOf } from '../text/sentences';
import { hitOf } from './hits';
import { quotationsBy } from './quotations';
import type { CorpusView } from './view';
import { dateAt, placeOf } from './view';

/** A card is read in a glance: three passages, or two quotations and a passage beside them. */
const CARD_ITEMS = 3;
const CARD_QUOTATIONS = 2;
/** `2024-11`: the mentions of a card are counted by month. */
const MONTH_LENGTH = '2024-11'.length;

export function summaryOf(view: CorpusView, entity: Entity): NameSummary {
  const { id, name, kind, aliases, mentions, country, latitude, longitude, decided } = entity;
  return {
    id,
    name,
    kind,
    aliases,
    mentions: mentions.length,
    sources: new Set(mentions.map(({ source }) => source)).size,
    quotations: view.quotationsBy(id).length,
    ...(country !== undefined && { country }),
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
    ...(decided && { decided }),
  };
}

/** What the corpus says of an entity: spellings, roles, when it is mentioned, and its most telling passages. */
export function cardOf(view: CorpusView, entity: Entity): NameCard {
  const dated = entity.mentions
    .map((mention) => ({ mention, date: dateOf(view, mention) }))
    .filter((item): item is { mention: Mention; date: PartialDate } => item.date !== undefined)
    .sort((a, b) => compare(a.date, b.date));
  const first = dated[0];
  const last = dated.at(-1);
  const newestQuotations = quotationsBy(view, entity.id, CARD_QUOTATIONS);
  return {
    ...summaryOf(view, entity),
    roles: rolesOf(view, entity),
    ...(first && { first: mentionPlace(view, first.mention) }),
    ...(last && { last: mentionPlace(view, last.mention) }),
    timeline: timelineOf(dated.map(({ date }) => date)),
    undatedMentions: entity.mentions.length - dated.length,
    newestQuotations,
    passages: tellingPassages(view, entity, newestQuotations),
  };
}

/** Every mention with the sentence it stands in. */
export function mentionsInContext(view: CorpusView, entity: Entity): MentionInContext[] {
  return entity.mentions.map((mention) => {
    const document = documentOf(view, mention.source);
    const passage = passageAt(document.passages, mention.start) ?? { start: 0, end: document.text.length };
    const sentence =
      sentencesOf(proseOf(document), passage).find((range) => contains(range, mention)) ?? passage;
    const mark = relativeTo(sentence, mention);
    const context = document.text.slice(sentence.start, sentence.end);
    const shown = readable(document.source.file, { text: context, marks: [mark] });
    return { ...placeOf(document, mention), context: shown.text, mark: shown.marks[0] ?? mark };
  });
}

/** Each role once a date, where it is said first. */
function rolesOf(view: CorpusView, entity: Entity): PlaceInSource[] {
  const roles = new Map<string, PlaceInSource>();
  for (const role of entity.roles) {
    const place = placeOf(documentOf(view, role.source), role);
    const key = `${place.date ?? ''} ${fold(place.text)}`;
    if (!roles.has(key)) roles.set(key, place);
  }
  return [...roles.values()].sort((a, b) => compare(b.date ?? '', a.date ?? ''));
}

function timelineOf(dates: readonly PartialDate[]): { period: PartialDate; mentions: number }[] {
  const counts = countsOf(dates.map((date) => date.slice(0, MONTH_LENGTH)));
  return Array.from(counts, ([period, mentions]) => ({ period, mentions }));
}

interface Candidate {
  readonly document: SourceDocument;
  readonly passage: Passage;
  readonly mentions: Mention[];
}

/** The best passage of each source in turn, then shown newest first, undated last. */
function tellingPassages(
  view: CorpusView,
  entity: Entity,
  quotations: readonly QuotationText[],
): SearchHit[] {
  const shown = new Set(quotations.map(({ source, paragraph }) => keyOf(source, paragraph)));
  const worthOf = worthIn(view, entity);
  const ranked = candidatesOf(view, entity)
    .filter(({ document, passage }) => !shown.has(keyOf(document.source.id, passage.paragraph)))
    .map((candidate) => ({ ...candidate, worth: worthOf(candidate) }))
    .sort((a, b) => b.worth - a.worth);
  return chosen(ranked, CARD_ITEMS - quotations.length)
    .map(({ document, passage, mentions, worth }) =>
      hitOf(
        view,
        document,
        passage,
        mentions.map((mention) => relativeTo(passage, mention)),
        worth,
      ),
    )
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || b.score - a.score);
}

function chosen<T extends Candidate>(ranked: readonly T[], count: number): T[] {
  const best = new Set<T>();
  const seen = new Set<string>();
  for (const candidate of ranked) {
    if (best.size < count && !seen.has(candidate.document.source.id)) best.add(candidate);
    seen.add(candidate.document.source.id);
  }
  for (const candidate of ranked) if (best.size < count) best.add(candidate);
  return [...best];
}

/** Headings and captions only where no prose mentions the name. */
function candidatesOf(view: CorpusView, entity: Entity): Candidate[] {
  const candidates = new Map<Passage, Candidate>();
  for (const mention of entity.mentions) {
    const document = documentOf(view, mention.source);
    const passage = passageAt(document.passages, mention.start);
    if (passage === undefined || passage.kind === 'furniture') continue;
    const candidate = candidates.get(passage);
    if (candidate === undefined) candidates.set(passage, { document, passage, mentions: [mention] });
    else candidate.mentions.push(mention);
  }
  const all = [...candidates.values()];
  const prose = all.filter(({ passage }) => passage.kind === 'body');
  return prose.length > 0 ? prose : all;
}

/** Their own words before words about them; what they are called; the full name before a surname. */
const WORTH = { ownQuotation: 3, role: 2, fullName: 1, severalMentions: 1 } as const;

function worthIn(view: CorpusView, entity: Entity): (candidate: Candidate) => number {
  const quoting = new Set(
    view.quotationsBy(entity.id).map(({ source, quotation }) => keyOf(source, quotation.paragraph)),
  );
  const calling = new Set(
    entity.roles.map((role) => passageAt(documentOf(view, role.source).passages, role.start)),
  );
  return ({ document, passage, mentions }) => {
    const longest = Math.max(...mentions.map(({ start, end }) => end - start));
    return (
      (quoting.has(keyOf(document.source.id, passage.paragraph)) ? WORTH.ownQuotation : 0) +
      (calling.has(passage) ? WORTH.role : 0) +
      (longest >= entity.name.length ? WORTH.fullName : 0) +
      (mentions.length > 1 ? WORTH.severalMentions : 0)
    );
  };
}

function keyOf(source: string, paragraph: number): string {
  return `${paragraph} ${source}`;
}

function mentionPlace(view: CorpusView, mention: Mention): PlaceInSource {
  return placeOf(documentOf(view, mention.source), mention);
}

function dateOf(view: CorpusView, mention: Mention): PartialDate | undefined {
  return dateAt(documentOf(view, mention.source), mention.start);
}

/** Names are resolved from the documents of the view, so a mention's document is there. */
function documentOf(view: CorpusView, source: string): SourceDocument {
  const document = view.document(source);
  if (document === undefined) throw new Error(`no document for ${source}`);
  return document;
}

function relativeTo(outer: TextRange, inner: TextRange): TextRange {
  return { start: inner.start - outer.start, end: inner.end - outer.start };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
