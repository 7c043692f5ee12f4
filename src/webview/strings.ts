import type { PassageKind } from '../core/corpus/model';
import type { QueryProblemCode, SearchOrder } from '../core/search/model';
import type { FacetName } from './shown';

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
