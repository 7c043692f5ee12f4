import { element } from './dom';
import { createGroupItem } from './groupItem';
import type { Group, Result } from './shown';
import type { Strings } from './strings';
import { createResultItem } from './resultItem';
import type { RowAction } from './rowActions';
import { groupedRows, plainRows, type Row, type Rows } from './rows';
import type { Shown } from './searcher';
import { VirtualRows, type ScrollPlace } from './virtualRows';
import { createWaitingItem } from './waitingItem';

export interface ResultRowsPorts {
  isSelected(index: number): boolean;
  /** A button of a row was pressed. */
  act(action: RowAction, index: number): void;
  /** These passages, half-open, come into view. */
  needed(first: number, end: number): void;
  /** The row in the tab order, or what is folded, is another one. */
  moved(): void;
}

/** Where the list stands: the row in the tab order, what is at the upper edge of the view, and the folded sources. */
export interface ListPlace {
  readonly active: number;
  readonly scroll: ScrollPlace;
  readonly folded: readonly string[];
}

/** Heights of rows before they are measured, in pixels: about those of a side bar 350 pixels wide. */
const PASSAGE_HEIGHT = 128;
const GROUP_HEIGHT = 46;

/** The passages found as rows in the document: one of them is in the tab order, and keeps the focus that it has. */
export class ResultRows {
  readonly element: HTMLElement;
  private shown: Shown | undefined;
  private rows: Rows = plainRows(0);
  private activeRow = 0;
  private folded = new Set<string>();
  /** The rows whose passages did not come yet. */
  private readonly waiting = new Set<number>();
  private readonly virtual: VirtualRows;

  constructor(
    private readonly strings: Strings,
    private readonly ports: ResultRowsPorts,
    scroller: HTMLElement,
  ) {
    this.element = element('div', {
      class: 'results',
      attributes: { 'aria-label': strings.results, 'aria-multiselectable': 'true' },
    });
    this.virtual = new VirtualRows(this.element, scroller, {
      make: (row) => this.make(row),
      key: (row) => keyOf(this.rows.at(row)),
      height: (row) => (this.rows.at(row)?.kind === 'group' ? GROUP_HEIGHT : PASSAGE_HEIGHT),
      near: (first, end) => this.tellNeeded(first, end),
    });
    this.element.addEventListener('focusin', ({ target }) => this.activate(this.rowOf(target)));
  }

  get count(): number {
    return this.rows.count;
  }

  get perView(): number {
    return this.virtual.perView;
  }

  get place(): ListPlace {
    return { active: this.activeRow, scroll: this.virtual.place, folded: [...this.folded] };
  }

  set place({ active, scroll, folded }: ListPlace) {
    this.folded = new Set(folded);
    this.layOut(this.within(active));
    this.virtual.place = scroll;
  }

  at(row: number): Row | undefined {
    return this.rows.at(row);
  }

  ofGroup(source: string): number | undefined {
    return this.rows.ofGroup(source);
  }

  isFolded(source: string): boolean {
    return this.folded.has(source);
  }

  /** The row that an event happened in, -1 where in none. */
  rowOf(target: EventTarget | null): number {
    const row = target instanceof Element ? target.closest('[data-row]') : null;
    return Number(row?.getAttribute('data-row') ?? -1);
  }

  /** `sameIndex` tells where a passage of before stands now. */
  show(shown: Shown | undefined, sameIndex: (index: number) => number | undefined): void {
    const change = shown?.change ?? 'new';
    const before = this.rows.at(this.activeRow);
    const sameTotal = shown?.total === this.shown?.total;
    this.shown = shown;
    this.element.hidden = shown === undefined || shown.total === 0;
    if (change === 'more' && sameTotal) return this.fill();
    if (change === 'new') this.folded.clear();
    this.layOut(() => (change === 'new' ? 0 : this.sameRow(before, sameIndex)), change !== 'new');
  }

  fold(group: Group, fold: boolean): void {
    if (fold) this.folded.add(group.source);
    else this.folded.delete(group.source);
    this.layOut(() => this.rows.ofGroup(group.source) ?? 0);
    this.ports.moved();
  }

