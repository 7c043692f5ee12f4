import type { PartialDate } from '../dates/partialDate';
import type { DecisionProblem } from '../names/decisions/model';
import type { EntityKind } from '../names/model';
import type { TextRange } from '../text/range';
import type { SearchHit } from './searchModel';

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

export interface NameListRequest {
  /** Only names of which a word, in any of their spellings, begins with it; accents and case make no difference. Empty for all. */
  readonly typed: string;
  /** How many names are wanted of each kind. */
  readonly limits: Readonly<Record<EntityKind, number>>;
}

export interface NameList {
  /** How many names the corpus has, and how many of them are like what was typed. */
  readonly all: number;
  readonly shown: number;
  /** Persons, places, organisations; a kind without names is left out. */
  readonly kinds: readonly NamesOfKind[];
}

export interface NamesOfKind {
  readonly kind: EntityKind;
  readonly total: number;
  /** Most mentioned first, no more than the limit. */
  readonly names: readonly NameSummary[];
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
