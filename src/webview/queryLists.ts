import { element, iconButton, linkButton } from './dom';
import type { SavedChange } from './protocol';
import type { Example, SavedSearch } from './shown';
import type { Strings } from './strings';

/** Lists of searches to run again, on the page before a search. */

/** Searches under a title; `undefined` where there are none. */
export function queryList(
  title: string,
  rows: readonly (Pick<Example, 'query'> & Partial<Example>)[],
  run: (query: string) => void,
): HTMLElement | undefined {
  const items = rows.map(({ query, meaning }) =>
    element(
      'li',
      {},
      linkButton(() => run(query), query),
      meaning === undefined ? undefined : element('span', { class: 'quiet' }, meaning),
    ),
  );
  return section(title, 'queries', items);
}

export interface SavedListPorts {
  run(search: SavedSearch): void;
  change(change: SavedChange, name: string): void;
}

export function savedList(
  saved: readonly SavedSearch[],
  strings: Strings,
  ports: SavedListPorts,
): HTMLElement | undefined {
  return section(
    strings.saved,
    'queries saved',
    saved.map((search) => savedItem(search, strings, ports)),
  );
}

function savedItem(search: SavedSearch, strings: Strings, ports: SavedListPorts): HTMLElement {
  const { name, query } = search;
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'saved-search' },
      linkButton(() => ports.run(search), name),
      query === name ? undefined : element('span', { class: 'quiet', attributes: { title: query } }, query),
    ),
    element(
      'div',
      { class: 'saved-buttons' },
      iconButton('edit', `${strings.rename}: ${name}`, () => ports.change('rename', name)),
      iconButton('trash', `${strings.delete}: ${name}`, () => ports.change('delete', name)),
    ),
  );
}

function section(title: string, name: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  return element('section', {}, element('h2', {}, title), element('ul', { class: name }, ...items));
}
