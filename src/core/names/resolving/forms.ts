import type { DocumentNames } from '../collect';
import { isAcronym } from '../acronyms';
import { citiesNamed, countryNamed, peopleNamed } from '../gazetteer';
import { nameKey } from '../keys';
import { KINDS } from '../labels';
import { COMMON, lookUpName, lookUpWord, ORGANISATION_NAME, PLACE_NAME } from '../lexicon';
import { parsePerson } from '../merge/persons';

/** One mention while the corpus is resolved; `kind` by its place in `KINDS`. */
export interface FormMention {
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly key: string;
  kind: number;
  readonly confidence: number;
  readonly furniture: boolean;
}

export interface CorpusForms {
  readonly mentions: FormMention[];
  /** Capitalised words outside of names by their key: how often inside and at the start of sentences. */
  readonly loose: ReadonlyMap<string, { middle: number; start: number }>;
  readonly lower: ReadonlyMap<string, number>;
}

/** A cache of keys: a corpus repeats its surfaces. */
export type Keys = (surface: string) => string;

export function cachedKeys(): Keys {
  const keys = new Map<string, string>();
  return (surface) => {
    let key = keys.get(surface);
    if (key === undefined) keys.set(surface, (key = nameKey(surface)));
    return key;
  };
}

export function readForms(
  documents: readonly DocumentNames[],
  textOf: (source: string) => string,
  keys: Keys,
): CorpusForms {
  const mentions: FormMention[] = [];
  const loose = new Map<string, { middle: number; start: number }>();
  const lower = new Map<string, number>();
  documents.forEach(({ id, names, loose: runs, lower: words }, document) => {
    const text = textOf(id);
    for (const [start, end, kind, percent, furniture] of names) {
      const surface = text.slice(start, end);
      const key = keys(surface);
      if (key === '') continue;
      mentions.push({
        document,
        start,
        end,
        surface,
        key,
        kind,
        confidence: percent / 100,
        furniture: furniture === 1,
      });
    }
    for (const [start, end, starts] of runs) {
      const key = keys(text.slice(start, end));
      const count = loose.get(key) ?? { middle: 0, start: 0 };
      if (starts === 1) count.start++;
      else count.middle++;
      loose.set(key, count);
    }
    for (const [word, count] of Object.entries(words)) lower.set(word, (lower.get(word) ?? 0) + count);
  });
  return { mentions, loose, lower };
}

const COUNTRY_VOTE = 1.5;
const CITY_VOTE = 0.5;
const LARGE_CITY = 500_000;
const FULL_NAME_VOTE = 2;
const LONG_FORM_VOTE = 2;
const CORPUS_WEIGHT = 2;
const [PERSON, PLACE, ORGANISATION] = [
  KINDS.indexOf('person'),
  KINDS.indexOf('place'),
  KINDS.indexOf('organisation'),
];

/**
 * Settles the kind of each mention by the votes of all mentions of its form: those of its own document count one by one,
 * those of the corpus together as two.
 */
export function voteKinds(forms: CorpusForms, longForms: ReadonlySet<string>): void {
  const corpus = new Map<string, number[]>();
  const own = new Map<string, number[]>();
  const surnames = new Set<string>();
  const add = (votes: Map<string, number[]>, key: string, kind: number, weight: number): void => {
    const list = votes.get(key) ?? [0, 0, 0];
    list[kind] = (list[kind] ?? 0) + weight;
    votes.set(key, list);
  };
  for (const { key, kind, confidence, document } of forms.mentions) {
    add(corpus, key, kind, confidence);
    add(own, `${document} ${key}`, kind, confidence);
    if (kind === PERSON && key.includes(' ')) surnames.add(`${document} ${parsePerson(key).surname}`);
  }
  for (const mention of forms.mentions) {
    const local = own.get(`${mention.document} ${mention.key}`) ?? [];
    const all = corpus.get(mention.key) ?? [];
    const total = all.reduce((sum, votes) => sum + votes, 0);
    const scores = KINDS.map(
      (_, kind) => (local[kind] ?? 0) + (CORPUS_WEIGHT * (all[kind] ?? 0)) / Math.max(total, 1),
    );
    if (countryNamed(mention.key) !== undefined) scores[PLACE] = (scores[PLACE] ?? 0) + COUNTRY_VOTE;
    if (isLargeCity(mention.key)) scores[PLACE] = (scores[PLACE] ?? 0) + CITY_VOTE;
    if (surnames.has(`${mention.document} ${mention.key}`))
      scores[PERSON] = (scores[PERSON] ?? 0) + FULL_NAME_VOTE;
    if (longForms.has(mention.key)) scores[ORGANISATION] = (scores[ORGANISATION] ?? 0) + LONG_FORM_VOTE;
    mention.kind = knownKind(mention.key) ?? scores.indexOf(Math.max(...scores));
  }
}

function isLargeCity(key: string): boolean {
  return (citiesNamed(key)[0]?.population ?? 0) >= LARGE_CITY;
}

/** The kind of a name of several words that the lists know as one thing only. */
function knownKind(key: string): number | undefined {
  if (!key.includes(' ')) return undefined;
  const bits = lookUpName(key);
  if (bits === ORGANISATION_NAME) return ORGANISATION;
  return bits === PLACE_NAME ? PLACE : undefined;
}

const WEAK = 0.5;
const COMMON_SURE = 0.8;
const LOWER_RATIO = 2;

/** Leaves out what the corpus speaks against: words it mostly writes small, or mostly with a capital and no name. */
export function dropWeak(forms: CorpusForms): FormMention[] {
  const sums = new Map<string, number>();
  for (const { key, confidence } of forms.mentions) sums.set(key, (sums.get(key) ?? 0) + confidence);
  return forms.mentions.filter(({ key, confidence, surface }) => {
    const sum = sums.get(key) ?? 0;
    if (confidence < WEAK && (forms.loose.get(key)?.middle ?? 0) > sum) return false;
    if (peopleNamed(key) !== undefined && countryNamed(key) === undefined) return false;
    if (key.includes(' ') || isAcronym(surface)) return true;
    const common = (lookUpWord(key).flags & COMMON) !== 0;
    return !(common && confidence < COMMON_SURE && (forms.lower.get(key) ?? 0) > LOWER_RATIO * sum);
  });
}
