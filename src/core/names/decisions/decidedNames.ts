import type { Steps } from '../../steps';
import { indexLines } from '../../text/lines';
import type { Entity } from '../model';
import type { Names } from '../resolve';
import { presentNames } from '../resolve';
import { applyDecisions, splitsOf } from './apply';
import type { DecisionContext } from './drafts';
import type { DecisionProblem, ReadDecisions } from './model';
import { NO_DECISIONS, countDecisions } from './model';
import { readDecisions } from './read';

const NONE: ReadDecisions = { decisions: NO_DECISIONS, problems: [] };

/** The writer's decisions, kept apart from what was found out, and applied to it as often as it changes. */
export class DecidedNames {
  private text = '';
  private read = NONE;
  private applied: readonly DecisionProblem[] = [];

  /** The text of a file of decisions; `undefined` where there is none. */
  set(text: string | undefined): void {
    this.text = text ?? '';
    this.read = text === undefined ? NONE : readDecisions(text);
    this.applied = [];
  }

  *apply(guessed: readonly Entity[], context: DecisionContext): Steps<Names> {
    const { decisions } = this.read;
    if (countDecisions(decisions) === 0) return yield* presentNames(guessed);
    const { entities, problems } = applyDecisions(guessed, decisions, context);
    this.applied = problems;
    return yield* presentNames(entities, splitsOf(decisions));
  }

  /** What is valid, and what is wrong in the file and with the corpus that it was last applied to. */
  report() {
    const lines = indexLines(this.text);
    const place = (offset: number): [line: number, column: number] => {
      const line = lines.lineAt(offset);
      return [line, offset - lines.rangeOf(line).start + 1];
    };
    const problems = [...this.read.problems, ...this.applied].map((problem) => {
      const [line, column] = place(problem.start);
      const [endLine, endColumn] = place(problem.end);
      return { ...problem, line, column, endLine, endColumn };
    });
    problems.sort((a, b) => a.start - b.start);
    return { decisions: countDecisions(this.read.decisions), problems };
  }
}
