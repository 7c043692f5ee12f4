import type { TextRange } from '../../text/range';
import { trimRange } from '../../text/range';

/** A dash and something: how the source is said under a quotation. */
const ATTRIBUTION = /(?:^|\n)[ \t]{0,20}(?:[—–―]|-{2,3})[ \t\u00A0]?(?=[^\s—–―-])/g;
const OUTER_OPEN = /^["“”„«»‘'‚‹]/;
const OUTER_CLOSE = /["“”»«’'‘›]$/;

export interface QuotedBlock {
  /** The words, without marks around all of them. */
  readonly words: TextRange;
  readonly attribution?: TextRange;
}

/**
 * Parts a block into its words and the line that says whose they are: `Words.⏎⏎— Speaker, Outlet`. A dash in the first
 * line attributes nothing.
 */
export function splitAttribution(text: string): QuotedBlock {
  let at: number | undefined;
  for (const match of text.matchAll(ATTRIBUTION))
    if (text.slice(0, match.index).trim() !== '') at = match.index;
  const words = withoutMarks(text, trimRange(text, { start: 0, end: at ?? text.length }));
  return at === undefined
    ? { words }
    : { words, attribution: trimRange(text, { start: at, end: text.length }) };
}

function withoutMarks(text: string, range: TextRange): TextRange {
  const inside = text.slice(range.start, range.end);
  if (inside.length < 3 || !OUTER_OPEN.test(inside) || !OUTER_CLOSE.test(inside)) return range;
  return { start: range.start + 1, end: range.end - 1 };
}
