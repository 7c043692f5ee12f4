import type { QueryProblem } from '../core/search/model';
import { button, element, icon } from './dom';
import type { Strings } from './strings';
import { fill } from './words';

export interface Problems {
  readonly element: HTMLElement;
  /** `at`: where the first of them stands in the input, in pixels from the left edge of the page. */
  show(problems: readonly QueryProblem[], at: number): void;
}

/** Where the input's problems are told, for `aria-describedby`. */
export const PROBLEMS_ID = 'problems';

/** What of the query was not understood, under the input, pointing at its place; a click selects the words that are meant. */
export function createProblems(strings: Strings, select: (problem: QueryProblem) => void): Problems {
  const attributes = { id: PROBLEMS_ID, 'aria-live': 'polite' };
  const list = element('ul', { class: 'problems', attributes });
  list.hidden = true;
  return {
    element: list,
    show(problems, at) {
      list.hidden = problems.length === 0;
      list.style.setProperty('--at', `${at - list.getBoundingClientRect().left}px`);
      list.replaceChildren(
        ...problems.map((problem) => problemItem(problemWords(strings, problem), () => select(problem))),
      );
    },
  };
}

/** What is wrong, in the writer's language. */
export function problemWords({ problems }: Strings, { code, value }: QueryProblem): string {
  return fill(problems[code], value);
}

function problemItem(message: string, select: () => void): HTMLElement {
  return element(
    'li',
    {},
    button({ class: 'problem' }, select, icon('warning'), element('span', {}, message)),
  );
}
