import { FACETS_ID } from './bar';
import { button, element, icon } from './dom';
import { inFigures } from './figures';
import type { Facet, FacetGroup, FacetName } from './shown';
import type { Strings } from './strings';
import { moveAlong, rove } from './roving';
import { fill } from './words';

export interface FacetsPorts {
  narrow(query: string): void;
  /** A facet was folded out or in. */
  folded(name: FacetName, open: boolean): void;
  /** All values are wanted, not the first few only. */
  more(): void;
  /** Escape: back to the input. */
  left(): void;
}

export interface FacetsPanel {
  readonly element: HTMLElement;
  show(groups: readonly FacetGroup[], isOpen: (name: FacetName) => boolean): void;
  /** What is shown counts an older search: it can't be narrowed by, until the counts of this one come. */
  wait(): void;
}

/** What the passages found have in common, with how many they are: a click narrows the search, another one widens it. */
export function createFacets(strings: Strings, ports: FacetsPorts): FacetsPanel {
  const attributes = { id: FACETS_ID, 'aria-label': strings.narrow };
  const section = element('section', { class: 'facets', attributes });
  section.hidden = true;
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') ports.left();
    else if (!moveAlong(section, event.key)) return;
    event.preventDefault();
  });
  section.addEventListener('focusin', ({ target }) => rove(section, target));

  function narrow(query: string): void {
    if (section.getAttribute('aria-busy') !== 'true') ports.narrow(query);
  }

  return {
    element: section,
    show(groups, isOpen) {
      const focused = keyOf(document.activeElement);
      section.setAttribute('aria-busy', 'false');
      section.replaceChildren(
        ...groups.map((group) => facetElement(group, isOpen(group.name), strings, { ...ports, narrow })),
        ...(groups.length === 0 ? [element('p', { class: 'quiet' }, strings.noFacets)] : []),
      );
      const again = [...section.querySelectorAll('button')].find((one) => keyOf(one) === focused);
      rove(section, again ?? section.querySelector('button'));
      if (focused !== undefined) again?.focus({ preventScroll: true });
    },
    wait: () => section.setAttribute('aria-busy', 'true'),
  };
}

/** What a button stands for, to find it again when it was made anew. */
function keyOf(node: Element | null): string | undefined {
  return node?.getAttribute('data-key') ?? undefined;
}

function facetElement(
  { name, facets, more }: FacetGroup,
  open: boolean,
  strings: Strings,
  ports: FacetsPorts,
): HTMLElement {
  const id = `${FACETS_ID}-${name}`;
  const list = element(
    'ul',
    { attributes: { id, 'aria-label': strings.facets[name] } },
    ...facets.map((facet) => element('li', {}, facetButton(name, facet, ports.narrow))),
    more === 0 ? undefined : element('li', {}, moreButton(name, more, strings, ports.more)),
  );
  const chosen = facets.find((facet) => facet.chosen);
  const fold = button(
    { class: 'fold', attributes: { 'data-key': name, 'aria-controls': id } },
    () => ports.folded(name, show(fold.getAttribute('aria-expanded') !== 'true')),
    icon('chevron-right'),
    element('span', { class: 'title' }, strings.facets[name]),
    chosen === undefined ? undefined : element('span', { class: 'chosen' }, chosen.label),
  );

  function show(isOpen: boolean): boolean {
    list.hidden = !isOpen;
    fold.setAttribute('aria-expanded', String(isOpen));
    return isOpen;
  }

  show(open);
  return element('div', { class: 'facet-group' }, element('h2', {}, fold), list);
}

function facetButton(
  name: FacetName,
  { label, title, passages, chosen, query }: Facet,
  narrow: (query: string) => void,
): HTMLElement {
  const attributes = { title, 'data-key': `${name}:${title}`, 'aria-pressed': String(chosen) };
  return button(
    { class: 'facet', attributes },
    () => narrow(query),
    icon('check'),
    element('span', { class: 'label', attributes: { dir: 'auto' } }, label),
    element('span', { class: 'number' }, inFigures(passages)),
  );
}

function moreButton(name: FacetName, count: number, strings: Strings, more: () => void): HTMLElement {
  const attributes = { 'data-key': `${name}…` };
  return button({ class: 'facet more', attributes }, more, fill(strings.moreFacets, inFigures(count)));
}
