import type { TextRange } from '../text/range';
import type { MarkedSpan } from './doubleQuotations';
import { isGap, isWordCharacter, mayClose, mayOpen, singleMarksOf } from './marks';
import type { QuotationMark } from './marks';

/**
 * The quotations that single marks set off in a passage, British style, told apart from apostrophes. `taken` are the
 * spans in double marks: a single quotation may hold a whole one, single marks inside of one are nested and left alone.
 */
export function pairSingleMarks(text: string, within: TextRange, taken: readonly TextRange[]): MarkedSpan[] {
  const marks = outside(singleMarksOf(text, within), taken);
  const spans: MarkedSpan[] = [];
  for (let index = 0; index < marks.length; index++) {
    const open = marks[index];
    if (open === undefined || !opensQuotation(text, open)) continue;
    const closeIndex = closingIndex(text, marks, index);
    const close = closeIndex === undefined ? undefined : marks[closeIndex];
    if (close === undefined && !mayStayOpen(text, open, within)) continue;
    spans.push(close === undefined ? { open } : { open, close });
    if (closeIndex === undefined) break;
    index = closeIndex;
  }
  return spans;
}

function outside(marks: readonly QuotationMark[], taken: readonly TextRange[]): QuotationMark[] {
  let at = 0;
  return marks.filter((mark) => {
    while ((taken[at]?.end ?? Infinity) <= mark.start) at++;
    const span = taken[at];
    return span === undefined || mark.start < span.start;
  });
}

/** Words that begin with an apostrophe, for which editors like to write a left mark: `’tis`, `rock ’n’ roll`, Dutch `’s`. */
const ELIDED =
  /^(?:em|tis|twas|twere|twill|til|till|cause|cos|cuz|coz|n|bout|round|neath|gainst|tween|ere|im|er|is|s|t|k|m|ave|ow|ome|ouse|\d\ds?)(?![\p{L}\p{N}])/iu;
const FIRST_OF_QUOTATION = /[\p{L}\p{N}“"«„[(…¿¡@#$£€-]/u;
const OPENING_GLYPH = /^[‘'‛‚‹›]$/;
const ELISION_LENGTH = 8;

function opensQuotation(text: string, mark: QuotationMark): boolean {
  if (!OPENING_GLYPH.test(mark.glyph) || !mayOpen(mark) || mark.before === '-' || mark.before === ',') {
    return false;
  }
  const next = text.slice(mark.end, mark.end + ELISION_LENGTH);
  if (!FIRST_OF_QUOTATION.test(next.charAt(0))) return false;
  return mark.family === 'single-angle' || mark.glyph === '‚' || !ELIDED.test(next);
}

/**
 * The mark that closes: the first that can, but not a plural's possessive (`‘The workers’ rights matter,’`) where a
 * surer one follows before another quotation opens.
 */
function closingIndex(text: string, marks: readonly QuotationMark[], from: number): number | undefined {
  const open = marks[from];
  let possessive: number | undefined;
  for (let index = from + 1; open !== undefined && index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    if (closes(open, mark)) {
      if (!isPossessive(text, mark)) return index;
      possessive ??= index;
    } else if (opensQuotation(text, mark)) break;
  }
  const close = possessive === undefined ? undefined : marks[possessive];
  if (open === undefined || close === undefined) return undefined;
  return wordCount(text, open, close) <= MOST_WORDS_BEFORE_A_POSSESSIVE ? possessive : undefined;
}

/** A quotation that only a possessive could close is believed when it is short: `the ‘bad boys’ of Europe`. */
const MOST_WORDS_BEFORE_A_POSSESSIVE = 6;
const COUNTED_LENGTH = 120;

function wordCount(text: string, open: QuotationMark, close: QuotationMark): number {
  if (close.start - open.end > COUNTED_LENGTH) return Infinity;
  return text.slice(open.end, close.start).split(/\s+/).length;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '‘': '’\'', "'": '\'’', '‛': '’\'', '‚': '‘’\'', '‹': '›', '›': '‹›',
}; // prettier-ignore

function closes(open: QuotationMark, mark: QuotationMark): boolean {
  const closers = CLOSERS[open.glyph] ?? '';
  return closers.includes(mark.glyph) && mayClose(mark) && !isWordCharacter(mark.after);
}

const ENDS_LIKE_A_POSSESSIVE = /(?:[sxz]|\bin)$/i;
const GOES_ON = /^[\s\u00A0]+[\p{Ll}\p{Lu}]/u;

function isPossessive(text: string, mark: QuotationMark): boolean {
  return (
    ENDS_LIKE_A_POSSESSIVE.test(text.slice(mark.start - 3, mark.start)) &&
    GOES_ON.test(text.slice(mark.end, mark.end + 3))
  );
}

const INTRODUCES = /[:,]\s{1,3}$/;

/** A single mark that nothing closes is an apostrophe, unless it opens a paragraph or follows a colon. */
function mayStayOpen(text: string, mark: QuotationMark, within: TextRange): boolean {
  if (mark.glyph !== '‘') return false;
  if (text.slice(within.start, mark.start).trim() === '') return true;
  return isGap(mark.before) && INTRODUCES.test(text.slice(mark.start - 3, mark.start));
}
