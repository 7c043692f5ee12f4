import { performance } from 'node:perf_hooks';

/** How long the thread that VS Code's other extensions share may be kept, in milliseconds: less than a frame. */
const SLICE = 8;

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
    await new Promise((resolve) => setImmediate(resolve));
    if (!isWanted()) return undefined;
    since = performance.now();
  }
  return results;
}
