import { FACETS_ID } from './bar';
import { button, element } from './dom';
import { inFigures } from './figures';
import type { Facet, Facets, Strings } from './protocol';
import { fill } from './words';

export interface FacetsPanel {
  readonly element: HTMLElement;
  show(facets: Facets): void;
}

/** The files and the times that the passages found stand in: a click narrows the search to one. */
export function createFacets(strings: Strings, narrow: (query: string) => void): FacetsPanel {
  const attributes = { id: FACETS_ID, 'aria-label': strings.narrow };
  const section = element('section', { class: 'facets', attributes });
  section.hidden = true;

  return {
    element: section,
    show({ sources, dates, countedOnly }) {
      const empty = sources.length === 0 && dates.length === 0;
      section.replaceChildren(
        ...[
          empty ? element('p', { class: 'quiet' }, strings.noFacets) : undefined,
          group(strings.byDate, dates, narrow),
          group(strings.bySource, sources, narrow),
          countedOnly === undefined
            ? undefined
            : element('p', { class: 'quiet' }, fill(strings.countedOnly, inFigures(countedOnly))),
        ].filter((child) => child !== undefined),
      );
    },
  };
}

function group(
  title: string,
  facets: readonly Facet[],
  narrow: (query: string) => void,
): HTMLElement | undefined {
  if (facets.length === 0) return undefined;
  const items = facets.map((facet) => element('li', {}, facetButton(facet, narrow)));
  return element('div', {}, element('h2', {}, title), element('ul', {}, ...items));
}

function facetButton(facet: Facet, narrow: (query: string) => void): HTMLElement {
  return button(
    { class: 'facet', attributes: { title: facet.title } },
    () => narrow(facet.query),
    element('span', { class: 'label' }, facet.label),
    element('span', { class: 'number' }, inFigures(facet.passages)),
  );
}
