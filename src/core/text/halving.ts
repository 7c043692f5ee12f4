/**
 * The first of `count` places in order for which `holds` is true, found by halving; `count` where it is for none. Behind a
 * place for which it is true it must stay true.
 */
export function firstWhere(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last place before those; the first one where none is before them. */
export function lastBefore(count: number, isBehind: (place: number) => boolean): number {
  return Math.max(0, firstWhere(count, isBehind) - 1);
}
