import { fold } from '../../text/folding';
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

/**
 * What a file's properties say, as far as a line of the first page says it too: programs put there the name of a template, of a
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
  const prove = (field: EvidenceField, value: string): boolean => {
    const wanted = fold(value).trim();
    const found = lines.find((line) => fold(slice(text, line)).includes(wanted));
    if (found) evidence.push({ field, line: found.number, text: slice(text, found), rule });
    return found !== undefined;
  };
  const named = title?.replace(/\s+/g, ' ').trim() ?? '';
  const isTitle = named.length >= SHORTEST_TITLE && /\p{L}{2}/u.test(named) && prove('title', named);
  const shown = authors.map((author) => author.trim()).filter((author) => isPersonName(author));
  const areShown =
    shown.length > 0 && shown.length === authors.length && shown.every((author) => prove('authors', author));
  return {
    ...(isTitle && { title: named }),
    ...(areShown && { authors: shown }),
    evidence: evidence.filter(({ field }) => (field === 'title' ? isTitle : areShown)),
    warnings: [],
  };
}

function linesWithin(text: string, end: number): (TextRange & { readonly number: number })[] {
  const index = indexLines(text.slice(0, end));
  return Array.from({ length: index.count }, (_, at) => ({
    number: at + 1,
    ...trimRange(text, index.rangeOf(at + 1)),
  }));
}
