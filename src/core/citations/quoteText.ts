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
 * Lines of a printed page that only fill its width are joined; those of verse and of lists stay.
 */
export function blockLines({ quote, page }: CitationRecord): string[] {
  const lines = quote.split(LINE_BREAK).map((line) => line.replace(OUTER_BLANKS, ''));
  return page === undefined ? lines : joined(lines);
}

function joined(lines: readonly string[]): string[] {
  const full = Math.max(LEAST_OF_PROSE, PART_OF_MEASURE * Math.max(...lines.map(({ length }) => length)));
  const isVerse = allBeginLarge(lines);
  const made: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1] ?? '';
    const goesOn = before.length >= full ? !isVerse : BEGINS_SMALL.test(line);
    const last = made.length - 1;
    if (before !== '' && line !== '' && goesOn && !LIST_ITEM.test(line)) made[last] = `${made[last]} ${line}`;
    else made.push(line);
  }
  return made;
}

/** A line of prose that is not the last of its paragraph is hardly shorter, in characters or beside the longest one. */
const LEAST_OF_PROSE = 40;
const PART_OF_MEASURE = 0.6;

/** So many lines with a capital each are verse, or a list. */
const LEAST_OF_VERSE = 3;

function allBeginLarge(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line !== '');
  return written.length >= LEAST_OF_VERSE && written.every((line) => BEGINS_LARGE.test(line));
}

const BEGINS_LARGE = /^\P{L}*\p{Lu}/u;
const BEGINS_SMALL = /^\p{Ll}/u;
const LIST_ITEM = /^(?:[-–—•‣▪◦·*]\s|\(?(?:\d{1,3}|[ivx]{1,5}|\p{L})[.)]\s)/u;

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
