import type { SearchOrder } from '../core/search/model';
import type { Overview, Reading, SavedSearch } from './protocol';
import type { Shown } from './searcher';

/** Something that was refused, and how to try it again. */
export interface Refusal {
  readonly title: string;
  readonly message: string;
  again(): void;
}

/** All that the page shows. */
export interface Model {
  query: string;
  order: SearchOrder;
  typing: boolean;
  reading: Reading;
  recent: readonly string[];
  saved: readonly SavedSearch[];
  overview?: Overview;
  shown?: Shown;
  refusal?: Refusal;
  /** Whether the ways to narrow the search are folded out. */
  narrow: boolean;
  help: boolean;
}
