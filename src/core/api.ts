import type {
  BibliographyAnswer,
  BibliographyRequest,
  CitableSpan,
  CitationAnswer,
  CiteRequest,
} from './answers/citingModel';
import type { DraftEdit } from './answers/letters';
import type {
  DecisionReport,
  MentionInContext,
  NameCard,
  NameList,
  NameListRequest,
  NameSummary,
  QuotationText,
} from './answers/namesModel';
import type {
  FacetRequest,
  QueryCompletions,
  SearchFacets,
  SearchHit,
  SearchPage,
  SourcesPage,
} from './answers/searchModel';
import type { CslItem } from './citations/csl';
import type { StyleName } from './citations/styles/model';
import type { Passage, Source } from './corpus/model';
import type { RefreshOptions, RefreshReport } from './corpus/refresh';
import type { CorpusScope } from './corpus/scope';
import type { Draft, GroundedQuotation } from './grounding/model';
import type { CompletionRequest, QuotableSpan } from './grounding/completing/model';
import type { Trace, TraceRequest } from './grounding/tracing/model';
import type { NameMatch } from './names/model';
import type { SearchRequest, SourcesRequest } from './search/model';
import type { TextRange } from './text/range';

export type { RefreshOptions, RefreshProgress, RefreshReport } from './corpus/refresh';
export type { CorpusFolder, CorpusScope } from './corpus/scope';
export type { Draft, Fix, GroundedQuotation, GroundingStatus } from './grounding/model';
export type { CompletionRequest, QuotableSpan } from './grounding/completing/model';
export type { Trace, TraceRequest, TracedPlace } from './grounding/tracing/model';
export * from './answers/citingModel';
export type * from './answers/namesModel';
export type * from './answers/searchModel';

/**
 * What the faces (editor, headless, other extensions) may ask of a corpus. Everything in it can be sent between threads
 * as it is.
 */
export interface Sourcebook {
  /** Serves what the saved index holds, until `refresh` has compared it with the files. */
  restore(): Promise<RestoreReport>;
  /**
   * Makes the corpus what the scope holds now: reads new and changed files, forgets those that are gone, keeps the
   * rest as it stands. Rejects with `CancelledError` where it was cancelled; what was read until then stays.
   */
  refresh(scope: CorpusScope, options?: RefreshOptions): Promise<RefreshReport>;
  /** The same after a watcher reported these URIs as new, changed or gone; they are compared by content. */
  refreshFiles(uris: readonly string[], options?: RefreshOptions): Promise<RefreshReport>;
  /** `refresh` with nothing kept: everything is forgotten first, and every file read again. */
  readAfresh(scope: CorpusScope, options?: RefreshOptions): Promise<RefreshReport>;
  /** Every file, link or folder of the scope, also those that could not be read, by `Source.file`. */
  sources(): readonly SourceSummary[];
  passages(source: string): readonly PassageText[];
  /** The decoded text that its offsets are of; `undefined` where it is no source, or could not be read. */
  text(source: string): string | undefined;
  search(request: SearchRequest): SearchPage;
  /** The same answers by source; `limit` and `offset` count sources. */
  searchSources(request: SourcesRequest): SourcesPage;
  /** Passages that share the most telling words with one, itself and its copies left out; at most `limit`. */
  similar(source: string, paragraph: number, limit: number): readonly SearchHit[];
  /** What a search can be narrowed by, counted over all of its answers. */
  facets(request: FacetRequest): SearchFacets;
  /** What fits at an offset of a query that is being typed; `undefined` where nothing does. */
  completeQuery(query: string, offset: number): QueryCompletions | undefined;
  /** All names, most mentioned first. */
  names(): readonly NameSummary[];
  /** The first of them, by kind. */
  nameList(request: NameListRequest): NameList;
  /** The names that a text (a draft, one of its lines) holds: longest match, in order, apart. */
  namesIn(text: string): readonly NameMatch[];
  /**
   * Applies the text of a file of decisions about names (`sourcebook.names.yaml`); `undefined` where there is none. Decisions
   * win over every guess, also over those of later readings.
   */
  setDecisions(text: string | undefined): DecisionReport;
  /** What the decisions come to with the corpus as it stands. */
  decisions(): DecisionReport;
  card(entity: string): NameCard | undefined;
  mentions(entity: string): readonly MentionInContext[];
  quotations(source?: string): readonly QuotationText[];
  /** What a person or an organisation says, newest first, undated last. */
  quotationsBy(entity: string): readonly QuotationText[];
  /** The passage itself, then its sentences, then its quotations: what a writer may cite of it. */
  citable(source: string, paragraph: number): readonly CitableSpan[];
  /** The text of some lines, 1-based, without white space at its ends; throws a `CitationError` where they hold none. */
  rangeOfLines(source: string, first: number, last: number): TextRange;
  /** Throws a `CitationError` where the source or the range is gone. */
  cite(request: CiteRequest): CitationAnswer;
  /** The same with the work described as a style has it. Rejects with a `CitationError`. */
  citeInStyle(request: CiteRequest, style: StyleName): Promise<CitationAnswer>;
  /**
   * The changes that give the years in a draft’s citations the letters that works of one author and year have (2022a), those
   * of `more` counted too, which are about to be cited.
   */
  citationLetters(
    draft: Draft,
    style: StyleName,
    more: readonly { readonly source: string; readonly start: number }[],
  ): Promise<readonly DraftEdit[]>;
  /** The works that a draft cites, in that order; without a draft, all that the sources hold. */
  works(draft?: Draft): readonly CslItem[];
  /** The list of these works as a style orders and a markup writes it. */
  bibliography(request: BibliographyRequest): Promise<BibliographyAnswer>;
  /** Makes ready what checking needs, in pieces between which others are answered; checking waits for nothing else. */
  prepareChecks(): Promise<void>;
  /** The quotations of a draft in order, each with what the corpus says of it. */
  check(draft: Draft): readonly GroundedQuotation[];
  /** Where words come from: all places that have them, or those that have something like them. */
  trace(request: TraceRequest): Trace;
  /** The sentences and quotations that somebody may be about to quote who has typed their beginning. */
  complete(request: CompletionRequest): readonly QuotableSpan[];
}

export interface RestoreReport {
  readonly sources: number;
  /** Why a saved index was not used, in words for people; absent where it was used or there was none. */
  readonly problem?: string;
}

export interface SourceSummary extends Source {
  /** How many passages it has. */
  readonly passages: number;
}

export interface PassageText extends Passage {
  readonly source: string;
  readonly file: string;
  readonly text: string;
}
