import type { TextRange } from '../text/range';
import { overlaps } from '../text/range';
import type { Markup } from './formats/markdownInline';
import { markupReaderOf } from './formats/markup';
import type { SourceDocument } from './model';

/** Where markup stands within a word, so that the word stays one: a soft hyphen is part of it and means nothing. */
const WITHIN_WORD = '\u00AD';
const LETTER = /[\p{L}\p{N}]/u;

const proses = new WeakMap<SourceDocument, string>();

/**
 * The text of a document as it is read, as long as the text itself: what only marks up its words is blank. Offsets are
 * those of the text. Marks of code stay, for code is no prose. Where nothing is marked up it is the text.
 */
export function proseOf(document: SourceDocument): string {
  const markup = markupReaderOf(document.source.file);
  if (markup === undefined) return document.text;
  let prose = proses.get(document);
  if (prose === undefined) {
    prose = blanked(
      document.text,
      document.passages.flatMap((passage) =>
        passage.kind === 'furniture' ? [] : markup(document.text, passage),
      ),
    );
    proses.set(document, prose);
  }
  return prose;
}

function blanked(text: string, markup: readonly Markup[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, code } of markup) {
    if (code === true || start < from) continue;
    const isWithin = LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(end));
    parts.push(text.slice(from, start), (isWithin ? WITHIN_WORD : ' ').repeat(end - start));
    from = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

/**
 * The words of a range as their reader sees them: its text without what marks them up. Of a plain text it is the text.
 * `[nine years](https://example.org) of *this*` has the words `nine years of this`.
 */
export function wordsAt({ source, text, passages }: SourceDocument, range: TextRange): string {
  const markup = markupReaderOf(source.file);
  if (markup === undefined) return text.slice(range.start, range.end);
  return without(
    text,
    range,
    passages.flatMap((passage) => (overlaps(passage, range) ? markup(text, passage) : [])),
  );
}

function without(text: string, { start, end }: TextRange, markup: readonly TextRange[]): string {
  let words = '';
  let from = start;
  for (const mark of markup) {
    if (mark.end <= from) continue;
    if (mark.start >= end) break;
    words += text.slice(from, Math.max(from, mark.start));
    from = Math.min(end, mark.end);
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
  if (markup.length === 0) return { text, marks };
  const shown = (offset: number): number => without(text, { start: 0, end: offset }, markup).length;
  return {
    text: without(text, whole, markup),
    marks: marks.map(({ start, end }) => ({ start: shown(start), end: shown(end) })),
  };
}
