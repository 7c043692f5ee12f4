import { element } from './dom';
import type { Strings } from './strings';

/** A row in the place of a passage that is on its way. */
export function createWaitingItem(strings: Strings): HTMLElement {
  const attributes = { role: 'row', 'aria-busy': 'true', 'aria-label': strings.waiting };
  const cell = element(
    'div',
    { attributes: { role: 'gridcell' } },
    ...[0, 1, 2].map(() => element('span', { class: 'line' })),
  );
  return element('div', { class: 'waiting', attributes }, cell);
}
