import type { TextRange } from '../../text/range';

/** Those of `items` that begin in a range; they stand in order. */
export function beginningIn<Item extends TextRange>(
  items: readonly Item[],
  { start, end }: TextRange,
): readonly Item[] {
  const first = firstFrom(items, start);
  return items.slice(first, firstFrom(items, end));
}

function firstFrom(items: readonly TextRange[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
