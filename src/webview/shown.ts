import type { SearchFacets } from '../core/api';
import type { PassageKind } from '../core/corpus/model';
import type { PartialDate } from '../core/dates/partialDate';
import type { SearchOrder } from '../core/search/model';
import type { TextRange } from '../core/text/range';

/** What the page shows, as the extension gives it: passages found, facets, what the corpus holds, searches. */

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
