import type { TextRange } from '../text/range';

/** One way to say what is sought: a term, or terms that follow one another. */
export interface Alternative {
  readonly terms: readonly string[];
  /** How much an occurrence counts, 1 for the very word that was typed. */
  readonly weight: number;
  /** Whether the last term may be the beginning of a word. */
  readonly open?: boolean;
}

/**
 * One thing that a passage is asked to say, in any of the ways of `alternatives`.
 * `required`: a passage without it is no answer; `wanted`: it counts towards what a passage covers; `bonus`: it only
 * raises the score.
 */
export interface Wanted extends TextRange {
  readonly role: 'required' | 'wanted' | 'bonus';
  readonly alternatives: readonly Alternative[];
  /** Whether it was typed like a name, so that a corpus without it has no answer. */
  readonly isName: boolean;
}
