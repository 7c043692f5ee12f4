import type { PassageKind } from '../corpus/model';
import { inverseFrequency, saturated } from './bm25';
import type { Entries } from './entries';
import type { Matches } from './matching';
import type { TermStore } from './termStore';

/** An entry that answers, before the words' nearness is looked at. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/** Words of the heading and the title count like the passage's own times this. */
const CONTEXT_WEIGHT = 0.5;

/** What a hit of each kind is worth beside one in prose. */
export const KIND_WEIGHTS: Readonly<Record<PassageKind, number>> = {
  body: 1,
  heading: 0.7,
  caption: 0.5,
  byline: 0.4,
  furniture: 0,
};

/**
 * What a passage that says only part of what is wanted loses: its score times its share to this power. In a list of a few
 * words all are meant, and passages that say them all come first; in a sentence some are only its frame. (For known items
 * the power hardly matters: nDCG@10 changes by less than .01 from 0.5 to 3.)
 */
const COVERAGE_POWER_OF_LIST = 3;
const COVERAGE_POWER_OF_SENTENCE = 0.5;
const LONGEST_LIST = 4;

/** A name that the corpus does not have weighs this many times as much as another missing word. */
const MISSING_NAME_WEIGHT = 2;

/**
 * The share of what is wanted (by inverse document frequency) that a passage must say, by the number of words. Chosen on
 * 780 known-item queries (title lines of manual pages and package descriptions), where it costs less than .02 of nDCG@10
 * against no limit; of 34 questions that a corpus of 110 passages does not answer, 32 find nothing, without a limit 7.
 */
const SHARES_BY_WORDS: readonly number[] = [0, 1, 0.6, 0.42, 0.3, 0.22, 0.15, 0.12];
const SHARE_OF_SENTENCE = 0.1;
/** Of three words or more, one alone says too little. */
const FEWEST_WORDS = 2;
const ROUNDING = 1e-9;

/** What is known of each entry, by its number: one place in each list. */
class Tally {
  readonly scores: Float64Array;
  readonly covered: Float64Array;
  readonly required: Uint8Array;
  /** How many of the wanted words it says. */
  readonly words: Uint8Array;
  /** 1 where the text itself says something of what is wanted, not only what it stands under. */
  readonly own: Uint8Array;
  readonly ids: number[] = [];

  constructor(bound: number) {
    this.scores = new Float64Array(bound);
    this.covered = new Float64Array(bound);
    this.required = new Uint8Array(bound);
    this.words = new Uint8Array(bound);
    this.own = new Uint8Array(bound);
  }

  add(id: number, score: number): void {
    if (this.scores[id] === 0) this.ids.push(id);
    this.scores[id] = (this.scores[id] ?? 0) + score;
  }
}

interface Weighted {
  readonly match: Matches;
  readonly weight: number;
}

/** The entries that say enough of what is wanted, in no order. */
export function candidatesOf(matches: readonly Matches[], entries: Entries): Candidate[] {
  const weighted = weigh(matches, entries);
  const wanted = weighted.filter(({ match }) => match.wanted.role === 'wanted');
  const mass = wanted.reduce((total, { match, weight }) => total + weight * missingWeight(match), 0);
  const share = SHARES_BY_WORDS[wanted.length] ?? SHARE_OF_SENTENCE;
  const power = wanted.length > LONGEST_LIST ? COVERAGE_POWER_OF_SENTENCE : COVERAGE_POWER_OF_LIST;
  const fewest = Math.min(wanted.length, FEWEST_WORDS);
  const required = matches.filter((match) => match.wanted.role === 'required').length;
  const { ids, scores, covered, words, own, required: has } = tally(weighted, entries);
  const candidates: Candidate[] = [];
  for (const id of ids) {
    const coverage = mass === 0 ? 1 : (covered[id] ?? 0) / mass;
    if (own[id] === 0 || (has[id] ?? 0) < required || (words[id] ?? 0) < fewest) continue;
    if (coverage + ROUNDING < share) continue;
    const kind = KIND_WEIGHTS[entries.get(id).kind];
    candidates.push({ id, score: (scores[id] ?? 0) * coverage ** power * kind });
  }
  return candidates;
}

/** The plain scores of all entries whose text says any of what is wanted. */
export function scoresOf(matches: readonly Matches[], entries: Entries): Candidate[] {
  const { ids, scores, own } = tally(weigh(matches, entries), entries);
  return ids.filter((id) => own[id] === 1).map((id) => ({ id, score: scores[id] ?? 0 }));
}

function weigh(matches: readonly Matches[], entries: Entries): Weighted[] {
  return matches.map((match) => ({ match, weight: inverseFrequency(entries.size, match.text.size) }));
}

function missingWeight({ wanted, text, context }: Matches): number {
  return wanted.isName && text.size === 0 && context.size === 0 ? MISSING_NAME_WEIGHT : 1;
}

/** BM25F: the frequencies of text and context are added up before they are saturated. */
function tally(weighted: readonly Weighted[], { terms }: Entries): Tally {
  const found = new Tally(terms.bound);
  const averageLength = terms.averageLength('text') + CONTEXT_WEIGHT * terms.averageLength('context');
  for (const { match, weight } of weighted) {
    const { text, context, wanted } = match;
    const share = wanted.role === 'wanted' ? weight : 0;
    const add = (id: number, frequency: number): void => {
      found.add(id, weight * saturated(frequency, lengthOf(terms, id) / averageLength));
      found.covered[id] = (found.covered[id] ?? 0) + share;
      if (share > 0) found.words[id] = (found.words[id] ?? 0) + 1;
    };
    for (const [id, frequency] of text) {
      add(id, frequency + CONTEXT_WEIGHT * (context.get(id) ?? 0));
      found.own[id] = 1;
      if (wanted.role === 'required') found.required[id] = (found.required[id] ?? 0) + 1;
    }
    for (const [id, frequency] of context) {
      if (!text.has(id)) add(id, CONTEXT_WEIGHT * frequency);
    }
  }
  return found;
}

function lengthOf(terms: TermStore, id: number): number {
  return terms.lengthOf(id, 'text') + CONTEXT_WEIGHT * terms.lengthOf(id, 'context');
}
