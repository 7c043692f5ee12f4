import type { SearchOrder } from '../core/search/model';
import type { Overview, Place, Reading, SavedSearch } from './shown';
import type { Shown } from './searcher';

/** Something that was refused, and how to try it again. */
export interface Refusal {
  readonly title: string;
  readonly message: string;
  again(): void;
}

/** A passage to which others are like: where it is, and how it is shown. */
export interface Like {
  readonly place: Place;
  readonly text: string;
  readonly where: string;
}

/** All that the page shows. */
export interface Model {
  query: string;
  order: SearchOrder;
  typing: boolean;
  /** Whether the passages of each source stand together. */
  grouped: boolean;
  /** The list shows what is like this passage, in the place of what answers the query. */
  like?: Like | undefined;
  reading: Reading;
  recent: readonly string[];
  saved: readonly SavedSearch[];
  overview?: Overview;
  shown?: Shown;
  refusal?: Refusal;
  help: boolean;
}
