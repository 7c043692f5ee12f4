import { createBar, type Bar, type BarPorts } from './bar';
import { element } from './dom';
import { createFacets, type FacetsPanel } from './facets';
import { createHelp } from './help';
import type { Strings } from './protocol';
import { createReadingBar, type ReadingBar } from './readingBar';
import { createResultList, type ResultList, type ResultListPorts } from './resultList';
import { createSlot, type Slot } from './slot';
import { SearchBox, type SearchBoxPorts } from './searchBox';

/** The parts of the page. What scrolls is `main`; the input and the count stay in sight. */
export interface Layout {
  readonly root: readonly HTMLElement[];
  readonly readingBar: ReadingBar;
  readonly box: SearchBox;
  readonly bar: Bar;
  readonly main: HTMLElement;
  readonly help: HTMLElement;
  readonly facets: FacetsPanel;
  readonly notices: Slot;
  readonly panel: Slot;
  readonly list: ResultList;
}

export interface LayoutPorts {
  readonly box: SearchBoxPorts;
  readonly bar: BarPorts;
  readonly list: ResultListPorts;
  /** The search became narrower by a facet, or wider by one taken away. */
  ask(query: string): void;
}

/** The next results are asked for this far, in pixels, before the end of the list comes into view. */
const AHEAD = 600;

export function createLayout(strings: Strings, ports: LayoutPorts): Layout {
  const readingBar = createReadingBar(strings);
  const box = new SearchBox(strings, ports.box);
  const bar = createBar(strings, ports.bar);
  const help = createHelp(strings);
  const facets = createFacets(strings, ports.ask);
  const notices = createSlot('notices');
  const panel = createSlot('panels');
  const list = createResultList(strings, ports.list);
  const end = element('div', { class: 'end' });
  const main = element('main', {}, help, facets.element, notices.element, panel.element, list.element, end);
  const header = element(
    'header',
    { attributes: { role: 'search' } },
    readingBar.element,
    box.element,
    bar.element,
  );
  watchEnd(main, end, () => ports.list.ended());
  return { root: [header, main], readingBar, box, bar, main, help, facets, notices, panel, list };
}

function watchEnd(main: HTMLElement, end: HTMLElement, ended: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) ended();
    },
    { root: main, rootMargin: `${AHEAD}px` },
  );
  observer.observe(end);
}
