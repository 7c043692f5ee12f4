import { element, icon, iconButton } from './dom';
import { ORDERS } from './protocol';
import { type Strings } from './strings';
import type { SearchOrder } from '../core/search/model';
import { counted, inFigures } from './figures';
import { fill } from './words';

export interface BarPorts {
  ordered(order: SearchOrder): void;
  narrowToggled(): void;
  groupToggled(): void;
}

export interface BarState {
  /** How many passages there are, `undefined` before a search. */
  readonly total: number | undefined;
  /** How long the answer took. */
  readonly milliseconds: number | undefined;
  readonly order: SearchOrder;
  readonly narrow: boolean;
  readonly grouped: boolean;
  /** Whether these are the answers to a search, which alone can be ordered and narrowed. */
  readonly searched: boolean;
}

export interface Bar {
  readonly element: HTMLElement;
  show(state: BarState): void;
}

/** What the filter button folds out. */
export const FACETS_ID = 'facets';

/** How many there are (read out as it changes), and how they are shown. */
export function createBar(strings: Strings, ports: BarPorts): Bar {
  const count = element('p', { class: 'count', attributes: { role: 'status' } });
  // Not in the live region: a figure that is another one after each key would only be noise.
  const time = element('span', { class: 'time', attributes: { 'aria-hidden': 'true' } });
  const toggle = narrowButton(strings, ports);
  const select = orderSelect(strings, ports);
  const group = iconButton('list-tree', strings.groupBySource, () => ports.groupToggled());
  const order = element('span', { class: 'order' }, icon('sort-precedence'), select);
  const tools = element('div', { class: 'tools' }, toggle, group, order);

  return {
    element: element('div', { class: 'bar' }, count, time, tools),
    show({ total, milliseconds, order: chosen, narrow, grouped, searched }) {
      count.textContent = total === undefined ? '' : countText(total, strings);
      time.textContent =
        milliseconds === undefined ? '' : fill(strings.milliseconds, inFigures(Math.ceil(milliseconds)));
      tools.hidden = total === undefined || total === 0 || !searched;
      select.value = chosen;
      toggle.setAttribute('aria-expanded', String(narrow));
      group.setAttribute('aria-pressed', String(grouped));
    },
  };
}

function countText(total: number, strings: Strings): string {
  if (total === 0) return strings.nothing;
  return counted(total, strings.onePassage, strings.passages);
}

function narrowButton(strings: Strings, ports: BarPorts): HTMLButtonElement {
  const made = iconButton('filter', strings.narrow, () => ports.narrowToggled());
  made.setAttribute('aria-controls', FACETS_ID);
  return made;
}

function orderSelect(strings: Strings, ports: BarPorts): HTMLSelectElement {
  const options = ORDERS.map((order) =>
    element('option', { attributes: { value: order } }, strings.orders[order]),
  );
  const attributes = { 'aria-label': strings.orderLabel, title: strings.orderLabel };
  const select = element('select', { attributes }, ...options);
  select.addEventListener('change', () => {
    const chosen = ORDERS.find((order) => order === select.value);
    if (chosen !== undefined) ports.ordered(chosen);
  });
  return select;
}
