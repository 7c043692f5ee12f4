import { performance } from 'node:perf_hooks';

/** How long the thread that VS Code's other extensions share may be kept, in milliseconds: less than a frame. */
const SLICE = 8;

/** The next turn of the thread, in which others may have had theirs before. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Maps many items in slices, between which others have their turn; `undefined` where nobody wants the result any more. */
export async function mapInSlices<T, R>(
  items: readonly T[],
  map: (item: T) => R,
  isWanted: () => boolean,
): Promise<R[] | undefined> {
  const results: R[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(map(item));
    if (performance.now() - since < SLICE) continue;
    await nextTurn();
    if (!isWanted()) return undefined;
    since = performance.now();
  }
  return results;
}

/** Gives many callers their turns one after the other: at once while a slice lasts, then in another turn of the thread. */
export class Slices {
  private last: Promise<void> = Promise.resolve();
  private since = 0;

  turn(): Promise<void> {
    this.last = this.last.then(() => this.rest());
    return this.last;
  }

  private rest(): Promise<void> | undefined {
    if (performance.now() - this.since < SLICE) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        this.since = performance.now();
        resolve();
      });
    });
  }
}
