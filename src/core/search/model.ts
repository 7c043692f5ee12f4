import type { PartialDate } from '../dates/partialDate';
import type { PassageKind } from '../corpus/model';
import type { Steps } from '../steps';
import type { TextRange } from '../text/range';

/** A passage as the index takes it. `source` and `paragraph` together are its identity. */
export interface IndexedPassage {
  readonly source: string;
  readonly paragraph: number;
  readonly kind: PassageKind;
  readonly text: string;
  readonly heading?: string;
  /** Title of its source; found like the heading, and never marked. */
  readonly title?: string;
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
  /** The only source whose passages are wanted. */
  readonly source?: string;
}

/** The answers by source: `offset` and `limit` count sources, `perSource` the hits of each. */
export interface SourcesRequest extends SearchRequest {
  readonly perSource?: number;
}

/** A passage that answers, with the stretches of its text (relative to it) that matched, in order, apart. */
export interface RankedPassage {
  readonly source: string;
  readonly paragraph: number;
  readonly score: number;
  readonly marks: readonly TextRange[];
}

/**
 * Why something in a query is not understood: an operator without a value, an operator that there is none of, a date that is
 * none, a value that `is:` does not take.
 */
export type QueryProblemCode = 'noValue' | 'unknownField' | 'badDate' | 'unknownState';

/** Something in a query that could not be understood, with its place in the query. The faces have the words for it. */
export interface QueryProblem extends TextRange {
  readonly code: QueryProblemCode;
  /** The operator or the value that it is about, as typed. */
  readonly value: string;
}

export interface SearchOutcome {
  readonly hits: readonly RankedPassage[];
  /** How many passages answer in all, `hits` being a page of them. */
  readonly total: number;
  readonly problems: readonly QueryProblem[];
  /** A spelling that would find something, where the query finds nothing. */
  readonly suggestion?: string;
}

/** A source with the first of its passages that answer; `total` counts them all. */
export interface RankedSource {
  readonly source: string;
  readonly hits: readonly RankedPassage[];
  readonly total: number;
}

/** Sources in the order of their first passages. */
export interface SourcesOutcome {
  readonly sources: readonly RankedSource[];
  /** How many sources answer in all. */
  readonly total: number;
  /** How many passages answer in all. */
  readonly passages: number;
  readonly problems: readonly QueryProblem[];
  readonly suggestion?: string;
}

/** What a search asks of the other layers. */
export interface SearchContext {
  /** Spellings and long forms that stand in the corpus for a word or a name of a query; some are phrases. */
  variantsOf(word: string): readonly string[];
  sourceMatches(source: string, value: string): boolean;
  readonly passageHas: PassagePredicates;
}

/** Whether a passage has a name, a place, a speaker (as typed), or any quotation. */
export interface PassagePredicates {
  name(source: string, paragraph: number, value: string): boolean;
  place(source: string, paragraph: number, value: string): boolean;
  speaker(source: string, paragraph: number, value: string): boolean;
  quote(source: string, paragraph: number): boolean;
}

/** The passages of a corpus, found by words. All methods are synchronous. */
export interface SearchIndex {
  /** How many passages can be found. */
  readonly size: number;
  /** Takes in a source, or its new state; what it held of that source before is gone. */
  replaceSource(source: string, passages: readonly IndexedPassage[]): void;
  removeSource(source: string): void;
  search(request: SearchRequest, context: SearchContext): SearchOutcome;
  /** The same, by source. */
  searchSources(request: SourcesRequest, context: SearchContext): SourcesOutcome;
  /** All passages that answer, in no order. */
  answers(request: SearchRequest, context: SearchContext): readonly IndexedPassage[];
  /** The passages that share the most telling words with one, itself and its copies left out. */
  similar(source: string, paragraph: number, limit: number): readonly RankedPassage[];
  /** Does ahead of the next search what it would have to do after a change; the index may not change meanwhile. */
  prepare(): Steps<void>;
  /** The index without the texts, in parts that JSON can hold. */
  toSnapshot(): Steps<readonly unknown[]>;
}

/** A saved index that cannot be used; the message says why. */
export class SnapshotError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SnapshotError';
  }
}
