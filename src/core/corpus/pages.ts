import { lastBefore } from '../text/halving';
import type { TextRange } from '../text/range';
import type { PageRun } from './extraction';

/** Pages of a source by what it calls them, the first and the last of a range: `4` and `5`, `iv` and `iv`. */
export interface PageSpan {
  readonly first: string;
  readonly last: string;
  /** Of the first, counted from 1. */
  readonly number: number;
}

/** The pages that a range of a text stands on; `undefined` where the text has none. */
export function pagesAt(
  pages: readonly PageRun[] | undefined,
  { start, end }: TextRange,
): PageSpan | undefined {
  const found = runsAt(pages ?? [], { start, end });
  const [one] = found;
  if (one === undefined) return undefined;
  const first = found.reduce((a, b) => (b.number < a.number ? b : a), one);
  const last = found.reduce((a, b) => (b.number > a.number ? b : a), one);
  return { first: first.label, last: last.label, number: first.number };
}

/** The runs of pages that a range of a text stands on. */
export function runsAt(pages: readonly PageRun[], { start, end }: TextRange): readonly PageRun[] {
  const from = lastBefore(pages.length, (at) => (pages[at]?.start ?? 0) > start);
  return pages.slice(from).filter((run, at) => at === 0 || run.start < end);
}

/** `4`, `4–5`. */
export function writtenPages({ first, last }: Pick<PageSpan, 'first' | 'last'>): string {
  return first === last ? first : `${first}–${last}`;
}

/** `p. 4`, `pp. 4–5`. */
export function namedPages(written: string): string {
  return `${written.includes('–') ? 'pp.' : 'p.'} ${written}`;
}
