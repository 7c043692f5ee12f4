import type { TextRange } from '../text/range';
import { doubleMarksOf, isGap, isWordCharacter, mayClose, mayOpen } from './marks';
import type { QuotationMark } from './marks';

/** A pair of marks, the words between them; `close` is absent where the passage ends first. */
export interface MarkedSpan {
  readonly open: QuotationMark;
  readonly close?: QuotationMark;
}

type Turn = 'open' | 'close' | 'none';

/** What reading the marks from left to right has to remember. */
interface Reading {
  readonly text: string;
  readonly marks: readonly QuotationMark[];
  readonly waiting: QuotationMark[];
  readonly closed: MarkedSpan[];
  /** The mark before, with the turn it took: two marks side by side turn the same way. */
  last?: { readonly mark: QuotationMark; readonly turn: Turn };
}

/**
 * The spans that double, angle and corner marks set off in a passage, also those inside others, in order of their ends.
 * Marks that nothing closes come last, the outermost first.
 */
export function pairDoubleMarks(text: string, within: TextRange): MarkedSpan[] {
  const marks = doubleMarksOf(text, within);
  const reading: Reading = { text, marks, waiting: [], closed: [] };
  marks.forEach((mark, index) => {
    const turn = turnOf(reading, mark, index);
    if (turn === 'open') reading.waiting.push(mark);
    if (turn === 'close') closeWith(reading, mark);
    reading.last = { mark, turn };
  });
  return [...reading.closed, ...reading.waiting.map((open) => ({ open }))];
}

function closeWith(reading: Reading, close: QuotationMark): void {
  const open = waitingFor(reading, close);
  if (open === undefined) return;
  const at = reading.waiting.lastIndexOf(open);
  reading.waiting.length = at;
  reading.closed.push({ open, close });
}

/** How deep quotations are looked for in others; no writer nests so deep, a hostile file does. */
const DEEPEST_NESTING = 32;

function waitingFor(reading: Reading, mark: QuotationMark): QuotationMark | undefined {
  const { waiting } = reading;
  for (let at = waiting.length - 1; at >= Math.max(0, waiting.length - DEEPEST_NESTING); at--) {
    if (waiting[at]?.family === mark.family) return waiting[at];
  }
  return undefined;
}

function turnOf(reading: Reading, mark: QuotationMark, index: number): Turn {
  const open = waitingFor(reading, mark);
  if (isAttributeValue(reading, mark)) return 'none';
  switch (mark.glyph) {
    case '「':
    case '『':
    case '〝':
    case '``':
      return 'open';
    case '„':
      return open !== undefined && isGap(mark.after) && mayClose(mark) ? 'close' : 'open';
    case '«':
    case '»':
      return turnOfGuillemet(reading, mark, index, open);
    case '“':
    case '‟':
      return turnOfLeftCurly(mark, open);
    case '”':
      return turnOfRightCurly(reading, mark, index, open);
    case "''":
      return isInCurly(reading, index, open) ? 'none' : turnOfStraight(reading, mark, index, open);
    case '"':
    case '＂':
      return turnOfStraight(reading, mark, index, open);
    default:
      return open === undefined ? 'none' : 'close';
  }
}

/** Two apostrophes between `“` and `”` are the words’ own. */
function isInCurly({ marks }: Reading, index: number, open: QuotationMark | undefined): boolean {
  return (
    open?.glyph === '“' &&
    marks.slice(index + 1, index + 1 + CURLY_LOOK_AHEAD).some(({ glyph }) => glyph === '”')
  );
}

/** How many marks ahead a `”` is looked for. */
const CURLY_LOOK_AHEAD = 12;

/** `“` opens, but closes what `„` opened, and closes where somebody typed `“text“`. */
function turnOfLeftCurly(mark: QuotationMark, open: QuotationMark | undefined): Turn {
  // `„… ‚weg‘“`: the German inner mark that closes stands before it.
  if (open?.glyph === '„' && mark.before === '‘') return 'close';
  if (open === undefined || !mayClose(mark)) return 'open';
  if (open.glyph === '„') return 'close';
  return isWordCharacter(mark.after) || mayOpen(mark) ? 'open' : 'close';
}

/** `”` closes, but opens where Swedish and Finnish write `”text”`. */
function turnOfRightCurly(
  reading: Reading,
  mark: QuotationMark,
  index: number,
  open: QuotationMark | undefined,
): Turn {
  if (open !== undefined) return isMeasure(reading, mark, index) ? 'none' : 'close';
  const opens = isGap(mark.before) && isWordCharacter(mark.after);
  return opens && reading.marks[index + 1]?.glyph === '”' ? 'open' : 'none';
}

/** `«text»`, the German and Danish `»text«`, the Swedish `»text»`; `Home » News » Today` is none of them. */
function turnOfGuillemet(
  reading: Reading,
  mark: QuotationMark,
  index: number,
  open: QuotationMark | undefined,
): Turn {
  if (open === undefined) {
    if (mark.glyph === '«') return 'open';
    const isClosed = reading.marks.slice(index + 1, index + 1 + GUILLEMET_LOOK_AHEAD).some(isAngle);
    return mayOpen(mark) && isClosed ? 'open' : 'none';
  }
  if (open.glyph === mark.glyph) return mayClose(mark) && !mayOpen(mark) ? 'close' : 'open';
  return 'close';
}

/** How many marks ahead a `»` that opens is closed: those of the quotations nested in it lie between. */
const GUILLEMET_LOOK_AHEAD = 12;

function isAngle(mark: QuotationMark): boolean {
  return mark.family === 'angle';
}

function turnOfStraight(
  reading: Reading,
  mark: QuotationMark,
  index: number,
  open: QuotationMark | undefined,
): Turn {
  const { last } = reading;
  if (last?.mark.end === mark.start && last.mark.glyph === mark.glyph) {
    if (last.turn === 'close') return open === undefined ? 'none' : 'close';
    if (last.turn === 'open') return isWordCharacter(mark.after) ? 'open' : 'close';
  }
  if (open === undefined) return straightMayOpen(mark) ? 'open' : 'none';
  if (!mayClose(mark)) return mayOpen(mark) ? 'open' : 'close';
  return isMeasure(reading, mark, index) ? 'none' : 'close';
}

function straightMayOpen(mark: QuotationMark): boolean {
  return mayOpen(mark) || (isGap(mark.before) && isGap(mark.after) && mark.after !== '');
}

/** `12" record`, `5'10"`: behind a digit, and the next mark is the one that closes the quotation. */
function isMeasure(reading: Reading, mark: QuotationMark, index: number): boolean {
  const next = reading.marks[index + 1];
  if (!DIGIT.test(mark.before) || next === undefined) return false;
  return CLOSES_A_MEASURED_QUOTATION.test(next.glyph) && mayClose(next) && !isWordCharacter(next.after);
}

const DIGIT = /^\d$/;
const CLOSES_A_MEASURED_QUOTATION = /^["”]$/;

/** `href="…"`: the mark behind an equals sign and the one that ends the value. */
function isAttributeValue(reading: Reading, mark: QuotationMark): boolean {
  const { last } = reading;
  if (mark.glyph !== '"') return false;
  if (mark.before === '=') return true;
  return last !== undefined && last.turn === 'none' && last.mark.before === '=' && last.mark.glyph === '"';
}
