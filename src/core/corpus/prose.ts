import type { TextRange } from '../text/range';
import { overlapping } from '../text/range';
import type { WordBreak } from './brokenWords';
import { wordBreaks } from './brokenWords';
import { isAllMarkup, markupReaderOf } from './formats/markup';
import type { Markup, MarkupReader } from './formats/markup';
import type { Passage, SourceDocument } from './model';

/** Where something is blank within a word, so that the word stays one: a soft hyphen is part of it and means nothing. */
const WITHIN_WORD = '\u00AD';
const LETTER = /[\p{L}\p{N}]/u;

/** What the markup between two passages shows. */
const BETWEEN_PASSAGES = '\n\n';

const proses = new WeakMap<SourceDocument, string>();

/**
 * The text of a document as it is read, as long as the text itself: what only marks up its words is blank, and a word
 * that the end of a line breaks is one. Offsets are those of the text. Marks of code stay, for code is no prose, and tags that say who speaks.
 */
export function proseOf(document: SourceDocument): string {
  let prose = proses.get(document);
  if (prose === undefined) proses.set(document, (prose = blanked(document.text, blanksOf(document))));
  return prose;
}

/** What is not read as it stands; `shown` is read in its place. */
type Blank = TextRange & Pick<Markup, 'shown'>;

function blanksOf(document: SourceDocument): Blank[] {
  const { source, text, passages } = document;
  const markup = markupReaderOf(source.file);
  if (markup === undefined) return breaksOf(document).filter(isJoining);
  if (isAllMarkup(source.file))
    return [
      ...gapsBetween(passages, { start: 0, end: text.length }),
      ...marksIn(passages, text, markup),
    ].sort(byStart);
  const prose = passages.filter(({ kind }) => kind !== 'furniture');
  const marks = marksIn(prose, text, markup).filter(({ code, voice }) => code !== true && voice !== true);
  return [...marks, ...breaksOf(document).filter(isJoining)].sort(byStart);
}

function isJoining({ kind }: WordBreak): boolean {
  return kind !== 'hyphened';
}

function marksIn(passages: readonly TextRange[], text: string, markup: MarkupReader): Markup[] {
  return passages.flatMap((passage) => markup(text, passage));
}

/** What stands in none of some passages, within a range: it parts their words. */
function gapsBetween(passages: readonly TextRange[], { start, end }: TextRange): Blank[] {
  let from = start;
  const gaps = passages.map((passage) => {
    const gap = { start: from, end: passage.start };
    from = passage.end;
    return gap;
  });
  return [...gaps, { start: from, end }]
    .filter((gap) => gap.start < gap.end)
    .map((gap) => ({ ...gap, shown: BETWEEN_PASSAGES }));
}

function blanked(text: string, blanks: readonly Blank[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, shown = '' } of blanks) {
    if (start < from) continue;
    const isWithin = LETTER.test(shown || text.charAt(start - 1)) && LETTER.test(text.charAt(end));
    const filler = (isWithin ? WITHIN_WORD : ' ').repeat(end - start);
    parts.push(text.slice(from, start), (shown + filler).slice(0, end - start));
    from = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

const allBreaks = new WeakMap<SourceDocument, readonly WordBreak[]>();

/** HTML shows the end of a line as a space, so that none breaks a word. */
function breaksOf(document: SourceDocument): readonly WordBreak[] {
  if (isAllMarkup(document.source.file)) return [];
  let breaks = allBreaks.get(document);
  if (breaks === undefined) allBreaks.set(document, (breaks = wordBreaks(document.text)));
  return breaks;
}

/**
 * The words of a range as their reader sees them: its text without what marks them up, and without the hyphens that
 * only the ends of lines gave them. Where the file does not show that a hyphen is such a one it stays, without the break.
 * Furniture between passages is left out, as the times of subtitles are. `[nine years](https://example.org) of *this*` has the words `nine years of this`.
 */
export function wordsAt(document: SourceDocument, range: TextRange): string {
  const { source, text, passages } = document;
  const markup = markupReaderOf(source.file);
  const within = withoutFurnitureBetween(overlapping(passages, range));
  const marks = markup === undefined ? [] : marksIn(within, text, markup);
  if (isAllMarkup(source.file)) {
    return shownOf(text, range, [...gapsBetween(within, range), ...marks].sort(byStart)).trim();
  }
  const breaks = overlapping(breaksOf(document), range);
  const cuts = breaks.map(({ start, end, kind }) => ({ start: kind === 'joined' ? start : start + 1, end }));
  const gaps = within.flatMap((passage, i) => furnitureBefore(passage, within[i - 1]));
  const blanks = [...marks, ...cuts, ...gaps];
  return shownOf(text, range, blanks.length === marks.length ? marks : blanks.sort(byStart));
}

/** Passages of a range, without the furniture that others of them stand around. */
function withoutFurnitureBetween(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ kind }, i) => kind !== 'furniture' || i === 0 || i === passages.length - 1);
}

function furnitureBefore({ paragraph, start }: Passage, before: Passage | undefined): Blank[] {
  if (before === undefined || before.paragraph + 1 === paragraph) return [];
  return [{ start: before.end, end: start, shown: BETWEEN_PASSAGES }];
}

function byStart(a: TextRange, b: TextRange): number {
  return a.start - b.start;
}

/** A range of a text with what is shown in the place of its blanks. */
function shownOf(text: string, { start, end }: TextRange, blanks: readonly Blank[]): string {
  let words = '';
  let from = start;
  for (const blank of blanks) {
    if (blank.end <= from) continue;
    if (blank.start >= end) break;
    words += text.slice(from, Math.max(from, blank.start)) + (blank.shown ?? '');
    from = Math.min(end, blank.end);
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
  const breaks = isAllMarkup(file) ? [] : wordBreaks(text);
  const cuts = breaks.map(({ start, end }) => ({ start: start + 1, end }));
  const blanks = cuts.length === 0 ? markup : [...markup, ...cuts].sort(byStart);
  if (blanks.length === 0) return { text, marks };
  const shown = (offset: number): number => shownOf(text, { start: 0, end: offset }, blanks).length;
  return {
    text: shownOf(text, whole, blanks),
    marks: marks.map(({ start, end }) => ({ start: shown(start), end: shown(end) })),
  };
}
