import { commandKey } from './dom';
import { startDrag } from './drag';
import { listKey, type ListKey, type Step } from './listKeys';
import type { Action } from './protocol';
import type { Place, Result } from './shown';
import type { Strings } from './strings';
import { ResultRows, type ListPlace } from './resultRows';
import type { RowAction } from './rowActions';
import type { Row } from './rows';
import type { Shown } from './searcher';
import { createSelection } from './selection';

export interface ResultListPorts {
  /** Does it with these passages, by their places among all that were found, in this order. */
  act(action: Action, indices: readonly number[]): void;
  /** Looks for passages like this one. */
  similar(result: Result): void;
  /** Up from the first row, or Escape: back to the input. */
  left(): void;
  /** Back from the passages that are like one; `false` where the list does not show these. */
  back(): boolean;
  /** These passages, half-open, come into view. */
  needed(first: number, end: number): void;
  /** So many are selected now. */
  selected(count: number): void;
  /** The row in the tab order, or what is folded, is another one. */
  moved(): void;
}

type GroupRow = Extract<Row, { kind: 'group' }>;

/** The passages found: moved through with the arrow keys, selected, opened, inserted, dragged. */
export class ResultList {
  private readonly rows: ResultRows;
  private readonly selection = createSelection();
  private shown: Shown | undefined;

  constructor(
    strings: Strings,
    private readonly ports: ResultListPorts,
    scroller: HTMLElement,
  ) {
    this.rows = new ResultRows(
      strings,
      {
        isSelected: (index) => this.selection.has(index),
        act: (action, index) => this.act(action, index, this.meant(index)),
        needed: (first, end) => this.ports.needed(first, end),
        moved: () => this.ports.moved(),
      },
      scroller,
    );
    this.listen();
  }

  get element(): HTMLElement {
    return this.rows.element;
  }

  /** Passages that are selected, by their places among all that were found, in order. */
  get selected(): readonly number[] {
    return this.selection.indices;
  }

  get place(): ListPlace {
    return this.rows.place;
  }

  set place(place: ListPlace) {
    this.rows.place = place;
  }

  /** Shows these from the top or, where the same search was asked again, leaves the focus on the passage it is on. */
  show(shown: Shown | undefined): void {
    const former = this.shown;
    const sameIndex = (index: number): number | undefined => {
      const result = former?.results.get(index);
      return result && shown?.results.find(result.place);
    };
    this.shown = shown;
    this.select(() => {
      if (shown?.change === 'refreshed') this.selection.move(sameIndex);
      else if (shown?.change !== 'more') this.selection.clear();
    });
    this.rows.show(shown, sameIndex);
  }

  focusFirst(): void {
    if (this.rows.count > 0) this.rows.focus(0);
  }

  /** Puts the focus on the row that is in the tab order. */
  focus(): void {
    if (this.rows.count > 0) this.rows.focus(this.rows.place.active);
  }

  clearSelection(): void {
    this.select(() => this.selection.clear());
  }

  private listen(): void {
    const { element: list } = this;
    list.addEventListener('click', (event) => this.click(event));
    list.addEventListener('keydown', (event) => {
      const onRow = event.target instanceof Element && event.target.matches('[data-row]');
      const key = listKey(event, onRow);
      if (key === undefined) return;
      this.press(key, this.rows.rowOf(event.target));
      event.preventDefault();
    });
    list.addEventListener('contextmenu', ({ target }) => this.giveContext(target));
    list.addEventListener('dragstart', (event) => {
      const row = this.rows.at(this.rows.rowOf(event.target));
      if (row?.kind === 'passage') startDrag(event, this.placesOf(this.meant(row.index)));
    });
  }

  private click(event: MouseEvent): void {
    const { target } = event;
    if (target instanceof Element && target.closest('button') !== null) return;
    const row = this.rows.at(this.rows.rowOf(target));
    if (row?.kind === 'group') this.rows.fold(row.group, !this.rows.isFolded(row.group.source));
    else if (row === undefined) return;
    else if (event.shiftKey) this.select(() => this.selection.extend(row.index));
    else if (commandKey(event)) this.select(() => this.selection.toggle(row.index));
    else this.act('open', row.index, [row.index]);
  }

