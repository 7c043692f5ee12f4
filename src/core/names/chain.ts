import { Part } from './annotate';
import type { Word } from './annotate';
import { isInside, OUTSIDE } from './labels';

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the labels of `labels.ts`, with
 * weights for hashed features.
 */
export interface Model {
  /** Adds the weights of a feature to `scores[at .. at + LABEL_COUNT]`. */
  addWeights(feature: number, scores: Float64Array, at: number): void;
  /** `transitions[from * LABEL_COUNT + to]`. */
  readonly transitions: Float64Array;
  /** Whether the weights stay as they are. */
  readonly isSettled?: boolean;
}

/**
 * A stretch of words that the tagger decides on. All words outside are outside of names, so that each stretch is a chain
 * of its own that comes from and goes to `OUTSIDE`.
 */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function stretchesOf(words: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < words.length; first++) {
    if (words[first]?.part === Part.none) continue;
    let last = first;
    while (last + 1 < words.length && words[last + 1]?.part !== Part.none) last++;
    stretches.push({ first, last });
    first = last;
  }
  return stretches;
}

export function isAllowed(word: Word | undefined, label: number): boolean {
  return label === OUTSIDE || word?.part === Part.any || (word?.part === Part.inside && isInside(label));
}
