import { createBar, type Bar, type BarPorts } from './bar';
import { element } from './dom';
import { FacetView, type FacetViewPorts } from './facetView';
import { createHelp } from './help';
import type { Strings } from './strings';
import { createReadingBar, type ReadingBar } from './readingBar';
import { ResultList, type ResultListPorts } from './resultList';
import { createSelectionBar, type SelectionBar, type SelectionBarPorts } from './selectionBar';
import { createSimilarBar, type SimilarBar } from './similarBar';
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
  readonly facets: FacetView;
  readonly notices: Slot;
  readonly panel: Slot;
  readonly similar: SimilarBar;
  readonly selection: SelectionBar;
  readonly list: ResultList;
}

export interface LayoutPorts {
  readonly box: SearchBoxPorts;
  readonly bar: BarPorts;
  readonly list: ResultListPorts;
  readonly selection: SelectionBarPorts;
  /** Back from the passages that are like one. */
  back(): void;
  readonly facets: FacetViewPorts;
}

export function createLayout(strings: Strings, ports: LayoutPorts): Layout {
  const readingBar = createReadingBar(strings);
  const box = new SearchBox(strings, ports.box);
  const bar = createBar(strings, ports.bar);
  const help = createHelp(strings);
  const facets = new FacetView(strings, ports.facets);
  const notices = createSlot('notices');
  const panel = createSlot('panels');
  const similar = createSimilarBar(strings, ports.back);
  const selection = createSelectionBar(strings, ports.selection);
  const main = element('main', {}, help, facets.element, notices.element, panel.element);
  const list = new ResultList(strings, ports.list, main);
  main.append(list.element);
  const header = element(
    'header',
    { attributes: { role: 'search' } },
    readingBar.element,
    box.element,
    similar.element,
    bar.element,
    selection.element,
  );
  const parts = { readingBar, box, similar, bar, selection, help, facets, notices, panel, list };
  return { root: [header, main], main, ...parts };
}
