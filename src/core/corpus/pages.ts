import { lastBefore } from '../text/halving';
import type { TextRange } from '../text/range';
import type { PageRun } from './extraction';

/** Pages of a source by what it calls them, the first and the last of a range: `4` and `5`, `iv` and `iv`. */
export interface PageSpan {
  readonly first: string;
  readonly last: string;
}

/** The pages that a range of a text stands on; `undefined` where the text has none. */
export function pagesAt(
  pages: readonly PageRun[] | undefined,
  { start, end }: TextRange,
): PageSpan | undefined {
  if (pages === undefined) return undefined;
  const from = lastBefore(pages.length, (at) => (pages[at]?.start ?? 0) > start);
  const found = pages.slice(from).filter((run, at) => at === 0 || run.start < end);
  const [one] = found;
  if (one === undefined) return undefined;
  const first = found.reduce((a, b) => (b.number < a.number ? b : a), one);
  const last = found.reduce((a, b) => (b.number > a.number ? b : a), one);
  return { first: first.label, last: last.label };
}

/** `4`, `4–5`. */
export function writtenPages({ first, last }: PageSpan): string {
  return first === last ? first : `${first}–${last}`;
}
