import { codeIn } from '../text/code';
import type { TextRange } from '../text/range';
import { outside } from '../text/range';

/** Marks of one family close each other: writers mix `“…"` and `"…”`, but nobody closes a guillemet with a curly mark. */
export type MarkFamily = 'double' | 'angle' | 'corner' | 'white-corner' | 'single' | 'single-angle';

/** A quotation mark where it stands, with what its neighbours say of its direction. */
export interface QuotationMark extends TextRange {
  readonly glyph: string;
  readonly family: MarkFamily;
  /** The characters on its two sides; empty at an end of the passage. */
  readonly before: string;
  readonly after: string;
}

const DOUBLE_MARKS = /``|''|["＂“”„‟〝〞〟«»「」『』]/g;
const SINGLE_MARKS = /[‘’‚‛'‹›]/g;

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map<string, MarkFamily>([
  ['«', 'angle'],
  ['»', 'angle'],
  ['「', 'corner'],
  ['」', 'corner'],
  ['『', 'white-corner'],
  ['』', 'white-corner'],
  ['‹', 'single-angle'],
  ['›', 'single-angle'],
]);

/** The double, angle and corner marks of a passage, in order. */
export function doubleMarksOf(text: string, within: TextRange): QuotationMark[] {
  return withoutCodeTicks(marksOf(text, within, DOUBLE_MARKS, 'double'));
}

/** The single marks of a passage, in order, apostrophes among them. */
export function singleMarksOf(text: string, within: TextRange): QuotationMark[] {
  return marksOf(text, within, SINGLE_MARKS, 'single');
}

function marksOf(text: string, within: TextRange, pattern: RegExp, family: MarkFamily): QuotationMark[] {
  const passage = text.slice(within.start, within.end);
  const marks = Array.from(passage.matchAll(pattern), (match) => {
    const glyph = match[0];
    const end = match.index + glyph.length;
    return {
      glyph,
      family: FAMILIES.get(glyph) ?? family,
      start: within.start + match.index,
      end: within.start + end,
      before: passage.charAt(match.index - 1),
      after: passage.charAt(end),
    };
  });
  const code = codeIn(passage).map(({ start, end }) => ({
    start: within.start + start,
    end: within.start + end,
  }));
  return outside(marks, code);
}

/** Two backticks open a quotation of old wire copy only where two apostrophes close it; else they mark code. */
function withoutCodeTicks(marks: readonly QuotationMark[]): QuotationMark[] {
  const kept: QuotationMark[] = [];
  let nextTypewriter = '';
  for (const mark of marks.toReversed()) {
    const isTick = mark.glyph === '``';
    if (!isTick || nextTypewriter === "''") kept.push(mark);
    if (isTick || mark.glyph === "''") nextTypewriter = mark.glyph;
  }
  return kept.reverse();
}

const SPACE = /^[\s\u200B\uFEFF]?$/;
const OPENING_NEIGHBOUR = /^[([{<:;,=/—–‒―\u2010-\u2012\-*_~>|¿¡¡“„‟‘‚«‹「『〝•]$/;
const OPENING_BRACKET = /^[([{<“„‟‘‚«‹「『〝]$/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** White space, or an end of the passage. */
export function isGap(character: string): boolean {
  return SPACE.test(character);
}

export function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

/** Whether its neighbours allow it to open: a gap, bracket, dash or the like before it, something written after it. */
export function mayOpen(mark: QuotationMark): boolean {
  return !isGap(mark.after) && (isGap(mark.before) || OPENING_NEIGHBOUR.test(mark.before));
}

/** Whether its neighbours allow it to close: something written before it that opens nothing. */
export function mayClose(mark: QuotationMark): boolean {
  return !isGap(mark.before) && !OPENING_BRACKET.test(mark.before);
}
