import { namedPages } from '../corpus/pages';
import type { CitationRecord } from './model';
import { pagesInWords, writtenDate, writtenLines, writtenNames } from './terms';

/** How a language writes the pieces of a reference; each function takes raw text and escapes it itself. */
export interface ReferenceStyle {
  readonly plain: (text: string) => string;
  readonly emphasis: (text: string) => string;
  /** A title within quotation marks; `comma` goes inside of the closing mark, as American typography has it. */
  readonly title: (title: string, comma: string) => string;
}

/** Where in its file a quotation stands: its pages, or its lines in a file that has no pages. */
export function writtenPlace(record: CitationRecord): string {
  const { page, locale } = record;
  return page === undefined ? writtenLines(record, locale) : pagesInWords(page, locale);
}

/** The same behind a description of the work, unless that names it. */
export function andPlace(record: CitationRecord): string {
  return record.isPageDescribed === true ? '' : `, ${writtenPlace(record)}`;
}

/** Where in its work a quotation stands, for citations by key: `p. 4`, `para. 6`. */
export function pinpoint({ page, paragraph }: CitationRecord): string {
  return page === undefined ? `para. ${paragraph}` : namedPages(page);
}

/** The last part of the shown path. */
export function fileName({ file }: Pick<CitationRecord, 'file'>): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Who a citation begins with: the speaker, or else the authors; `undefined` where the source names neither. */
export function namedFirst({ speaker, authors, locale }: CitationRecord): string | undefined {
  if (speaker !== undefined) return onOneLine(speaker);
  const names = authors.map(onOneLine);
  const [first] = names;
  if (first === undefined) return undefined;
  return names.length > MOST_AUTHORS ? `${first} et al.` : writtenNames(names, locale);
}

/** More authors are cut to the first and `et al.` (Chicago Manual of Style, 17th ed., 14.76, for notes). */
const MOST_AUTHORS = 3;

/** How the work of a record is described, in the pieces of a language. */
export type Describe = (record: CitationRecord, style: ReferenceStyle) => string;

/** `Speaker, “Heading,” Outlet, 14 November 2024`: what the source states of these, in this order. */
export function work(record: CitationRecord, style: ReferenceStyle): string {
  const first = namedFirst(record);
  const { container } = record;
  const heading = titleOf(record);
  const pieces = [
    first === undefined ? '' : `${style.plain(first)}, `,
    heading === undefined ? '' : `${style.title(heading, ENDS_ITSELF.test(heading) ? '' : ',')} `,
    container === undefined ? '' : `${style.emphasis(onOneLine(container))}, `,
    style.plain(writtenDate(record.issued, record.locale)),
  ];
  return pieces.join('');
}

/** A title that ends in one of these takes no comma. */
const ENDS_ITSELF = /[.?!…,;:][”’"'»]?$/;

/** What a bibliography lists the work under, as the source writes it: an entry of a live page by its own heading. */
export function workTitle({ ofEntry, heading, title }: CitationRecord): string | undefined {
  const found = onOneLine((ofEntry === true ? heading : undefined) ?? title ?? '');
  return found === '' ? undefined : found;
}

/** The entry’s or section’s heading, or else the title, on one line, with single marks where it quotes. */
export function titleOf({ heading, title }: CitationRecord): string | undefined {
  const found = onOneLine(heading ?? title ?? '');
  return found === ''
    ? undefined
    : found
        .replace(OPENING_DOUBLE, '$1‘')
        .replace(DOUBLE, (mark) => (mark === '“' || mark === '„' ? '‘' : '’'));
}

const OPENING_DOUBLE = /(^|[\s([—–-])"(?=\S)/g;
const DOUBLE = /["“”„]/g;

/** Line breaks and the spaces beside them made one space; other white space stays. */
export function onOneLine(text: string): string {
  return text.trim().replace(LINE_BREAK, ' ');
}

const LINE_BREAK = /[ \t]*(?:\r\n|[\n\r\u2028\u2029\v\f\u0085])\s*/g;
