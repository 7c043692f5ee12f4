import { wordsOf } from '../text/words';
import type { CitationForm, CitationRecord } from './model';
import { onOneLine } from './reference';

/** Longer quotations are set as a block: the common rule of style manuals (APA, 7th ed., 8.27: 40 words or more). */
const MOST_WORDS_IN_THE_LINE = 40;

export function isSetShort(record: Pick<CitationRecord, 'quote'>, form: CitationForm): boolean {
  if (form !== 'auto') return form === 'short';
  return wordsOf(record.quote).length <= MOST_WORDS_IN_THE_LINE;
}

/**
 * The marks around a quotation. It keeps its own: where it has double ones single ones go around it, and where it is
 * cited with its marks none.
 */
export function withMarks(quote: string, written: string): string {
  switch (marksAround(quote)) {
    case 'none':
      return written;
    case 'single':
      return `‘${written}’`;
    case 'double':
      return `“${written}”`;
  }
}

/** Which marks a quotation takes around it. */
export function marksAround(quote: string): 'none' | 'single' | 'double' {
  if (HAS_ITS_MARKS.test(quote)) return 'none';
  return HAS_DOUBLE_MARKS.test(quote) ? 'single' : 'double';
}

const HAS_DOUBLE_MARKS = /["“”„‟]/;
const HAS_ITS_MARKS = /^(?:["“][^"“”]+["”]|„[^„“”"]+[“”]|«[^«»]+»|»[^«»]+«)$/;

/** The quotation for the line: line breaks become spaces, nothing else changes. */
export function inLine(record: CitationRecord): string {
  return onOneLine(record.quote);
}

/**
 * The lines of a quotation that is set as a block, without indentation and trailing blanks: in every one of the
 * languages these are layout and would make code or hard breaks of it. No line is lost; empty ones part paragraphs.
 * The lines of a printed page only fill its width: what was taken out of one has a line a paragraph.
 */
export function blockLines({ quote, page }: CitationRecord): string[] {
  const lines = quote.split(LINE_BREAK).map((line) => line.replace(OUTER_BLANKS, ''));
  if (page === undefined) return lines;
  return lines.join('\n').replace(WITHIN_PARAGRAPH, ' ').split('\n');
}

const WITHIN_PARAGRAPH = /(?<=[^\n])\n(?=[^\n])/g;

const LINE_BREAK = /\r\n|\n|\r/;
const OUTER_BLANKS = /^[ \t]+|[ \t]+$/g;

/** The lines by paragraph. */
export function blockParagraphs(record: CitationRecord): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of blockLines(record)) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** A path as a relative URL: each part percent-encoded, also the marks that languages end a link with. */
export function urlOf(href: string): string {
  return href.split('/').map(encodePart).join('/');
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replace(LONE_SURROGATE, '\uFFFD')).replace(
    LEFT_BY_ENCODING,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
const LEFT_BY_ENCODING = /[!'()*~]/g;
