import type { QueryCompletion } from '../core/api';
import { element, icon } from './dom';
import { inFigures } from './figures';
import type { Strings } from './strings';

export const COMPLETIONS_ID = 'completions';

export interface CompletionList {
  readonly element: HTMLElement;
  /** Lists these, with the one at `active` marked; none hide the list. */
  show(items: readonly QueryCompletion[], active: number | undefined): void;
  /** The `id` of the option that is marked, for `aria-activedescendant`. */
  readonly activeId: string | undefined;
}

/** What each kind of completion looks like. */
const PICTURES = {
  operator: 'filter',
  state: 'symbol-enum-member',
  date: 'calendar',
  outlet: 'library',
  file: 'file',
  person: 'account',
  place: 'location',
  organisation: 'organization',
} as const satisfies Record<QueryCompletion['kind'], string>;

/** What fits where the query is being typed, as a list box under the input; the focus stays in the input. */
export function createCompletionList(
  strings: Strings,
  choose: (completion: QueryCompletion) => void,
): CompletionList {
  const attributes = { id: COMPLETIONS_ID, role: 'listbox', 'aria-label': strings.completions };
  const list = element('ul', { class: 'completions', attributes });
  let shown: readonly QueryCompletion[] = [];
  list.hidden = true;
  // A press would take the focus out of the input, and with it the list away from under the mouse.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  function mark(active: number | undefined): void {
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === active));
    if (active !== undefined) list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  return {
    element: list,
    get activeId() {
      return list.querySelector('[aria-selected="true"]')?.id;
    },
    show(items, active) {
      if (items !== shown) {
        list.replaceChildren(
          ...items.map((item, index) => optionOf(item, index, strings, () => choose(item))),
        );
        list.scrollTop = 0;
      }
      shown = items;
      list.hidden = items.length === 0;
      mark(active);
    },
  };
}

function optionOf(item: QueryCompletion, index: number, strings: Strings, choose: () => void): HTMLLIElement {
  const { kind, value, count } = item;
  const detail = kind === 'operator' ? strings.operators[value] : item.detail;
  const option = element(
    'li',
    { attributes: { id: `${COMPLETIONS_ID}-${index}`, role: 'option', title: detail ?? value } },
    icon(PICTURES[kind]),
    element('span', { class: 'value', attributes: { dir: 'auto' } }, value),
    detail === undefined
      ? undefined
      : element('span', { class: 'detail', attributes: { dir: 'auto' } }, detail),
    count === undefined ? undefined : element('span', { class: 'number' }, inFigures(count)),
  );
  option.addEventListener('click', choose);
  return option;
}
