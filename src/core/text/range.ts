import { firstWhere } from './halving';

/**
 * A half-open stretch of a decoded text, in UTF-16 code units.
 *
 * In `The Kremlin said` the range of `Kremlin` is `{ start: 4, end: 11 }`.
 * Every offset of the core is of this kind; lines shown to people are 1-based.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function slice(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a global pattern is found in a text, in order. */
export function matchesOf(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** Those of `items` that begin in a range; they stand in order. */
export function beginningIn<Item extends TextRange>(
  items: readonly Item[],
  { start, end }: TextRange,
): readonly Item[] {
  const firstFrom = (offset: number): number =>
    firstWhere(items.length, (at) => (items[at]?.start ?? Infinity) >= offset);
  return items.slice(firstFrom(start), firstFrom(end));
}

/** Those of `items` that share something with a range; they stand in order and apart. */
export function overlapping<Item extends TextRange>(
  items: readonly Item[],
  { start, end }: TextRange,
): readonly Item[] {
  const first = firstWhere(items.length, (at) => (items[at]?.end ?? Infinity) > start);
  const behind = firstWhere(items.length, (at) => (items[at]?.start ?? Infinity) >= end);
  return items.slice(first, behind);
}

/** Those of `items` that begin in none of `ranges`; both in order. */
export function outside<Item extends TextRange>(
  items: readonly Item[],
  ranges: readonly TextRange[],
): Item[] {
  let next = 0;
  return items.filter(({ start }) => {
    while ((ranges[next]?.end ?? Infinity) <= start) next++;
    return (ranges[next]?.start ?? Infinity) > start;
  });
}

/** The range without white space at its two ends; empty at its start where it held nothing else. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (end > start && isBlank(text, end - 1)) end--;
  while (start < end && isBlank(text, start)) start++;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
