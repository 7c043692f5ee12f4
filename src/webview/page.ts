import { createAttempts, type Attempts } from './attempts';
import { Errands } from './errands';
import { firstModel, stateOf } from './firstModel';
import type { Host } from './host';
import { createLayout, type Layout } from './layout';
import type { Like, Model } from './model';
import type { PanelPorts } from './panels';
import { ListPlaces } from './listPlaces';
import type { Action, Start } from './protocol';
import type { Place, Reading, Result, SavedSearch, Wanted } from './shown';
import type { Strings } from './strings';
import { render } from './render';
import { messageOf } from '../core/text/messageOf';
import type { Ask } from './rpc';
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
  private readonly attempts: Attempts;
  private readonly errands: Errands;
  private readonly places: ListPlaces;
  /** By the clock of the page. */
  private typedAt = -Infinity;

  constructor(start: Start, ask: Ask, host: Host) {
    this.strings = start.strings;
    this.ask = ask;
    this.host = host;
    const kept = stateOf(start, host.state);
    this.places = new ListPlaces(kept);
    this.model = firstModel(start, host.state, kept);
    const redraw = (): void => this.render();
    this.attempts = createAttempts(this.model, redraw);
    const { attempt } = this.attempts;
    this.errands = new Errands({ ask, model: this.model, strings: this.strings, attempt, render: redraw });
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
        starred: () => this.errands.star(),
        complete: (query, offset, signal) => this.ask({ kind: 'complete', query, offset }, signal),
        failed: (error) => this.attempts.refuse(this.strings.actionFailed, messageOf(error), () => undefined),
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
        fail: (error) =>
          this.attempts.refuse(this.strings.searchFailed, messageOf(error), () => this.takeFacets()),
      },
    });
    this.layout.facets.restore(host.state?.folding ?? {});
    this.panels = {
      ask: (query) => this.choose(query),
      run: (command) => this.errands.run(command),
      saved: {
        run: ({ query, order }) => this.want({ query, order }),
        change: (change, name) => this.errands.changeSaved(change, name),
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
    this.searcher.search(this.wish(), 0, this.places.expected?.scroll.row);
    if (wanted !== undefined) this.want(wanted);
    void this.errands.takeOverview();
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
    void this.errands.takeOverview();
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
    this.errands.remember();
  }

  /** Takes a search that was not typed, as an example or a filter. */
  private choose(query: string, typing = false): void {
    this.model.like = undefined;
    this.layout.box.set(query);
    this.layout.box.focus();
    this.mean(query, typing);
  }

  private leaveBox(): void {
    this.errands.remember();
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
    const aim = this.places.take(this.model.query);
    if (aim === undefined) return;
    this.layout.list.place = aim.place;
    if (aim.focus) this.layout.list.focus();
  }

  /** A command asks for what is like a passage that the list shows. */
  showSimilarTo(place: Place): void {
    const { results } = this.model.shown ?? {};
    const index = results?.find(place);
    const result = index === undefined ? undefined : results?.get(index);
    if (result !== undefined) this.showSimilar(likeOf(result));
  }

  private showSimilar(like: Like): void {
    this.places.leaveFor(this.model.query, this.layout.list.place);
    this.model.like = like;
    this.become({});
  }

  /** Back to the search, to where its list stood. */
  private leaveSimilar(): boolean {
    if (this.model.like === undefined) return false;
    this.model.like = undefined;
    const { scroll } = this.places.comeBack(this.model.query);
    this.save();
    this.searcher.search(this.wish(), 0, scroll.row);
    return true;
  }

  private clearSelection(): void {
    this.layout.list.clearSelection();
    this.layout.list.focus();
  }

  private forget(): void {
    this.clear();
    this.errands.forget();
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
    this.attempts.refuse(this.strings.searchFailed, message, () => this.become({}));
  }

  private act(action: Action, indices: readonly number[]): void {
    this.errands.remember();
    this.errands.act(action, async () => {
      const results = await this.searcher.take(indices);
      return results.map(({ place }) => place);
    });
  }

  private takeFacets(): void {
    const { shown } = this.model;
    const counts = shown !== undefined && shown.total > 0 && shown.wish.like === undefined;
    this.layout.facets.count(counts ? shown.wish : undefined);
  }

  private render(): void {
    render(this.layout, this.model, this.strings, this.panels);
  }

  private save(): void {
    const { query, order, typing, grouped, help, like } = this.model;
    const { folding } = this.layout.facets;
    const similar = like === undefined ? {} : { like, back: this.places.back };
    const list = this.places.expected ?? this.layout.list.place;
    this.host.save({ query, order, typing, grouped, help, folding, list, ...similar });
  }
}

function likeOf({ place, text, date, file, lines }: Result): Like {
  const where = [date?.label, file, lines].filter((part) => part !== undefined).join(' · ');
  return { place, text, where };
}
