import type { PartialDate } from '../dates/partialDate';
import type { PassageKind } from '../corpus/model';
import type { TextRange } from '../text/range';

/** A passage as the index takes it. `source` and `paragraph` together are its identity. */
export interface IndexedPassage {
  readonly source: string;
  readonly paragraph: number;
  readonly kind: PassageKind;
  readonly text: string;
  readonly heading?: string;
  readonly date?: PartialDate;
}

export type SearchOrder = 'relevance' | 'newest' | 'oldest';

export interface SearchRequest {
  /** As typed; see the query language in the README. Half-typed input is searched as far as it is understood. */
  readonly query: string;
  readonly order?: SearchOrder;
  readonly offset?: number;
  readonly limit?: number;
  /** Whether the last word is still being typed and so matches by prefix. */
  readonly typing?: boolean;
}

/** A passage that answers, with the stretches of its text (relative to it) that matched, in order, apart. */
export interface RankedPassage {
  readonly source: string;
  readonly paragraph: number;
  readonly score: number;
  readonly marks: readonly TextRange[];
}

/** Something in a query that could not be understood, with its place in the query, in words for the writer. */
export interface QueryProblem extends TextRange {
  readonly message: string;
}

export interface SearchOutcome {
  readonly hits: readonly RankedPassage[];
  /** How many passages answer in all, `hits` being a page of them. */
  readonly total: number;
  readonly problems: readonly QueryProblem[];
  /** A spelling that would find something, where the query finds nothing. */
  readonly suggestion?: string;
}
