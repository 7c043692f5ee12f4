import type { QueryCompletions, SearchFacets } from '../core/api';
import type { PassageKind } from '../core/corpus/model';
import type { PartialDate } from '../core/dates/partialDate';
import type { QueryProblemCode, SearchOrder } from '../core/search/model';
import type { TextRange } from '../core/text/range';

/**
 * All that passes between the search view's page and the extension. Every request carries a number and is settled once:
 * answered, refused with words for people, or dropped because it was cancelled.
 */

/** A stretch of a source: its URI and offsets into its decoded text (UTF-16, half-open). */
export interface Place extends TextRange {
  readonly source: string;
  /** What of it was searched for, relative to `start`, in order, apart; shown where the source is opened. */
  readonly marks?: readonly TextRange[];
}

/** A passage that answers, as a row of the list. */
export interface Result {
  readonly place: Place;
  readonly kind: PassageKind;
  /** The passage, or what of it holds the first marks, with `…` where it was cut. */
  readonly text: string;
  /** What matched, relative to `text`, in order, apart. */
  readonly marks: readonly TextRange[];
  readonly heading?: string;
  /** Names of those whose words stand in the passage, only where the text names them. */
  readonly speakers: readonly string[];
  readonly date?: { readonly iso: PartialDate; readonly label: string; readonly basis: string };
  readonly outlet?: string;
  /** The file's own name, with its folder where another file on the page has the same name. */
  readonly file: string;
  readonly path: string;
  readonly lines: string;
}

/** A source with how many of the passages found stand in it. */
export interface Group {
  readonly source: string;
  /** The file's own name, with its folder where another file of the list has the same name. */
  readonly file: string;
  readonly path: string;
  readonly outlet?: string;
  readonly date?: { readonly iso: PartialDate; readonly label: string };
  readonly passages: number;
}

export interface Found {
  readonly results: readonly Result[];
  readonly total: number;
  /** Where the search was grouped: all sources, in the order in which the passages of each follow one another. */
  readonly groups?: readonly Group[];
  readonly suggestion?: string;
}

/** What a search can be narrowed by, in the order of the page. */
export const FACETS = [
  'dates',
  'sources',
  'names',
  'places',
  'kinds',
] as const satisfies readonly (keyof SearchFacets)[];
export type FacetName = (typeof FACETS)[number];

/** A value of a facet: `query` is the search narrowed to it, or, where it is chosen, no longer narrowed. */
export interface Facet {
  readonly label: string;
  readonly title: string;
  readonly passages: number;
  readonly chosen: boolean;
  readonly query: string;
}

export interface FacetGroup {
  readonly name: FacetName;
  readonly facets: readonly Facet[];
  /** How many values are not listed. */
  readonly more: number;
}

export interface Example {
  readonly query: string;
  readonly meaning: string;
}

/** What the corpus holds, for the page before a search. */
export interface Overview {
  readonly sources: number;
  readonly unreadable: number;
  readonly passages: number;
  /** Nothing but what comes with the extension can be searched. */
  readonly samples: boolean;
  readonly examples: readonly Example[];
}

export type Reading =
  | { readonly kind: 'reading'; readonly done?: number; readonly total?: number; readonly file?: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string };

/** A search that a command asks for; without a query, only the input is wanted, without an order, the one that is set. */
export interface Wanted {
  readonly query?: string;
  readonly order?: SearchOrder;
}

/** A search that the writer has given a name. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
  readonly order: SearchOrder;
}

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

/** Passages asked for at a time. */
export const PAGE_SIZE = 50;
/** The most passages that one request may ask for, or do something with. */
export const LARGEST_PAGE = 500;
/** The most values of a facet that are listed: more than anybody reads. */
export const MOST_FACET_VALUES = 200;
/** Passages shown as like another: further down there is little that they share. */
export const MOST_SIMILAR = 20;
/** Under this type a drag holds the places of its passages, as JSON. */
export const DRAGGED_TYPE = 'application/vnd.sourcebook.passages+json';
/** Marks of a passage that are shown where it is opened: a long one may say the word that was searched everywhere. */
export const MOST_MARKS = 200;
/** Longer input than this is not a search: a novel pasted by mistake. In UTF-16 code units. */
export const LONGEST_QUERY = 2000;

/** A row of the help: something to type and what it finds. */
export interface HelpRow {
  readonly query: string;
  readonly meaning: string;
}

/** Every word the page shows; `{0}`, `{1}` stand for values. */
export interface Strings {
  readonly searchLabel: string;
  readonly placeholder: string;
  readonly clear: string;
  readonly help: string;
  readonly completions: string;
  /** What each operator does, by its name with the colon. */
  readonly operators: Readonly<Record<string, string>>;
  readonly helpTitle: string;
  readonly helpRows: readonly HelpRow[];
  readonly helpKeysTitle: string;
  readonly helpKeys: readonly HelpRow[];
  /** What is wrong with a query; `{0}` stands for the operator or the value that it is about. */
  readonly problems: Readonly<Record<QueryProblemCode, string>>;
  readonly orderLabel: string;
  readonly orders: { readonly [order in SearchOrder]: string };
  readonly onePassage: string;
  readonly passages: string;
  readonly milliseconds: string;
  readonly results: string;
  readonly undated: string;
  readonly undatedMeaning: string;
  readonly kinds: { readonly [kind in PassageKind]?: string };
  readonly speakers: string;
  readonly insert: string;
  readonly open: string;
  readonly copy: string;
  readonly similar: string;
  readonly similarTo: string;
  readonly back: string;
  readonly groupBySource: string;
  readonly groupOf: string;
  readonly groupOfOne: string;
  readonly waiting: string;
  readonly selected: string;
  readonly selectedOne: string;
  readonly insertSelected: string;
  readonly clearSelection: string;
  readonly narrow: string;
  readonly facets: { readonly [name in FacetName]: string };
  readonly moreFacets: string;
  readonly noFacets: string;
  readonly filters: string;
  readonly removeFilter: string;
  readonly nothing: string;
  readonly nothingHints: readonly string[];
  readonly suggestion: string;
  readonly intro: string;
  readonly sources: string;
  readonly oneSource: string;
  readonly samples: string;
  readonly unreadable: string;
  readonly unreadableOne: string;
  readonly examples: string;
  readonly recent: string;
  readonly saved: string;
  readonly save: string;
  readonly isSaved: string;
  readonly rename: string;
  readonly delete: string;
  readonly noSources: string;
  readonly noSourcesHint: string;
  readonly chooseFolder: string;
  readonly reading: string;
  readonly readingFile: string;
  readonly stillReading: string;
  readonly failed: string;
  readonly readAgain: string;
  readonly showLog: string;
  readonly searchFailed: string;
  readonly actionFailed: string;
  readonly tryAgain: string;
}
