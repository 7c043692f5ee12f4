import type { DraftEdit } from './answers/letters';
import type { CslItem } from './citations/csl';
import type { StyleName } from './citations/styles/model';
import type { CitationForm, CitationRecord, Markup, RenderedCitation } from './citations/model';
import type { DateBasis, Passage, PassageKind, Source } from './corpus/model';
import type { RefreshOptions, RefreshReport } from './corpus/refresh';
import type { CorpusScope } from './corpus/scope';
import type { PartialDate } from './dates/partialDate';
import type { Draft, GroundedQuotation } from './grounding/model';
import type { CompletionRequest, QuotableSpan } from './grounding/completing/model';
import type { Trace, TraceRequest } from './grounding/tracing/model';
import type { DecisionProblem } from './names/decisions/model';
import type { EntityKind, NameMatch } from './names/model';
import type { QueryProblem, SearchRequest, SourcesRequest } from './search/model';
import type { TextRange } from './text/range';

export type { RefreshOptions, RefreshProgress, RefreshReport } from './corpus/refresh';
export type { CorpusFolder, CorpusScope } from './corpus/scope';
export type { Draft, Fix, GroundedQuotation, GroundingStatus } from './grounding/model';
export type { CompletionRequest, QuotableSpan } from './grounding/completing/model';
export type { Trace, TraceRequest, TracedPlace } from './grounding/tracing/model';

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
  /** Every file, link or folder of the scope, also those that could not be read, by `Source.file`. */
  sources(): readonly SourceSummary[];
  passages(source: string): readonly PassageText[];
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

export interface NameSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly sources: number;
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** How many quotations name it as their speaker. */
  readonly quotations: number;
  /** A decision of the writer made it what it is; absent for what was found out. */
  readonly decided?: boolean;
}

export interface DecisionReport {
  /** How many decisions of the file are valid. */
  readonly decisions: number;
  /** In the order of the file. */
  readonly problems: readonly DecisionProblemAt[];
}

/** What is wrong in a file of decisions, with its place as editors count it: lines and columns from 1, `endColumn` exclusive. */
export interface DecisionProblemAt extends DecisionProblem {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A stretch of a source with all that is needed to open it and to say where it stands. */
export interface PlaceInSource extends TextRange {
  readonly source: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly date?: PartialDate;
}

/** A mention in the sentence it stands in; `mark` is its range in `context`. */
export interface MentionInContext extends PlaceInSource {
  readonly context: string;
  readonly mark: TextRange;
}

export interface NameCard extends NameSummary {
  /** Each once a date, newest first, undated last. */
  readonly roles: readonly PlaceInSource[];
  /** The earliest and the latest dated mention. */
  readonly first?: PlaceInSource;
  readonly last?: PlaceInSource;
  /** Mentions by month (`2024-11`), in order, without the months that have none. */
  readonly timeline: readonly { readonly period: PartialDate; readonly mentions: number }[];
  readonly undatedMentions: number;
  /** The newest of what it says; `quotations` counts all. */
  readonly newestQuotations: readonly QuotationText[];
  /** A few telling passages, newest first, other ones than those of `newestQuotations`; `marks` are the mentions in them. */
  readonly passages: readonly SearchHit[];
}

export interface QuotationText extends PlaceInSource {
  readonly paragraph: number;
  /** Canonical name and `Entity.id` of the speaker, only where the text names one. */
  readonly speaker?: string;
  readonly speakerEntity?: string;
  readonly speakerText?: string;
  readonly cue?: string;
}

export interface CitableSpan extends TextRange {
  readonly kind: 'passage' | 'sentence' | 'quotation';
  readonly text: string;
  readonly speaker?: string;
}

export interface CiteRequest extends TextRange {
  readonly source: string;
  readonly markup: Markup;
  readonly form?: CitationForm;
  /** URI of the draft, which links are made relative to; without it they are the shown path. */
  readonly draft?: string;
  /** The draft as it stands: a style goes by its language, and tells works of one author and year apart in it. */
  readonly citing?: Draft;
  /** Footnote identifiers that the draft has already. */
  readonly takenFootnotes?: readonly string[];
  /** Set in the place of the source's words: those that the draft has already. The record keeps the source's. */
  readonly words?: string;
  /** The key that the work has in the draft’s bibliography; without it, the source is written out where the markup can. */
  readonly key?: string;
  /** How the work is described, see `describeByTemplate`; file and lines follow. Throws a `TemplateError` for a bad one. */
  readonly template?: string;
}

export interface BibliographyRequest {
  readonly draft?: Draft;
  /** Places that are about to be cited there. */
  readonly more?: readonly { readonly source: string; readonly start: number }[];
  readonly style: StyleName;
  readonly markup: Markup;
}

export interface BibliographyAnswer {
  /** What the style calls the list. */
  readonly title: string;
  /** In the order of the style. */
  readonly entries: readonly { readonly text: string; readonly record: CslItem }[];
}

export interface CitationAnswer extends RenderedCitation {
  readonly record: CitationRecord;
  /** The same as a CSL-JSON item. */
  readonly csl: CslItem;
  /** The work as a bibliography lists it: the same key, and where all of it stands. */
  readonly work: CslItem;
}

/** A citation that cannot be made; the message says why and what to do. */
export class CitationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CitationError';
  }
}
