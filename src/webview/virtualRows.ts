import {
  Virtualizer,
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';

export interface VirtualRowsPorts {
  /** The row's element, made when it comes near the view. */
  make(row: number): HTMLElement;
  /** What a row is known by while rows are folded away before it. */
  key(row: number): string;
  /** How tall a row is thought to be until it is measured, in pixels. */
  height(row: number): number;
  /** These rows, half-open, stand in or near the view now. */
  near(first: number, end: number): void;
}

/** Where a list stands: its row at the upper edge of the view, and how far, in pixels, that row is scrolled out. */
export interface ScrollPlace {
  readonly row: number;
  readonly into: number;
}

/** Rows beyond the edges of the view that are made before they are scrolled to. */
const OVERSCAN = 8;
const INDEX = 'data-row';
/** Rows lower than they were thought make room for others; the view is full after a few. */
const MOST_PASSES = 5;

/** A list of which only the rows near the view stand in the document, and the one that has the focus. */
export class VirtualRows {
  private readonly made = new Map<number, HTMLElement>();
  private readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  private readonly observer = new ResizeObserver(() => this.follow());
  private count = 0;
  private held = 0;
  private drawing = false;
  private followed = false;
  /** New functions for other rows or another one held, by which the virtualizer knows that it has to lay out anew. */
  private keyOf = (row: number): string => this.ports.key(row);
  private extract = (range: Range): number[] => this.withHeld(range);

  /** `list` is the rows' parent, which stands anywhere in `scroller`. */
  constructor(
    private readonly list: HTMLElement,
    private readonly scroller: HTMLElement,
    private readonly ports: VirtualRowsPorts,
  ) {
    this.virtualizer = new Virtualizer(this.options());
    // What is seen stays where it is when a row wholly above it turns out taller; one that is seen in part grows downwards.
    this.virtualizer.shouldAdjustScrollPositionOnItemSizeChange = ({ end }) =>
      end <= (this.virtualizer.scrollOffset ?? 0);
  }

  /** So many rows, all made anew, of which one is held; `measured` keeps the heights that are known by key. */
  reset(count: number, held: number, measured: boolean): void {
    this.count = count;
    this.setHeld(held);
    for (const row of this.made.keys()) this.take(row);
    this.keyOf = (row) => this.ports.key(row);
    if (!measured) this.virtualizer.measure();
    this.draw();
  }

  /** These rows show something else now. */
  renew(rows: Iterable<number>): void {
    for (const row of rows) this.take(row);
    this.draw();
  }

  /** This row stays in the document wherever the view is. */
  hold(row: number): void {
    this.setHeld(row);
    this.draw();
  }

  elementAt(row: number): HTMLElement | undefined {
    return this.made.get(row);
  }

  /** Brings a row into view and into the document. */
  reveal(row: number): void {
    const isFar = !this.made.has(row);
    this.hold(row);
    if (isFar) this.virtualizer.scrollToIndex(row);
    else this.made.get(row)?.scrollIntoView({ block: 'nearest' });
  }

  isInView(row: number): boolean {
    const box = this.made.get(row)?.getBoundingClientRect();
    const view = this.scroller.getBoundingClientRect();
    return box !== undefined && box.bottom > view.top && box.top < view.bottom;
  }

  /** How many whole rows the view has room for. */
  get perView(): number {
    const { range } = this.virtualizer;
    return range === null ? 1 : Math.max(1, range.endIndex - range.startIndex - 1);
  }

  get place(): ScrollPlace {
    const top = this.scroller.scrollTop;
    const item = this.virtualizer.getVirtualItemForOffset(top);
    return item === undefined ? { row: 0, into: top } : { row: item.index, into: top - item.start };
  }

  set place({ row, into }: ScrollPlace) {
    this.draw();
    const start = this.virtualizer.getOffsetForIndex(row, 'start')?.[0];
    if (start !== undefined) this.scroller.scrollTop = start + into;
  }

  private options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    return {
      count: this.count,
      getScrollElement: () => this.scroller,
      estimateSize: (row) => this.ports.height(row),
      getItemKey: this.keyOf,
      scrollMargin: this.list.offsetTop,
      overscan: OVERSCAN,
      indexAttribute: INDEX,
      rangeExtractor: this.extract,
      measureElement: (element) => element.getBoundingClientRect().height,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.draw(),
    };
  }

  private setHeld(row: number): void {
    this.held = row;
    this.extract = (range) => this.withHeld(range);
  }

  private withHeld(range: Range): number[] {
    const near = defaultRangeExtractor(range);
    if (this.held >= range.count || near.includes(this.held)) return near;
    return [...near, this.held].sort((a, b) => a - b);
  }

  /** What stands above the list in the same scroller grows and shrinks. */
  private follow(): void {
    if (this.virtualizer.options.scrollMargin !== this.list.offsetTop) this.draw();
  }

  private followOthers(): void {
    if (this.followed) return;
    this.followed = true;
    for (const part of this.scroller.children) if (part !== this.list) this.observer.observe(part);
  }

  private draw(): void {
    // Measuring a row reports a change while it is being drawn.
    if (this.drawing || !this.list.isConnected) return;
    this.drawing = true;
    this.followOthers();
    this.virtualizer.setOptions(this.options());
    this.virtualizer._willUpdate();
    for (let pass = 0; pass < MOST_PASSES && this.layOut(); pass++);
    this.drawing = false;
    this.tellNear();
  }

  private tellNear(): void {
    const { range } = this.virtualizer;
    if (range === null || this.count === 0) return;
    const first = Math.max(0, range.startIndex - OVERSCAN);
    this.ports.near(first, Math.min(this.count, range.endIndex + OVERSCAN + 1));
  }

  /** Puts the rows where they belong by what is known of their heights; `true` where it learnt more and so has to again. */
  private layOut(): boolean {
    const items = this.virtualizer.getVirtualItems();
    const wanted = new Set(items.map(({ index }) => index));
    for (const row of this.made.keys()) if (!wanted.has(row)) this.take(row);
    const fresh = items.filter(({ index }) => !this.made.has(index));
    let before: HTMLElement | undefined;
    for (const { index, start } of items) {
      const element = this.made.get(index) ?? this.put(index, before);
      element.style.transform = `translateY(${start - this.virtualizer.options.scrollMargin}px)`;
      before = element;
    }
    this.list.style.height = `${this.virtualizer.getTotalSize()}px`;
    for (const { index } of fresh) this.measure(index);
    return fresh.length > 0;
  }

  /** At once, also while the list is scrolled: a row that is put elsewhere a moment later is seen to jump. */
  private measure(row: number): void {
    const element = this.made.get(row);
    if (element === undefined) return;
    this.virtualizer.measureElement(element);
    this.virtualizer.resizeItem(row, element.getBoundingClientRect().height);
  }

  private put(row: number, before: HTMLElement | undefined): HTMLElement {
    const element = this.ports.make(row);
    element.setAttribute(INDEX, String(row));
    if (before === undefined) this.list.prepend(element);
    else before.after(element);
    this.made.set(row, element);
    return element;
  }

  private take(row: number): void {
    const element = this.made.get(row);
    this.made.delete(row);
    element?.remove();
  }
}