  private press(key: ListKey, at: number): void {
    const row = this.rows.at(at);
    if (key.kind === 'move') this.move(at, key.step, key.extend);
    else if (key.kind === 'escape') this.escape();
    else if (key.kind === 'back') this.ports.back();
    else if (row?.kind === 'group') this.pressOnGroup(key, row);
    else if (row !== undefined) this.pressOnPassage(key, row);
  }

  private pressOnGroup(key: ListKey, { group }: GroupRow): void {
    const folded = this.rows.isFolded(group.source);
    if (key.kind === 'fold' || key.kind === 'unfold') this.rows.fold(group, key.kind === 'fold');
    else if (key.kind === 'toggle' || (key.kind === 'act' && key.action === 'open'))
      this.rows.fold(group, !folded);
  }

  /** By key, what is selected is meant, wherever the focus is. */
  private pressOnPassage(key: ListKey, { index, group }: Exclude<Row, GroupRow>): void {
    if (key.kind === 'act')
      this.act(key.action, index, this.selection.size > 0 ? this.selection.indices : [index]);
    else if (key.kind === 'toggle') this.select(() => this.selection.toggle(index));
    else if (key.kind === 'fold' && group !== undefined)
      this.rows.focus(this.rows.ofGroup(group.source) ?? 0);
  }

  private move(from: number, step: Step, extend: boolean): void {
    const to = this.target(from, step);
    if (to < 0) return this.ports.left();
    const within = Math.min(to, this.rows.count - 1);
    if (extend) this.extend(from, within);
    this.rows.focus(within);
  }

  private target(from: number, step: Step): number {
    switch (step) {
      case 'next':
        return from + 1;
      case 'previous':
        return from - 1;
      case 'first':
        return 0;
      case 'last':
        return this.rows.count - 1;
      case 'pageDown':
        return from + this.rows.perView;
      case 'pageUp':
        return Math.max(0, from - this.rows.perView);
    }
  }

  private extend(from: number, to: number): void {
    const start = this.rows.at(from);
    const end = this.rows.at(to);
    this.select(() => {
      if (start?.kind === 'passage' && this.selection.size === 0) this.selection.extend(start.index);
      if (end?.kind === 'passage') this.selection.extend(end.index);
    });
  }

  private escape(): void {
    if (this.selection.size > 0) this.clearSelection();
    else if (!this.ports.back()) this.ports.left();
  }

  private select(change: () => void): void {
    const before = this.selection.size;
    change();
    if (before === 0 && this.selection.size === 0) return;
    this.rows.adorn();
    this.ports.selected(this.selection.size);
  }

  private act(action: RowAction, index: number, meant: readonly number[]): void {
    const result = this.shown?.results.get(index);
    if (result === undefined) return;
    if (action === 'similar') this.ports.similar(result);
    else this.ports.act(action, action === 'open' ? [index] : meant);
  }

  /** What an action on a passage is meant for: all that are selected where it is one of them. */
  private meant(index: number): readonly number[] {
    return this.selection.has(index) ? this.selection.indices : [index];
  }

  /** What the context menu's commands are called with: the place of the passage, and of all that are selected with it. */
  private giveContext(target: EventTarget | null): void {
    const row = this.rows.at(this.rows.rowOf(target));
    if (row?.kind !== 'passage' || !(target instanceof Element)) return;
    const [place] = this.placesOf([row.index]);
    const all = this.placesOf(this.meant(row.index));
    if (place === undefined) return;
    const isUndated = this.shown?.results.get(row.index)?.date === undefined;
    const context = {
      webviewSection: 'result',
      preventDefaultContextMenuItems: true,
      sourcebookUndated: isUndated,
      ...place,
      // What a command that takes a source knows it by.
      id: place.source,
      all,
    };
    target.closest('[data-row]')?.setAttribute('data-vscode-context', JSON.stringify(context));
  }

  private placesOf(indices: readonly number[]): readonly Place[] {
    return indices
      .map((index) => this.shown?.results.get(index)?.place)
      .filter((place) => place !== undefined);
  }
}
