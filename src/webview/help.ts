import { element } from './dom';
import { isMac } from './platform';
import type { HelpRow, Strings } from './strings';
import { HELP_ID } from './searchBox';

/** The query language and the keys, in two tables. */
export function createHelp(strings: Strings): HTMLElement {
  const attributes = { id: HELP_ID, 'aria-label': strings.helpTitle };
  return element(
    'section',
    { class: 'help', attributes },
    element('h2', {}, strings.helpTitle),
    table(strings.helpRows, (query) => element('code', {}, query)),
    element('h2', {}, strings.helpKeysTitle),
    table(strings.helpKeys, keysOf),
  );
}

function table(rows: readonly HelpRow[], show: (query: string) => HTMLElement): HTMLElement {
  const lines = rows.map(({ query, meaning }) =>
    element(
      'tr',
      {},
      element('th', { attributes: { scope: 'row' } }, show(query)),
      element('td', {}, meaning),
    ),
  );
  return element('table', {}, element('tbody', {}, ...lines));
}

/** `Ctrl+Enter` as two keys; a Mac has Command for Control. */
function keysOf(keys: string): HTMLElement {
  const names = keys.split('+').map((key) => (key === 'Ctrl' && isMac() ? '⌘' : key));
  return element('span', { class: 'keys' }, ...names.map((name) => element('kbd', {}, name)));
}
