import type { TextRange } from '../text/range';
import { overlaps } from '../text/range';
import type { WordBreak } from './brokenWords';
import { wordBreaks } from './brokenWords';
import { markupReaderOf } from './formats/markup';
import type { SourceDocument } from './model';

/** Where something is blank within a word, so that the word stays one: a soft hyphen is part of it and means nothing. */
const WITHIN_WORD = '\u00AD';
const LETTER = /[\p{L}\p{N}]/u;

const proses = new WeakMap<SourceDocument, string>();

/**
 * The text of a document as it is read, as long as the text itself: what only marks up its words is blank, and a word
 * that the end of a line breaks is one. Offsets are those of the text. Marks of code stay, for code is no prose.
 */
export function proseOf(document: SourceDocument): string {
  let prose = proses.get(document);
  if (prose === undefined) proses.set(document, (prose = blanked(document.text, blanksOf(document))));
  return prose;
}

function blanksOf(document: SourceDocument): TextRange[] {
  const markup = markupReaderOf(document.source.file);
  const marks =
    markup === undefined
      ? []
      : document.passages.flatMap((passage) =>
          passage.kind === 'furniture'
            ? []
            : markup(document.text, passage).filter(({ code }) => code !== true),
        );
  const breaks = breaksOf(document).filter(({ kind }) => kind !== 'hyphened');
  return breaks.length === 0 ? marks : [...marks, ...breaks].sort(byStart);
}

function blanked(text: string, blanks: readonly TextRange[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of blanks) {
    if (start < from) continue;
    const isWithin = LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(end));
    parts.push(text.slice(from, start), (isWithin ? WITHIN_WORD : ' ').repeat(end - start));
    from = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

const allBreaks = new WeakMap<SourceDocument, readonly WordBreak[]>();

function breaksOf(document: SourceDocument): readonly WordBreak[] {
  let breaks = allBreaks.get(document);
  if (breaks === undefined) allBreaks.set(document, (breaks = wordBreaks(document.text)));
  return breaks;
}

/**
 * The words of a range as their reader sees them: its text without what marks them up, and without the hyphens that
 * only the ends of lines gave them. Where the file does not show that a hyphen is such a one it stays, without the break.
 * `[nine years](https://example.org) of *this*` has the words `nine years of this`.
 */
export function wordsAt(document: SourceDocument, range: TextRange): string {
  const { source, text, passages } = document;
  const markup = markupReaderOf(source.file);
  const marks =
    markup === undefined
      ? []
      : passages.flatMap((passage) => (overlaps(passage, range) ? markup(text, passage) : []));
  const breaks = breaksOf(document).filter((found) => overlaps(found, range));
  const cuts = breaks.map(({ start, end, kind }) => ({ start: kind === 'joined' ? start : start + 1, end }));
  return without(text, range, cuts.length === 0 ? marks : [...marks, ...cuts].sort(byStart));
}

function byStart(a: TextRange, b: TextRange): number {
  return a.start - b.start;
}

function without(text: string, { start, end }: TextRange, cuts: readonly TextRange[]): string {
  let words = '';
  let from = start;
  for (const cut of cuts) {
    if (cut.end <= from) continue;
    if (cut.start >= end) break;
    words += text.slice(from, Math.max(from, cut.start));
    from = Math.min(end, cut.end);
  }
  return words + text.slice(from, end);
}

/** A passage's text with marked ranges of it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly TextRange[];
}

/** A passage, or a part of one, of a file as its reader sees it, with the marks where they then are. */
export function readable(file: string, { text, marks }: MarkedText): MarkedText {
  const whole = { start: 0, end: text.length };
  const markup = markupReaderOf(file)?.(text, whole) ?? [];
  const breaks = wordBreaks(text).map(({ start, end }) => ({ start: start + 1, end }));
  const cuts = breaks.length === 0 ? markup : [...markup, ...breaks].sort(byStart);
  if (cuts.length === 0) return { text, marks };
  const shown = (offset: number): number => without(text, { start: 0, end: offset }, cuts).length;
  return {
    text: without(text, whole, cuts),
    marks: marks.map(({ start, end }) => ({ start: shown(start), end: shown(end) })),
  };
}
