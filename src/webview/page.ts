import type { Host, PageState } from './host';
import { createLayout, type Layout } from './layout';
import type { Model } from './model';
import type { PanelPorts } from './panels';
import type {
  Action,
  PageCommand,
  Place,
  Reading,
  SavedChange,
  SavedSearch,
  Start,
  Strings,
  Wanted,
} from './protocol';
import { render, savedName } from './render';
import { DroppedError, wordsOf, type Ask } from './rpc';
import { createSearcher, type Searcher, type Shown, type Wish } from './searcher';

/** Typing rests when no key came for this long, in milliseconds: less than is felt as waiting. */
const TYPING_PAUSE = 60;

/** The search view: what the writer does, and what follows from it. */
export class Page {
  private readonly strings: Strings;
  private readonly ask: Ask;
  private readonly host: Host;
  private readonly model: Model;
  private readonly layout: Layout;
  private readonly searcher: Searcher;
  private readonly panels: PanelPorts;
  private overviewAsked: AbortController | undefined;
  /** Where the list stood before the page was hidden, until it stands there again. */
  private former: PageState | undefined;

  constructor(start: Start, ask: Ask, host: Host) {
    this.strings = start.strings;
    this.ask = ask;
    this.host = host;
    this.former = stateOf(start, host.state);
    this.model = firstModel(start, this.former);
    this.searcher = createSearcher({
      ask,
      show: (shown) => this.show(shown),
      clear: () => this.forget(),
      fail: (message, wish) => this.fail(message, wish),
      busy: (busy) => this.layout.main.setAttribute('aria-busy', String(busy)),
    });
    this.layout = createLayout(start.strings, {
      box: {
        changed: (query, typing) => this.become({ query, typing }, TYPING_PAUSE),
        entered: () => this.mean(this.model.query, false),
        left: () => this.leaveBox(),
        helpToggled: () => this.toggle('help'),
        starred: () => this.star(),
        complete: (query, offset, signal) => this.ask({ kind: 'complete', query, offset }, signal),
        failed: (error) => this.refuse(this.strings.actionFailed, wordsOf(error), () => undefined),
      },
      bar: { ordered: (order) => this.become({ order }), narrowToggled: () => this.toggle('narrow') },
      list: {
        act: (action, place) => this.act(action, place),
        left: () => this.layout.box.focus(),
        ended: () => this.searcher.more(),
      },
      ask: (query) => this.choose(query, this.model.typing),
    });
    this.panels = {
      ask: (query) => this.choose(query),
      run: (command) => this.run(command),
      saved: {
        run: ({ query, order }) => this.want({ query, order }),
        change: (change, name) => this.changeSaved(change, name),
      },
    };
  }

  /** Shows the page in `parent`, with the search that it had, or that a command wants. */
  open(parent: HTMLElement, wanted: Wanted | undefined): void {
    const { main, list, root, box } = this.layout;
    parent.replaceChildren(...root);
    main.addEventListener('scrollend', () => this.save());
    list.element.addEventListener('focusin', () => this.save());
    box.set(this.model.query);
    this.render();
    this.searcher.search(this.wish(), 0, this.former?.results);
    if (wanted !== undefined) this.want(wanted);
    void this.takeOverview();
  }

  /** A command asks for the input, or for a search. */
  want({ query, order }: Wanted): void {
    if (order !== undefined) this.model.order = order;
    if (query !== undefined) this.choose(query);
    this.layout.box.focus();
  }

  setSaved(saved: readonly SavedSearch[]): void {
    this.model.saved = saved;
    this.render();
  }

  setReading(reading: Reading): void {
    this.model.reading = reading;
    this.render();
  }

  /** The corpus holds something else than before. */
  corpusChanged(): void {
    this.searcher.refresh();
    void this.takeOverview();
  }

  private become(change: Partial<Wish>, delay = 0): void {
    Object.assign(this.model, change);
    this.save();
    this.searcher.search(this.wish(), delay);
  }

  private wish(): Wish {
    const { query, order, typing } = this.model;
    return { query, order, typing };
  }

  /** The writer means this search: it is remembered. `typing`: its last word may still grow. */
  private mean(query: string, typing: boolean): void {
    this.become({ query, typing });
    this.remember();
  }

  /** Takes a search that was not typed, as an example or a filter. */
  private choose(query: string, typing = false): void {
    this.layout.box.set(query);
    this.layout.box.focus();
    this.mean(query, typing);
  }

  private leaveBox(): void {
    this.remember();
    this.layout.list.focusFirst();
  }

