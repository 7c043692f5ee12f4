import type { TextRange } from '../../text/range';
import type { Difference, GroundingProblem, GroundingSource } from '../model';

/** Words whose source is looked for: a stretch of a draft, or a text from elsewhere. */
export interface TraceRequest extends TextRange {
  readonly text: string;
  /** VS Code's identifier of the language the text is written in; absent where it is no draft but words alone. */
  readonly languageId?: string;
  /** Where the words are known to have been copied from: that place comes first. */
  readonly copied?: { readonly source: string; readonly start: number };
}

/** How the words stand at a place: as they are; changed as quoting allows (`… [she] …`); or otherwise. */
export type TraceMatch = 'exact' | 'permitted' | 'near';

/** A place that the words may come from. */
export interface TracedPlace extends GroundingSource {
  readonly match: TraceMatch;
  readonly title?: string;
  readonly container?: string;
  readonly heading?: string;
  /** The passage of the place, and the range of the place in it. */
  readonly passage: string;
  readonly mark: TextRange;
  /** Of `near`: the steps from the words to the source's, and what they change. */
  readonly differences: readonly Difference[];
  readonly problems: readonly GroundingProblem[];
}

export interface Trace {
  /** The stretch of the words, without white space and marks around them. */
  readonly range: TextRange;
  /** The words as a reader sees them: markup undone. */
  readonly words: string;
  /** The likeliest first; empty where no source has the words or anything like them. */
  readonly places: readonly TracedPlace[];
  /** How many there are; `places` may be cut. */
  readonly total: number;
  /** Where nothing is like enough: the place that shares most with the words. */
  readonly nearest?: TracedPlace;
}
