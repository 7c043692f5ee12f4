import type { Host, PageState } from './host';
import { createLayout, type Layout } from './layout';
import type { Like, Model } from './model';
import type { PanelPorts } from './panels';
import type {
  Action,
  PageCommand,
  Place,
  Reading,
  Result,
  SavedChange,
  SavedSearch,
  Start,
  Strings,
  Wanted,
} from './protocol';
import { render, savedName } from './render';
import type { ListPlace } from './resultRows';
import { DroppedError, wordsOf, type Ask } from './rpc';
import { createSearcher, type Searcher, type Shown, type Wish } from './searcher';

/**
 * A key that comes within this time of the one before, in milliseconds, is searched for once typing rests as long: it is the
 * pace of a key held down, the only typing that needs no answers on its way. Any other key is searched for at once.
 */
const TYPING_PAUSE = 30;

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
  /** By the clock of the page. */
  private typedAt = -Infinity;
  /** Where the list stood before the page was hidden or showed something else, until it stands there again. */
  private former: { readonly query: string; readonly place: ListPlace; readonly focus: boolean } | undefined;
  /** Where the list stood before it showed what is like a passage. */
  private back: ListPlace | undefined;

  constructor(start: Start, ask: Ask, host: Host) {
    this.strings = start.strings;
    this.ask = ask;
    this.host = host;
    const kept = stateOf(start, host.state);
    if (kept !== undefined) this.former = { query: kept.query, place: kept.list, focus: false };
    this.back = kept?.back;
    this.model = firstModel(start, host.state, kept);
    this.searcher = createSearcher({
      ask,
      show: (shown) => this.show(shown),
      clear: () => this.forget(),
      fail: (message, wish) => this.fail(message, wish),
      busy: (busy) => this.layout.main.setAttribute('aria-busy', String(busy)),
    });
    this.layout = createLayout(start.strings, {
      box: {
        changed: (query, typing) => this.type(query, typing),
        entered: () => this.mean(this.model.query, false),
        left: () => this.leaveBox(),
        helpToggled: () => this.toggleHelp(),
        starred: () => this.star(),
        complete: (query, offset, signal) => this.ask({ kind: 'complete', query, offset }, signal),
        failed: (error) => this.refuse(this.strings.actionFailed, wordsOf(error), () => undefined),
      },
      bar: {
        ordered: (order) => this.become({ order }),
        narrowToggled: () => this.layout.facets.toggle(),
        groupToggled: () => this.become({ grouped: !this.model.grouped }),
      },
      list: {
        act: (action, indices) => this.act(action, indices),
        similar: (result) => this.showSimilar(likeOf(result)),
        left: () => this.layout.box.focus(),
        back: () => this.leaveSimilar(),
        needed: (first, end) => this.searcher.need(first, end),
        selected: (count) => this.layout.selection.show(count),
        moved: () => this.save(),
      },
      selection: {
        act: (action) => this.act(action, this.layout.list.selected),
        clear: () => this.clearSelection(),
      },
      back: () => void this.leaveSimilar(),
      facets: {
        ask: ({ query, typing }, limit, signal) => this.ask({ kind: 'facets', query, typing, limit }, signal),
        narrow: (query) => this.narrow(query),
        left: () => this.layout.box.focus(),
        folded: () => {
          this.save();
          this.render();
        },
        fail: (error) => this.refuse(this.strings.searchFailed, wordsOf(error), () => this.takeFacets()),
      },
    });
    this.layout.facets.restore(host.state?.folding ?? {});
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
    const { main, root, box } = this.layout;
    parent.replaceChildren(...root);
    main.addEventListener('scrollend', () => this.save());
    box.set(this.model.query);
    this.render();
    this.searcher.search(this.wish(), 0, this.former?.place.scroll.row);
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
    this.searcher.refresh(this.layout.list.place.active);
    void this.takeOverview();
  }

  private become(change: Partial<Omit<Wish, 'like'>>, delay = 0): void {
    Object.assign(this.model, change);
    this.save();
    this.searcher.search(this.wish(), delay);
  }

  private wish(): Wish {
    const { query, order, typing, grouped, like } = this.model;
    return { query, order, typing, grouped, ...(like === undefined ? {} : { like: like.place }) };
  }

  private type(query: string, typing: boolean): void {
    this.model.like = undefined;
    const now = performance.now();
    const isHeld = now - this.typedAt < TYPING_PAUSE;
    this.typedAt = now;
    this.become({ query, typing }, isHeld ? TYPING_PAUSE : 0);
  }

  /** The writer means this search: it is remembered. `typing`: its last word may still grow. */
  private mean(query: string, typing: boolean): void {
    this.become({ query, typing });
    this.remember();
  }

  /** Takes a search that was not typed, as an example or a filter. */
  private choose(query: string, typing = false): void {
    this.model.like = undefined;
    this.layout.box.set(query);
    this.layout.box.focus();
    this.mean(query, typing);
  }

  private leaveBox(): void {
    this.remember();
    this.layout.list.focusFirst();
  }

  private toggleHelp(): void {
    this.model.help = !this.model.help;
    this.save();
    this.render();
  }

  /** The focus stays where the facet was chosen, so that another one may follow. */
  private narrow(query: string): void {
    this.layout.box.set(query);
    this.mean(query, this.model.typing);
  }

  private show(shown: Shown): void {
    const { list, main } = this.layout;
    this.model.shown = shown;
    this.model.refusal = undefined;
    this.render();
    list.show(shown);
    if (shown.change === 'new') main.scrollTop = 0;
    if (shown.change !== 'more') this.takeFacets();
    this.restorePlace();
    this.save();
  }

  private restorePlace(): void {
    const { former } = this;
    this.former = undefined;
    if (former === undefined || former.query !== this.model.query) return;
    this.layout.list.place = former.place;
    if (former.focus) this.layout.list.focus();
  }

  /** A command asks for what is like a passage that the list shows. */
  showSimilarTo(place: Place): void {
    const { results } = this.model.shown ?? {};
    const index = results?.find(place);
    const result = index === undefined ? undefined : results?.get(index);
    if (result !== undefined) this.showSimilar(likeOf(result));
  }

  private showSimilar(like: Like): void {
    // From what is like a passage on to what is like another: the way back leads to the search.
    this.back ??= this.layout.list.place;
    this.model.like = like;
    this.former = { query: this.model.query, place: TOP, focus: true };
    this.become({});
  }

  /** Back to the search, to where its list stood. */
  private leaveSimilar(): boolean {
    if (this.model.like === undefined) return false;
    this.model.like = undefined;
    this.former = { query: this.model.query, place: this.back ?? TOP, focus: true };
    this.back = undefined;
    this.save();
    this.searcher.search(this.wish(), 0, this.former.place.scroll.row);
    return true;
  }

  private clearSelection(): void {
    this.layout.list.clearSelection();
    this.layout.list.focus();
  }

  private forget(): void {
    this.clear();
    const { order } = this.model;
    void this.attempt(this.strings.actionFailed, () => this.ask({ kind: 'clear', order }));
  }

  private clear(): void {
    this.model.shown = undefined;
    this.model.refusal = undefined;
    this.takeFacets();
    this.render();
    this.layout.list.show(undefined);
  }

  /** The results of the same search stay, as when the next page could not be had. */
  private fail(message: string, { query }: Wish): void {
    if (this.model.shown?.wish.query !== query) this.clear();
    this.refuse(this.strings.searchFailed, message, () => this.become({}));
  }

  private act(action: Action, indices: readonly number[]): void {
    this.remember();
    void this.attempt(this.strings.actionFailed, async () => {
      const results = await this.searcher.take(indices);
      await this.ask({ kind: 'act', action, places: results.map(({ place }) => place) });
    });
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

  private takeFacets(): void {
    const { shown } = this.model;
    const counts = shown !== undefined && shown.total > 0 && shown.wish.like === undefined;
    this.layout.facets.count(counts ? shown.wish : undefined);
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
    const { query, order, typing, grouped, help, like } = this.model;
    const { folding } = this.layout.facets;
    const similar = like === undefined ? {} : { like, back: this.back ?? TOP };
    // Before the first answer the list stands where it will be brought to.
    const list = this.former?.place ?? this.layout.list.place;
    this.host.save({ query, order, typing, grouped, help, folding, list, ...similar });
  }
}

/** What the page itself kept is older than what the extension knows where VS Code had no time to write it. */
function stateOf({ query, order, grouped }: Start, kept: PageState | undefined): PageState | undefined {
  return kept?.query === query && kept.order === order && kept.grouped === grouped ? kept : undefined;
}

/** What was folded out or in stays so, also where the search is another than `kept` was of. */
function firstModel(
  { query, order, grouped, reading, recent, saved }: Start,
  { help = false }: Partial<PageState> = {},
  kept: PageState | undefined,
): Model {
  const { typing = false, like } = kept ?? {};
  return { query, order, typing, help, grouped, like, reading, recent, saved };
}

function likeOf({ place, text, date, file, lines }: Result): Like {
  const where = [date?.label, file, lines].filter((part) => part !== undefined).join(' · ');
  return { place, text, where };
}

const TOP: ListPlace = { active: 0, scroll: { row: 0, into: 0 }, folded: [] };
