import { button, element, icon } from './dom';
import type { Filter } from './queryReading';
import type { Strings } from './strings';
import { fill } from './words';

export interface Chips {
  readonly element: HTMLElement;
  show(filters: readonly Filter[]): void;
}

/** The filters of the query, each with a button that takes it away. */
export function createChips(strings: Strings, remove: (filter: Filter) => void): Chips {
  const list = element('ul', { class: 'chips', attributes: { 'aria-label': strings.filters } });
  let former = '';
  list.hidden = true;
  return {
    element: list,
    show(filters) {
      // Chips made anew under a pressed mouse would not be clicked.
      const key = JSON.stringify(filters);
      if (key === former) return;
      former = key;
      list.replaceChildren(...filters.map((filter) => chip(filter, strings, () => remove(filter))));
      list.hidden = filters.length === 0;
    },
  };
}

function chip({ label }: Filter, strings: Strings, remove: () => void): HTMLElement {
  const action = fill(strings.removeFilter, label);
  const attributes = { title: action, 'aria-label': action };
  return element(
    'li',
    { class: 'chip' },
    element('span', { attributes: { title: label } }, label),
    button({ class: 'icon-button', attributes }, remove, icon('close')),
  );
}
