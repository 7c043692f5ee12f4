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

/**
 * Whether any of some runs stands on the pages that a file calls so. Two pages may be called alike, as where the numbers
 * begin anew; pages that the file does not name stand beyond all others.
 */
export function areOnPages(
  own: readonly PageRun[],
  { first, last }: Pick<PageSpan, 'first' | 'last'>,
  pages: readonly PageRun[],
): boolean {
  const firsts = numbersOf(pages, first);
  if (first === last) return own.some(({ number }) => firsts.includes(number));
  const lasts = numbersOf(pages, last);
  return firsts.some((from) => {
    const to = lasts.length === 0 ? Infinity : (lasts.find((number) => number >= from) ?? 0);
    return own.some(({ number }) => number >= from && number <= to);
  });
}

function numbersOf(pages: readonly PageRun[], label: string): number[] {
  const called = pages.filter((run) => run.label.toLowerCase() === label.toLowerCase());
  return [...new Set(called.map(({ number }) => number))].sort((a, b) => a - b);
}

/** `4`, `4–5`. */
export function writtenPages({ first, last }: Pick<PageSpan, 'first' | 'last'>): string {
  return first === last ? first : `${first}–${last}`;
}

/** `p. 4`, `pp. 4–5`. */
export function namedPages(written: string): string {
  return `${areSeveral(written) ? 'pp.' : 'p.'} ${written}`;
}

/** Whether pages as they are written are more than one: `4–5`, `4, 7`. */
export function areSeveral(written: string): boolean {
  return /[–,]/.test(written);
}
