import { fold } from '../../text/folding';
import { readByline } from './bylines';
import { indexLines } from '../../text/lines';
import { slice, trimRange } from '../../text/range';
import type { TextRange } from '../../text/range';
import type { FileProperties, PageRun, PackedFormat } from '../extraction';
import type { Evidence, EvidenceField } from '../model';
import type { StatedMetadata } from './stated';
import { isPersonName } from './personNames';

const RULES: Readonly<Record<PackedFormat, string>> = { pdf: 'PDF properties', docx: 'Word properties' };
/** Where a text has no pages, its title stands among the first of its characters. UTF-16 units. */
const FIRST_PAGE = 3000;
const SHORTEST_TITLE = 4;

/** Most lines that a title is broken into. */
const MOST_TITLE_LINES = 5;

interface Line extends TextRange {
  readonly number: number;
  readonly text: string;
}

/**
 * What a file's properties say, as far as the first page says it too, on lines that say nothing else: programs put there the name of a template, of a
 * file or of whoever owns the computer. Their dates are those of the file, not of what was published: they are not read.
 */
export function statedByProperties(
  { title, authors = [] }: FileProperties,
  text: string,
  format: PackedFormat,
  pages: readonly PageRun[] | undefined,
): StatedMetadata {
  const second = pages?.find(({ number }) => number > 1)?.start ?? FIRST_PAGE;
  const lines = linesWithin(text, second);
  const rule = RULES[format];
  const evidence: Evidence[] = [];
  const prove = (field: EvidenceField, found: Line | undefined): boolean => {
    if (found) evidence.push({ field, line: found.number, text: found.text, rule });
    return found !== undefined;
  };
  const named = title?.replace(/\s+/g, ' ').trim() ?? '';
  const isLong = named.length >= SHORTEST_TITLE && /\p{L}{2}/u.test(named);
  const isTitle = isLong && prove('title', titleLine(lines, named));
  const shown = authors.map((author) => author.trim()).filter((author) => isPersonName(author));
  const areShown =
    shown.length > 0 &&
    shown.length === authors.length &&
    shown.every((author) => prove('authors', authorLine(lines, author)));
  return {
    ...(isTitle && { title: named }),
    ...(areShown && { authors: shown }),
    evidence: evidence.filter(({ field }) => (field === 'title' ? isTitle : areShown)),
    warnings: [],
  };
}

/** Where lines begin that are the title as a whole, one or several in a row. */
function titleLine(lines: readonly Line[], title: string): Line | undefined {
  const wanted = plain(title);
  return lines.find((_, at) => {
    let joined = '';
    for (const { text } of lines.slice(at, at + MOST_TITLE_LINES)) {
      joined = plain(`${joined} ${text}`);
      if (joined === wanted) return true;
    }
    return false;
  });
}

/** The byline or the line of names that has the author: who is named in a sentence or to be called has not written. */
function authorLine(lines: readonly Line[], author: string): Line | undefined {
  const wanted = plain(author);
  return lines.find(({ text }) => plain(text).includes(wanted) && namesOn(text).map(plain).includes(wanted));
}

const BETWEEN_NAMES = /[,;·•]|\s(?:and|et|und|y|e|і|и|та|&)\s/u;
/** What calls the notes of authors. */
const CALLS = /[\d*†‡§¶¹²³⁰⁴-⁹]+/gu;

function namesOn(line: string): readonly string[] {
  const byline = readByline(line);
  if (byline) return byline.kind === 'page' ? byline.authors : [];
  const names = line
    .replace(CALLS, ' ')
    .split(BETWEEN_NAMES)
    .map((name) => name.trim());
  const written = names.filter((name) => name !== '');
  return written.every((name) => isPersonName(name)) ? written : [];
}

function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

/** The lines before `end` that have text. */
function linesWithin(text: string, end: number): Line[] {
  const index = indexLines(text.slice(0, end));
  const lines = Array.from({ length: index.count }, (_, at) => {
    const range = trimRange(text, index.rangeOf(at + 1));
    return { ...range, number: at + 1, text: slice(text, range) };
  });
  return lines.filter(({ start, end: last }) => last > start);
}