  focus(row: number): void {
    this.virtual.reveal(row);
    this.activate(row);
    this.virtual.elementAt(row)?.focus({ preventScroll: true });
  }

  /** Shows again which rows are selected, and which one is in the tab order. */
  adorn(): void {
    for (const made of this.element.children)
      if (made instanceof HTMLElement) this.adornRow(made, this.rowOf(made));
  }

  private activate(row: number): void {
    if (row < 0) return;
    this.activeRow = row;
    this.virtual.hold(row);
    this.adorn();
    this.ports.moved();
  }

  /** Shows what came for the rows that waited. */
  private fill(): void {
    const came = [...this.waiting].filter((row) => this.resultAt(row) !== undefined);
    const watched = this.virtual.isInView(this.activeRow) && this.element.contains(document.activeElement);
    this.keepingFocus(() => this.virtual.renew(came));
    if (watched) this.virtual.reveal(this.activeRow);
  }

  private layOut(active: () => number, measured = true): void {
    const { total = 0, groups } = this.shown ?? {};
    this.keepingFocus(() => {
      this.waiting.clear();
      this.rows = groups === undefined ? plainRows(total) : groupedRows(groups, this.folded);
      this.activeRow = active();
      this.virtual.reset(this.rows.count, this.activeRow, measured);
    });
    this.element.setAttribute('role', groups === undefined ? 'grid' : 'treegrid');
    this.element.setAttribute('aria-rowcount', String(this.rows.count));
  }

  private sameRow(before: Row | undefined, sameIndex: (index: number) => number | undefined): number {
    if (before?.kind === 'group') return this.rows.ofGroup(before.group.source) ?? 0;
    const index = before?.index ?? 0;
    return this.within(this.rows.ofPassage(sameIndex(index) ?? index) ?? this.activeRow)();
  }

  private within(row: number): () => number {
    return () => Math.max(0, Math.min(row, this.rows.count - 1));
  }

  /** A row that is made anew has lost the focus that it had. */
  private keepingFocus(work: () => void): void {
    const had = this.element.contains(document.activeElement);
    work();
    if (had && !this.element.contains(document.activeElement))
      this.virtual.elementAt(this.activeRow)?.focus({ preventScroll: true });
  }

  private make(at: number): HTMLElement {
    const made = this.makeRow(at, this.rows.at(at));
    made.setAttribute('aria-rowindex', String(at + 1));
    this.adornRow(made, at);
    return made;
  }

  private makeRow(at: number, row: Row | undefined): HTMLElement {
    if (row?.kind === 'group')
      return createGroupItem(row.group, this.strings, !this.folded.has(row.group.source));
    const result = this.resultAt(at);
    if (row === undefined || result === undefined) {
      this.waiting.add(at);
      return createWaitingItem(this.strings);
    }
    this.waiting.delete(at);
    return createResultItem(result, this.strings, row.group !== undefined, (action) =>
      this.ports.act(action, row.index),
    );
  }

  private adornRow(made: HTMLElement, at: number): void {
    const row = this.rows.at(at);
    made.tabIndex = at === this.activeRow ? 0 : -1;
    for (const button of made.querySelectorAll('button')) button.tabIndex = made.tabIndex;
    if (row?.group !== undefined) made.setAttribute('aria-level', row.kind === 'group' ? '1' : '2');
    if (row?.kind === 'passage') made.setAttribute('aria-selected', String(this.ports.isSelected(row.index)));
  }

  private resultAt(at: number): Result | undefined {
    const row = this.rows.at(at);
    return row?.kind === 'passage' ? this.shown?.results.get(row.index) : undefined;
  }

  private tellNeeded(first: number, end: number): void {
    const indices: number[] = [];
    for (let at = first; at < end; at++) {
      const row = this.rows.at(at);
      if (row?.kind === 'passage') indices.push(row.index);
    }
    const [low] = indices;
    const high = indices.at(-1);
    if (low !== undefined && high !== undefined) this.ports.needed(low, high + 1);
  }
}

function keyOf(row: Row | undefined): string {
  if (row === undefined) return '';
  return row.kind === 'group' ? row.group.source : String(row.index);
}
