import type { QueryProblem } from '../core/search/model';
import { button, element, icon } from './dom';
import type { Filter, Strings } from './protocol';
import { PROBLEMS_ID } from './searchBox';
import { fill, without } from './words';

export interface Remarks {
  readonly element: HTMLElement;
  show(query: string, problems: readonly QueryProblem[], filters: readonly Filter[]): void;
}

/** What was understood of the query, under the input: its filters as chips, and what could not be understood. */
export function createRemarks(strings: Strings, ask: (query: string) => void): Remarks {
  const problems = element('ul', {
    class: 'problems',
    attributes: { id: PROBLEMS_ID, 'aria-live': 'polite' },
  });
  const chips = element('ul', { class: 'chips', attributes: { 'aria-label': strings.filters } });

  return {
    element: element('div', { class: 'remarks' }, problems, chips),
    show(query, found, filters) {
      problems.replaceChildren(...found.map(problemItem));
      chips.replaceChildren(
        ...filters.map((filter) => chip(filter, strings, () => ask(without(query, filter)))),
      );
      problems.hidden = found.length === 0;
      chips.hidden = filters.length === 0;
    },
  };
}

function problemItem({ message }: QueryProblem): HTMLElement {
  return element('li', {}, icon('warning'), element('span', {}, message));
}

function chip(filter: Filter, strings: Strings, remove: () => void): HTMLElement {
  const label = fill(strings.removeFilter, filter.label);
  return element(
    'li',
    { class: 'chip' },
    element('span', { attributes: { title: filter.label } }, filter.label),
    button(
      { class: 'icon-button', attributes: { title: label, 'aria-label': label } },
      remove,
      icon('close'),
    ),
  );
}
