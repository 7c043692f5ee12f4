import {
  Virtualizer,
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
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

/** A list of which only the rows near the view stand in the document, and the one that has the focus. */
export interface VirtualRows {
  /** So many rows, all made anew, of which one is held; `measured` keeps the heights that are known by key. */
  reset(count: number, held: number, measured: boolean): void;
  /** These rows show something else now. */
  renew(rows: Iterable<number>): void;
  /** This row stays in the document wherever the view is. */
  hold(row: number): void;
  elementAt(row: number): HTMLElement | undefined;
  /** Brings a row into view and into the document. */
  reveal(row: number): void;
  isInView(row: number): boolean;
  /** How many whole rows the view has room for. */
  readonly perView: number;
  place: ScrollPlace;
}

/** Rows beyond the edges of the view that are made before they are scrolled to. */
const OVERSCAN = 8;
const INDEX = 'data-row';
/** Rows lower than they were thought make room for others; the view is full after a few. */
const MOST_PASSES = 5;

/** `list` is the rows' parent, which stands anywhere in `scroller`. */
export function createVirtualRows(
  list: HTMLElement,
  scroller: HTMLElement,
  ports: VirtualRowsPorts,
): VirtualRows {
  const made = new Map<number, HTMLElement>();
  let held = 0;
  let count = 0;
  let drawing = false;
  let followed = false;
  /** New functions for other rows or another one held, by which the virtualizer knows that it has to lay out anew. */
  let keyOf = (row: number): string => ports.key(row);
  let extract = (range: Range): number[] => withHeld(range);
  const heightOf = (row: number): number => ports.height(row);
  const observer = new ResizeObserver(follow);

  const options = () => ({
    count,
    getScrollElement: () => scroller,
    estimateSize: heightOf,
    getItemKey: keyOf,
    scrollMargin: list.offsetTop,
    overscan: OVERSCAN,
    indexAttribute: INDEX,
    rangeExtractor: extract,
    measureElement: (element: HTMLElement) => element.getBoundingClientRect().height,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: draw,
  });
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(options());
  // What is seen stays where it is when a row wholly above it turns out taller; one that is seen in part grows downwards.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = ({ end }) =>
    end <= (virtualizer.scrollOffset ?? 0);

  function withHeld(range: Range): number[] {
    const near = defaultRangeExtractor(range);
    if (held >= range.count || near.includes(held)) return near;
    return [...near, held].sort((a, b) => a - b);
  }

  /** What stands above the list in the same scroller grows and shrinks. */
  function follow(): void {
    if (virtualizer.options.scrollMargin !== list.offsetTop) draw();
  }

  function followOthers(): void {
    if (followed) return;
    followed = true;
    for (const part of scroller.children) if (part !== list) observer.observe(part);
  }

  function draw(): void {
    // Measuring a row reports a change while it is being drawn.
    if (drawing || !list.isConnected) return;
    drawing = true;
    followOthers();
    virtualizer.setOptions(options());
    virtualizer._willUpdate();
    for (let pass = 0; pass < MOST_PASSES && place(); pass++);
    drawing = false;
    const { range } = virtualizer;
    if (range !== null && count > 0)
      ports.near(Math.max(0, range.startIndex - OVERSCAN), Math.min(count, range.endIndex + OVERSCAN + 1));
  }

  /** Puts the rows where they belong by what is known of their heights; `true` where it learnt more and so has to again. */
  function place(): boolean {
    const items = virtualizer.getVirtualItems();
    const wanted = new Set(items.map(({ index }) => index));
    for (const [row, element] of made) if (!wanted.has(row)) take(row, element);
    const fresh = items.filter(({ index }) => !made.has(index));
    let before: HTMLElement | undefined;
    for (const { index, start } of items) {
      const element = made.get(index) ?? put(index, before);
      element.style.transform = `translateY(${start - virtualizer.options.scrollMargin}px)`;
      before = element;
    }
    list.style.height = `${virtualizer.getTotalSize()}px`;
    for (const { index } of fresh) measure(index);
    return fresh.length > 0;
  }

  /** At once, also while the list is scrolled: a row that is put elsewhere a moment later is seen to jump. */
  function measure(row: number): void {
    const element = made.get(row);
    if (element === undefined) return;
    virtualizer.measureElement(element);
    virtualizer.resizeItem(row, element.getBoundingClientRect().height);
  }

  function setHeld(row: number): void {
    held = row;
    extract = (range) => withHeld(range);
  }

  function put(row: number, before: HTMLElement | undefined): HTMLElement {
    const element = ports.make(row);
    element.setAttribute(INDEX, String(row));
    if (before === undefined) list.prepend(element);
    else before.after(element);
    made.set(row, element);
    return element;
  }

  function take(row: number, element: HTMLElement): void {
    made.delete(row);
    element.remove();
  }

  return {
    reset(next, holding, measured) {
      count = next;
      setHeld(holding);
      for (const [row, element] of made) take(row, element);
      keyOf = (row) => ports.key(row);
      if (!measured) virtualizer.measure();
      draw();
    },
    renew(rows) {
      for (const row of rows) {
        const element = made.get(row);
        if (element !== undefined) take(row, element);
      }
      draw();
    },
    hold(row) {
      setHeld(row);
      draw();
    },
    elementAt: (row) => made.get(row),
    reveal(row) {
      const far = made.get(row) === undefined;
      setHeld(row);
      draw();
      if (far) virtualizer.scrollToIndex(row);
      else made.get(row)?.scrollIntoView({ block: 'nearest' });
    },
    isInView(row) {
      const box = made.get(row)?.getBoundingClientRect();
      const view = scroller.getBoundingClientRect();
      return box !== undefined && box.bottom > view.top && box.top < view.bottom;
    },
    get perView() {
      const { range } = virtualizer;
      return range === null ? 1 : Math.max(1, range.endIndex - range.startIndex - 1);
    },
    get place() {
      const top = scroller.scrollTop;
      const item = virtualizer.getVirtualItemForOffset(top);
      return item === undefined ? { row: 0, into: top } : { row: item.index, into: top - item.start };
    },
    set place({ row, into }) {
      draw();
      const start = virtualizer.getOffsetForIndex(row, 'start')?.[0];
      if (start !== undefined) scroller.scrollTop = start + into;
    },
  };
}
