import type { GroundingProblem } from '../model';

/** A change with the words around it that tell what it is. */
export interface Change {
  readonly draftText: string;
  readonly sourceText: string;
  /** Whether the words begin a sentence, where a capital makes no name. */
  readonly startsDraftSentence: boolean;
  readonly startsSourceSentence: boolean;
}

/** Tells whether a change is of its kind; the first rule that answers names it. */
export type ChangeRule = (change: Change) => GroundingProblem['kind'] | undefined;
