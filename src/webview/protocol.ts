import type { QueryCompletions } from '../core/api';
import type { SearchOrder } from '../core/search/model';
import type { FacetGroup, Found, Overview, Place, Reading, SavedSearch, Wanted } from './shown';
import type { Strings } from './strings';

/**
 * All that passes between the search view's page and the extension. Every request carries a number and is settled once:
 * answered, refused with words for people, or dropped because it was cancelled.
 */

export const SAVED_CHANGES = ['rename', 'delete'] as const;
export type SavedChange = (typeof SAVED_CHANGES)[number];

export interface Start {
  readonly strings: Strings;
  readonly reading: Reading;
  /** The last search of this workspace. */
  readonly query: string;
  readonly order: SearchOrder;
  readonly grouped: boolean;
  readonly recent: readonly string[];
  readonly saved: readonly SavedSearch[];
  readonly wanted?: Wanted;
}

export const ACTIONS = ['open', 'insert', 'copy'] as const;
export type Action = (typeof ACTIONS)[number];

export const PAGE_COMMANDS = ['chooseFolder', 'reindex', 'showLog', 'showSources'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

export const ORDERS = ['relevance', 'newest', 'oldest'] as const satisfies readonly SearchOrder[];

export interface SearchAsked {
  readonly kind: 'search';
  readonly query: string;
  readonly order: SearchOrder;
  readonly typing: boolean;
  /** Whether the passages of each source follow one another, the source with the first of them first. */
  readonly grouped: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Asks for the passages that are most like one of them. */
export interface SimilarAsked {
  readonly kind: 'similar';
  readonly place: Place;
}

export type Request =
  | { readonly kind: 'start' }
  | SearchAsked
  | SimilarAsked
  /** The input is empty: there is no last search any more. */
  | { readonly kind: 'clear'; readonly order: SearchOrder }
  /** `limit`: values to list of each facet. */
  | { readonly kind: 'facets'; readonly query: string; readonly typing: boolean; readonly limit: number }
  | { readonly kind: 'overview' }
  | { readonly kind: 'remember'; readonly query: string }
  /** What fits at an offset of a query that is being typed. */
  | { readonly kind: 'complete'; readonly query: string; readonly offset: number }
  /** Asks the writer for a name and keeps the search under it. */
  | { readonly kind: 'save'; readonly query: string; readonly order: SearchOrder }
  | { readonly kind: 'changeSaved'; readonly change: SavedChange; readonly name: string }
  /** Does it with all of these passages, in this order. */
  | { readonly kind: 'act'; readonly action: Action; readonly places: readonly Place[] }
  | { readonly kind: 'run'; readonly command: PageCommand };

/** What answers each kind of request. */
export interface Answers {
  readonly start: Start;
  readonly search: Found;
  readonly similar: Found;
  readonly clear: null;
  readonly facets: readonly FacetGroup[];
  readonly overview: Overview;
  /** The remembered searches, newest first. */
  readonly remember: readonly string[];
  /** `null` where nothing fits. */
  readonly complete: QueryCompletions | null;
  readonly save: null;
  readonly changeSaved: null;
  readonly act: null;
  readonly run: null;
}

export type FromPage =
  | { readonly type: 'request'; readonly id: number; readonly request: Request }
  | { readonly type: 'cancel'; readonly id: number };

export type ToPage =
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly type: 'refused'; readonly id: number; readonly message: string }
  | { readonly type: 'dropped'; readonly id: number }
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'changed' }
  | { readonly type: 'saved'; readonly saved: readonly SavedSearch[] }
  /** A command asks for what is like a passage of the list. */
  | { readonly type: 'similar'; readonly place: Place }
  | { readonly type: 'wanted'; readonly wanted: Wanted };
