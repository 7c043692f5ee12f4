import type { CslItem } from './citations/csl';
import type { CitationForm, CitationRecord, Markup, RenderedCitation } from './citations/model';
import type { DateBasis, Passage, PassageKind, Source } from './corpus/model';
import type { RefreshOptions, RefreshReport } from './corpus/refresh';
import type { CorpusScope } from './corpus/scope';
import type { PartialDate } from './dates/partialDate';
import type { Draft, GroundedQuotation } from './grounding/model';
import type { Trace, TraceRequest } from './grounding/tracing/model';
import type { DecisionProblem } from './names/decisions/model';
import type { EntityKind, NameMatch } from './names/model';
import type { QueryProblem, SearchRequest } from './search/model';
import type { TextRange } from './text/range';

export type { RefreshOptions, RefreshProgress, RefreshReport } from './corpus/refresh';
export type { CorpusFolder, CorpusScope } from './corpus/scope';
export type { Draft, Fix, GroundedQuotation, GroundingStatus } from './grounding/model';
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
  /** The passage itself, then its sentences, then its quotations: what a writer may cite of it. */
  citable(source: string, paragraph: number): readonly CitableSpan[];
  /** The text of some lines, 1-based, without white space at its ends; throws a `CitationError` where they hold none. */
  rangeOfLines(source: string, first: number, last: number): TextRange;
  /** Throws a `CitationError` where the source or the range is gone. */
  cite(request: CiteRequest): CitationAnswer;
  /** The quotations of a draft in order, each with what the corpus says of it. */
  check(draft: Draft): readonly GroundedQuotation[];
  /** Where words come from: all places that have them, or those that have something like them. */
  trace(request: TraceRequest): Trace;
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
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly problems: readonly QueryProblem[];
  readonly suggestion?: string;
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
  /** Up to three telling passages, newest first; `marks` are the mentions in them. */
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
  /** Footnote identifiers that the draft has already. */
  readonly takenFootnotes?: readonly string[];
  /** Set in the place of the source's words: those that the draft has already. The record keeps the source's. */
  readonly words?: string;
}

export interface CitationAnswer extends RenderedCitation {
  readonly record: CitationRecord;
  /** The same as a CSL-JSON item. */
  readonly csl: CslItem;
}

/** A citation that cannot be made; the message says why and what to do. */
export class CitationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CitationError';
  }
}
