import { repeatedEnds } from '../../page/runningHeads';
import { rowsOf } from './lines';
import type { PdfLine, PdfPage } from './model';
import { HEADING_SIZE } from './notes';

/** The heads and feet of pages, by their numbers from 0 on. */
export interface Ends {
  readonly head: ReadonlySet<PdfLine>;
  readonly foot: ReadonlySet<PdfLine>;
}

/** Lines at either end of a page that may be its head or foot. */
const REACH = 2;
const NUMBER = /^[-–—[(]?\s?(?<number>\d{1,4}|[ivxlc]{1,7})\s?[-–—\])]?$/iu;

/** What stands at the ends of page after page, and numbers of pages; not a title in large type over the first page. */
export function endsOf(
  pages: readonly (readonly PdfLine[])[],
  labels: readonly PdfPage['label'][],
  bodySize: number,
): Ends[] {
  const rows = pages.map(rowsOf);
  const ends = rows.map((page) => ({
    top: page.slice(0, REACH),
    bottom: page.slice(REACH).slice(-REACH),
  }));
  const isRepeated = repeatedEnds(
    ends.map(({ top, bottom }) => [...top, ...bottom].map(({ text }) => wordsOf(text))),
  );
  return ends.map(({ top, bottom }, at) => {
    const isEnd = ({ text }: PdfLine): boolean => isRepeated(wordsOf(text)) || numberOf(text) === labels[at];
    const mayBeTitle = ({ size }: PdfLine): boolean => at === 0 && size > bodySize * HEADING_SIZE;
    return {
      head: new Set(top.filter((row) => isEnd(row) && !mayBeTitle(row))),
      foot: new Set(bottom.filter(isEnd)),
    };
  });
}

/** `12` of `– 12 –`; another number at the end of a page, such as a year, is text. */
function numberOf(text: string): string {
  return NUMBER.exec(text)?.groups?.number ?? '';
}

function wordsOf(text: string): string {
  return text.replaceAll('\t', ' ');
}

/** Whether a stretch is part of a line that joins what stands beside each other. */
export function isPartOf(fragment: PdfLine, rows: ReadonlySet<PdfLine>): boolean {
  return [...rows].some(
    ({ y, x, right, text }) =>
      Math.abs(fragment.y - y) < fragment.size / 2 &&
      fragment.x >= x &&
      fragment.right <= right &&
      text.includes(fragment.text),
  );
}
