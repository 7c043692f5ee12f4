import { fold } from '../../text/folding';
import type { Line } from './lines';
import { countsOf } from '../../text/groups';

/** Where programs that turn pages into text end a page. */
const PAGE_END = '\f';
/** Lines at either end of a page that may be its head or foot. */
const REACH = 2;
const LONGEST_HEAD = 150;
const FEWEST_PAGES = 2;
/** Left and right pages have heads of their own, and chapters; the share of the pages that has one is small. */
const LEAST_SHARE = 0.1;
const SENTENCE_END = /\p{Ll}[.!?]["'”’)]?$/u;

/**
 * The numbers of the lines that stand at the head or foot of page after page, but for their figures: titles and numbers of
 * pages in a text that was taken out of a PDF. The first page is left alone, where such a line may be the title. None where
 * the text has no ends of pages.
 */
export function runningHeads(text: string, lines: readonly Line[]): ReadonlySet<number> {
  if (!text.includes(PAGE_END)) return new Set();
  const pages = pagesOf(text, lines);
  const ends = pages.map((page) => [...page.slice(0, REACH), ...page.slice(REACH).slice(-REACH)]);
  const wordsOf = ({ start, end }: Line): string =>
    text.slice(start, Math.min(end, start + LONGEST_HEAD + 1));
  const isRepeated = repeatedEnds(ends.map((page) => page.map(wordsOf)));
  const heads = ends
    .slice(1)
    .flat()
    .filter((line) => isRepeated(wordsOf(line)));
  return new Set(heads.map(({ number }) => number));
}

/** Tells whether a line at the end of a page stands so at many others, but for its figures. */
export function repeatedEnds(pages: readonly (readonly string[])[]): (line: string) => boolean {
  const counts = countsOf(pages.flatMap((page) => [...new Set(page.map(formOf))]));
  const fewest = Math.max(FEWEST_PAGES, pages.length * LEAST_SHARE);
  return (line) => {
    const form = formOf(line);
    return form !== '' && (counts.get(form) ?? 0) >= fewest;
  };
}

function pagesOf(text: string, lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  let end = 0;
  for (const line of lines) {
    if (pages.length === 0 || text.slice(end, line.start).includes(PAGE_END)) pages.push([]);
    pages.at(-1)?.push(line);
    end = line.end;
  }
  return pages;
}

/** What two pages have alike; empty for a line that is a sentence or too long. */
function formOf(line: string): string {
  if (line.length > LONGEST_HEAD || SENTENCE_END.test(line)) return '';
  return fold(line).replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
