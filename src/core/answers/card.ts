import type { MentionInContext, NameCard, NameSummary, PlaceInSource, SearchHit } from '../api';
import type { Passage, SourceDocument } from '../corpus/model';
import { passageAt } from '../corpus/places';
import type { PartialDate } from '../dates/partialDate';
import type { Entity, Mention } from '../names/model';
import { fold } from '../text/folding';
import type { TextRange } from '../text/range';
import { contains } from '../text/range';
import { sentencesOf } from '../text/sentences';
import { hitOf } from './hits';
import type { CorpusView } from './view';
import { dateAt, placeOf } from './view';

const CARD_PASSAGES = 3;
/** `2024-11`: the mentions of a card are counted by month. */
const MONTH_LENGTH = '2024-11'.length;

export function summaryOf(entity: Entity): NameSummary {
  const { id, name, kind, aliases, mentions, country, latitude, longitude, decided } = entity;
  return {
    id,
    name,
    kind,
    aliases,
    mentions: mentions.length,
    sources: new Set(mentions.map(({ source }) => source)).size,
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
  return {
    ...summaryOf(entity),
    roles: rolesOf(view, entity),
    ...(first && { first: mentionPlace(view, first.mention) }),
    ...(last && { last: mentionPlace(view, last.mention) }),
    timeline: timelineOf(dated.map(({ date }) => date)),
    undatedMentions: entity.mentions.length - dated.length,
    passages: tellingPassages(view, entity),
  };
}

/** Every mention with the sentence it stands in. */
export function mentionsInContext(view: CorpusView, entity: Entity): MentionInContext[] {
  return entity.mentions.map((mention) => {
    const document = documentOf(view, mention.source);
    const passage = passageAt(document.passages, mention.start) ?? { start: 0, end: document.text.length };
    const sentence = sentencesOf(document.text, passage).find((range) => contains(range, mention)) ?? passage;
    return {
      ...placeOf(document, mention),
      context: document.text.slice(sentence.start, sentence.end),
      mark: relativeTo(sentence, mention),
    };
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
  const counts = new Map<PartialDate, number>();
  for (const date of dates) {
    const period = date.slice(0, MONTH_LENGTH);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return Array.from(counts, ([period, mentions]) => ({ period, mentions }));
}

interface Candidate {
  readonly document: SourceDocument;
  readonly passage: Passage;
  readonly mentions: Mention[];
}

/** The best passage of each source in turn, then shown newest first, undated last. */
function tellingPassages(view: CorpusView, entity: Entity): SearchHit[] {
  const ranked = candidatesOf(view, entity)
    .map((candidate) => ({ ...candidate, worth: worthOf(view, entity, candidate) }))
    .sort((a, b) => b.worth - a.worth);
  const chosen = new Set<(typeof ranked)[number]>();
  const seen = new Set<string>();
  for (const candidate of ranked) {
    if (chosen.size < CARD_PASSAGES && !seen.has(candidate.document.source.id)) chosen.add(candidate);
    seen.add(candidate.document.source.id);
  }
  for (const candidate of ranked) if (chosen.size < CARD_PASSAGES) chosen.add(candidate);
  return [...chosen]
    .map(({ document, passage, mentions, worth }) =>
      hitOf(
        document,
        passage,
        mentions.map((mention) => relativeTo(passage, mention)),
        worth,
      ),
    )
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || b.score - a.score);
}

/** Headings and captions only where no prose mentions the name. */
function candidatesOf(view: CorpusView, entity: Entity): Candidate[] {
  const candidates = new Map<Passage, Candidate>();
  for (const mention of entity.mentions) {
    const document = documentOf(view, mention.source);
    const passage = passageAt(document.passages, mention.start);
    if (passage === undefined || passage.kind === 'furniture') continue;
    const candidate = candidates.get(passage) ?? { document, passage, mentions: [] };
    candidate.mentions.push(mention);
    candidates.set(passage, candidate);
  }
  const all = [...candidates.values()];
  const prose = all.filter(({ passage }) => passage.kind === 'body');
  return prose.length > 0 ? prose : all;
}

/** Their own words before words about them; what they are called; the full name before a surname. */
const WORTH = { ownQuotation: 3, role: 2, fullName: 1, severalMentions: 1 } as const;

function worthOf(view: CorpusView, entity: Entity, { document, passage, mentions }: Candidate): number {
  const quotations = view.quotationsOf(document.source.id);
  const quoted = quotations.some((q) => q.paragraph === passage.paragraph && q.speaker === entity.id);
  const role = entity.roles.some((r) => r.source === document.source.id && contains(passage, r));
  const longest = Math.max(...mentions.map(({ start, end }) => end - start));
  return (
    (quoted ? WORTH.ownQuotation : 0) +
    (role ? WORTH.role : 0) +
    (longest >= entity.name.length ? WORTH.fullName : 0) +
    (mentions.length > 1 ? WORTH.severalMentions : 0)
  );
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
