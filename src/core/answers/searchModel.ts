import type { DateBasis, PassageKind } from '../corpus/model';
import type { PartialDate } from '../dates/partialDate';
import type { EntityKind } from '../names/model';
import type { QueryProblem } from '../search/model';
import type { TextRange } from '../text/range';

/** A passage that answers a search. `marks` are relative to `text`. */
export interface SearchHit extends TextRange {
  readonly source: string;
  readonly file: string;
  readonly title?: string;
  readonly container?: string;
  readonly paragraph: number;
  readonly kind: PassageKind;
  readonly heading?: string;
  readonly startLine: number;
  readonly endLine: number;
  /** `4`, `4–5`; only where the source has pages. */
  readonly page?: string;
  readonly date?: PartialDate;
  readonly dateBasis?: DateBasis;
  readonly score: number;
  readonly text: string;
  readonly marks: readonly TextRange[];
  /** Names of those whose words stand in it, each once. */
  readonly speakers: readonly string[];
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly problems: readonly QueryProblem[];
  readonly suggestion?: string;
}

/** A source with the first of its passages that answer; `total` counts them all. */
export interface SourceHits {
  readonly source: string;
  readonly file: string;
  readonly title?: string;
  readonly container?: string;
  readonly issued?: PartialDate;
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** Sources in the order of their first passages. */
export interface SourcesPage {
  readonly sources: readonly SourceHits[];
  /** How many sources answer in all. */
  readonly total: number;
  /** How many passages answer in all. */
  readonly passages: number;
  readonly problems: readonly QueryProblem[];
  readonly suggestion?: string;
}

export interface FacetRequest {
  readonly query: string;
  readonly typing?: boolean;
  /** Values to list of each facet; those that are chosen are always listed. */
  readonly limit?: number;
}

/** Each facet is counted without its own filters, so that its counts say what another choice would give. */
export interface SearchFacets {
  /** `Source.file`, most passages first. */
  readonly sources: Facet;
  /** Days, months or years, the newest first; last `undated`, where there are such. */
  readonly dates: Facet;
  /** Persons and organisations, most passages first. */
  readonly names: Facet;
  readonly places: Facet;
  /** What `is:` takes: `quote`, `body`, `heading`, `caption`, `byline`; a passage that quotes counts as its kind too. */
  readonly kinds: Facet;
}

export interface Facet {
  readonly values: readonly FacetValue[];
  /** How many values are not listed. */
  readonly more: number;
}

export interface FacetValue {
  readonly value: string;
  readonly passages: number;
  /** Whether its filter stands in the query. */
  readonly chosen: boolean;
  /** The query with this value instead of those chosen now; where it is chosen, without it. */
  readonly query: string;
}

export type CompletionKind = 'operator' | 'state' | 'date' | 'outlet' | 'file' | EntityKind;

export interface QueryCompletion {
  readonly kind: CompletionKind;
  /** What to show. */
  readonly value: string;
  /** What takes the place of the range, quoted where it must be. */
  readonly text: string;
  /** The title of a file. */
  readonly detail?: string;
  /** Sources of an outlet, mentions of a name, quotations of a speaker, passages of a date. */
  readonly count?: number;
}

export interface QueryCompletions {
  /** The stretch of the query that each of the texts takes the place of; empty where nothing is typed yet. */
  readonly range: TextRange;
  readonly items: readonly QueryCompletion[];
}
