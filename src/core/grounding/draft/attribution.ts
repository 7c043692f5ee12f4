import type { TextRange } from '../../text/range';
import { trimRange } from '../../text/range';

/** A dash and something: how the source is said under a quotation. */
const ATTRIBUTION = /(?:^|\n)[ \t]{0,20}(?:[—–―]|-{2,3})[ \t\u00A0]?(?=[^\s—–―-])/g;
/** The same behind the last sentence of the last line: `Not without money. — Joseph Abara`. */
const ON_THE_LINE =
  /(?<=[.!?…]["'”’»)\]]{0,2})[ \t\u00A0]{1,3}(?:[—–―]|-{2,3})[ \t\u00A0]{0,2}(?=\p{Lu}[^.!?…\n]{1,120}$)/u;
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
  at ??= attributionOnTheLine(text);
  const words = withoutMarks(text, trimRange(text, { start: 0, end: at ?? text.length }));
  return at === undefined
    ? { words }
    : { words, attribution: trimRange(text, { start: at, end: text.length }) };
}

function attributionOnTheLine(text: string): number | undefined {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - LONGEST_ON_THE_LINE);
  const found = ON_THE_LINE.exec(text.slice(from, end));
  return found === null ? undefined : from + found.index;
}

/** In characters, with the end of the words before it. */
const LONGEST_ON_THE_LINE = 160;

function withoutMarks(text: string, range: TextRange): TextRange {
  const inside = text.slice(range.start, range.end);
  if (inside.length < 3 || !OUTER_OPEN.test(inside) || !OUTER_CLOSE.test(inside)) return range;
  return { start: range.start + 1, end: range.end - 1 };
}
