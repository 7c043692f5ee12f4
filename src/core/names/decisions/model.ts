import type { TextRange } from '../../text/range';
import type { EntityKind } from '../model';

/** The file in the writer's workspace that holds the decisions. */
export const DECISIONS_FILE = 'sourcebook.names.yaml';

export const SECTIONS = ['merge', 'split', 'rename', 'kind', 'hide'] as const;
export type Section = (typeof SECTIONS)[number];

/** A name as the decisions write it: any of its spellings, `Paris (person)` where kinds must be told apart, or an identifier. */
export interface NameReference extends TextRange {
  /** As it is written. */
  readonly written: string;
  /** Without the kind in brackets. */
  readonly name: string;
  readonly kind?: EntityKind;
}

export interface MergeDecision {
  /** Which name the others join; it is shown as it is written here. */
  readonly name: NameReference;
  readonly also: readonly NameReference[];
  readonly kind?: EntityKind;
}

export interface RenameDecision {
  readonly of: NameReference;
  readonly to: string;
}

export interface KindDecision {
  readonly of: NameReference;
  readonly kind: EntityKind;
}

/** What the writer settled about names, valid by itself; whether the corpus has the names is another question. */
export interface Decisions {
  readonly merge: readonly MergeDecision[];
  /** Spellings that are names of their own, each group apart from one another; the first keeps what is not listed. */
  readonly split: readonly (readonly NameReference[])[];
  readonly rename: readonly RenameDecision[];
  readonly kind: readonly KindDecision[];
  readonly hide: readonly NameReference[];
}

/** What is wrong in a file of decisions, in words for its writer; the range is into the text of the file. */
export interface DecisionProblem extends TextRange {
  /** An error is not applied; a warning has no effect on the corpus as it stands. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface ReadDecisions {
  readonly decisions: Decisions;
  readonly problems: readonly DecisionProblem[];
}

export const NO_DECISIONS: Decisions = { merge: [], split: [], rename: [], kind: [], hide: [] };

export function countDecisions(decisions: Decisions): number {
  return SECTIONS.reduce((sum, section) => sum + decisions[section].length, 0);
}
