import { LENGTH_NORMALISATION, saturated } from './bm25';
import type { Entries } from './entries';
import type { Matches } from './matching';
import type { TermStore } from './termStore';

/** What is wanted, with what it weighs: its inverse document frequency among the passages. */
export interface Weighted {
  readonly match: Matches;
  readonly weight: number;
}

/** Words of the heading and the title count like the passage's own times this. */
const CONTEXT_WEIGHT = 0.5;

/** What is known of each entry, by its number: one place in each list. */
export class Tally {
  readonly scores: Float64Array;
  /** The weight of those of the wanted words that it says. */
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

/** BM25F: the frequencies of text and context are added up before they are saturated. */
export function tallyOf(weighted: readonly Weighted[], { terms }: Entries): Tally {
  const found = new Tally(terms.bound);
  const averageLength = terms.averageLength('text') + CONTEXT_WEIGHT * terms.averageLength('context');
  for (const { match, weight } of weighted) {
    const { text, context, wanted } = match;
    const share = wanted.role === 'wanted' ? weight : 0;
    const add = (id: number, frequency: number): void => {
      const length = lengthOf(terms, id) / averageLength;
      found.add(id, weight * saturated(frequency, length, LENGTH_NORMALISATION));
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