  private toggle(part: 'help' | 'narrow'): void {
    this.model[part] = !this.model[part];
    this.save();
    this.render();
    if (part === 'narrow') void this.takeFacets();
  }

  private show(shown: Shown): void {
    const { list, main } = this.layout;
    const before = this.model.shown?.results.length ?? 0;
    this.model.shown = shown;
    this.model.refusal = undefined;
    if (shown.change === 'more') list.append(shown.results.slice(before));
    else list.show(shown.results, shown.change === 'refreshed');
    this.render();
    if (shown.change === 'new') main.scrollTop = 0;
    if (shown.change !== 'more') void this.takeFacets();
    this.restorePlace();
    this.save();
  }

  private restorePlace(): void {
    if (this.former?.query === this.model.query) {
      this.layout.list.activate(this.former.active);
      this.layout.main.scrollTop = this.former.scroll;
    }
    this.former = undefined;
  }

  private forget(): void {
    this.clear();
    const { order } = this.model;
    void this.attempt(this.strings.actionFailed, () => this.ask({ kind: 'clear', order }));
  }

  private clear(): void {
    this.model.shown = undefined;
    this.model.refusal = undefined;
    this.layout.list.show([], false);
    this.render();
  }

  /** The results of the same search stay, as when the next page could not be had. */
  private fail(message: string, { query }: Wish): void {
    if (this.model.shown?.wish.query !== query) this.clear();
    this.refuse(this.strings.searchFailed, message, () => this.become({}));
  }

  private act(action: Action, place: Place): void {
    this.remember();
    void this.attempt(this.strings.actionFailed, () => this.ask({ kind: 'act', action, place }));
  }

  private run(command: PageCommand): void {
    void this.attempt(this.strings.actionFailed, () => this.ask({ kind: 'run', command }));
  }

  private star(): void {
    const { query, order } = this.model;
    const name = savedName(this.model);
    if (name !== undefined) this.changeSaved('delete', name);
    else void this.attempt(this.strings.actionFailed, () => this.ask({ kind: 'save', query, order }));
  }

  private changeSaved(change: SavedChange, name: string): void {
    void this.attempt(this.strings.actionFailed, () => this.ask({ kind: 'changeSaved', change, name }));
  }

  private remember(): void {
    const query = this.model.query.trim();
    if (query === '') return;
    // The next key may ask for it, before the extension has kept it.
    this.model.recent = [query, ...this.model.recent.filter((other) => other !== query)];
    this.render();
    void this.attempt(this.strings.actionFailed, async () => {
      this.model.recent = await this.ask({ kind: 'remember', query });
      this.render();
    });
  }

  private async takeOverview(): Promise<void> {
    this.overviewAsked?.abort();
    const { signal } = (this.overviewAsked = new AbortController());
    await this.attempt(this.strings.searchFailed, async () => {
      this.model.overview = await this.ask({ kind: 'overview' }, signal);
      this.render();
    });
  }

  private async takeFacets(): Promise<void> {
    const { shown, narrow } = this.model;
    if (!narrow || shown === undefined || shown.total === 0) return;
    await this.attempt(this.strings.searchFailed, async () => {
      const { query, typing } = shown.wish;
      const facets = await this.ask({ kind: 'facets', query, typing });
      if (this.model.shown?.wish === shown.wish) this.layout.facets.show(facets);
    });
  }

  /** Does it; where it is refused, says so with a way to try again. */
  private async attempt(title: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof DroppedError) return;
      this.refuse(title, wordsOf(error), () => void this.attempt(title, work));
    }
  }

  private refuse(title: string, message: string, again: () => void): void {
    this.model.refusal = {
      title,
      message,
      again: () => {
        this.model.refusal = undefined;
        this.render();
        again();
      },
    };
    this.render();
  }

  private render(): void {
    render(this.layout, this.model, this.strings, this.panels);
  }

  private save(): void {
    const { query, order, typing, help, narrow, shown } = this.model;
    const { list, main } = this.layout;
    const results = shown?.results.length ?? 0;
    this.host.save({
      query,
      order,
      typing,
      help,
      narrow,
      results,
      active: list.active,
      scroll: main.scrollTop,
    });
  }
}

/** What the page itself kept is older than what the extension knows where VS Code had no time to write it. */
function stateOf({ query, order }: Start, kept: PageState | undefined): PageState | undefined {
  return kept?.query === query && kept.order === order ? kept : undefined;
}

function firstModel({ query, order, reading, recent, saved }: Start, former: PageState | undefined): Model {
  const { typing = false, help = false, narrow = false } = former ?? {};
  return { query, order, typing, help, narrow, reading, recent, saved };
}
