import { inReadingOrder } from './direction';
import type { PdfLine, Piece } from './model';

/** Parts of the size of the type. What is nearer in height stands on one line, raised calls of notes too. */
const SAME_LINE = 0.5;
/** A wider gap parts columns and cells; between the words of a justified line it is smaller. */
const WIDEST_SPACE = 1.5;
/** A gap this wide is a space where the file has no character for it; letters that are set wide stand closer. */
const LEAST_SPACE = 0.2;
/** How far a piece may reach back over the one before, for a letter that is set close. */
const OVERLAP = 0.5;
/** A justified line of few long words has gaps up to this; what is further apart is the cells of a table. */
const WIDEST_JUSTIFIED = 3;
/** Between cells. */
const CELL_BORDER = '\t';
/** A number goes on a line of right to left only within a space: its further parts stand to its right. */
const NARROW_SPACE = 0.5;
const LETTER = /\p{L}/u;
/** What no text has and some files use for glyphs without meaning. */
const CONTROLS = /\p{Cc}/gu;

interface OpenLine {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  isSpaced: boolean;
  isRightToLeft: boolean;
}

/** Where a piece goes on a line: before its text or behind, and how far from it. */
interface Place {
  readonly isBefore: boolean;
  readonly gap: number;
}

/** Joins the pieces that stand side by side, in the order of the file: columns stay apart. */
export function fragmentsOf(pieces: readonly Piece[]): PdfLine[] {
  const found: OpenLine[] = [];
  for (const piece of pieces) {
    const open = found.at(-1);
    const text = piece.text.replace(CONTROLS, '');
    const place = open && placeOf(open, piece);
    if (text.trim() === '') {
      if (open) open.isSpaced = true;
    } else if (open && place) extend(open, text, piece, place);
    else found.push(opened(text, piece));
  }
  return found.map(lineOf);
}

function opened(text: string, { x, y, width, size, isRightToLeft }: Piece): OpenLine {
  return { text, x, right: x + width, y, size, isSpaced: false, isRightToLeft: isRightToLeft === true };
}

function placeOf(open: OpenLine, piece: Piece): Place | undefined {
  const larger = Math.max(open.size, piece.size);
  if (Math.abs(piece.y - open.y) >= SAME_LINE * larger) return undefined;
  const toRight = piece.x - open.right;
  const isNear = (gap: number, widest: number): boolean => gap > -OVERLAP * larger && gap < widest * larger;
  if (!open.isRightToLeft)
    return !piece.isRightToLeft && isNear(toRight, WIDEST_SPACE)
      ? { isBefore: false, gap: toRight }
      : undefined;
  if (!piece.isRightToLeft && LETTER.test(piece.text)) return undefined;
  const widest = piece.isRightToLeft ? WIDEST_SPACE : NARROW_SPACE;
  const toLeft = open.x - piece.x - piece.width;
  if (isNear(toLeft, widest)) return { isBefore: false, gap: toLeft };
  return isNear(toRight, widest) ? { isBefore: true, gap: toRight } : undefined;
}

function extend(open: OpenLine, text: string, { x, y, width, size }: Piece, { isBefore, gap }: Place): void {
  const isApart = open.isSpaced || gap > LEAST_SPACE * Math.max(open.size, size);
  const added = isRaised(open, { y, size }) ? raised(text) : text;
  const [first, second] = isBefore ? [added, open.text] : [open.text, added];
  const needsSpace = isApart && !/\s$/.test(first) && !/^\s/.test(second);
  open.text = first + (needsSpace ? ' ' : '') + second;
  open.x = Math.min(open.x, x);
  open.right = Math.max(open.right, x + width);
  open.isSpaced = false;
  if (size > open.size) Object.assign(open, { size, y });
}

/** Parts of the size of the line's type. */
const RAISED_SIZE = 0.85;
const RAISED_BY = 0.15;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The call of a note, a power: `flood` with a small raised 3 is `flood³`, not `flood3`. */
function isRaised(open: OpenLine, { y, size }: Pick<Piece, 'y' | 'size'>): boolean {
  return size < open.size * RAISED_SIZE && open.y - y > RAISED_BY * open.size;
}

function raised(text: string): string {
  return /^\d{1,3}$/.test(text) ? text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit))) : text;
}

function lineOf({ text, x, right, y, size, isRightToLeft }: OpenLine): PdfLine {
  const line = { text: text.trim(), x, right, y, size, isRow: false };
  return isRightToLeft ? { ...line, isRightToLeft: true } : line;
}

/** The lines of one column from top to bottom, what stands beside each other on one. */
export function rowsOf(fragments: readonly PdfLine[]): PdfLine[] {
  const rows: PdfLine[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(fragment.y - first.y) < SAME_LINE * Math.min(first.size, fragment.size))
      row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map(joined);
}

function joined(row: readonly PdfLine[]): PdfLine {
  const [only] = row;
  if (only !== undefined && row.length === 1) return only;
  const cells = [...row].sort((a, b) => a.x - b.x);
  const isRow = cells.some(({ x, size }, at) => x - (cells[at - 1]?.right ?? x) > WIDEST_JUSTIFIED * size);
  const read = inReadingOrder(cells, isRow);
  return {
    text: read.map(({ text }) => text).join(isRow ? CELL_BORDER : ' '),
    x: Math.min(...cells.map(({ x }) => x)),
    right: Math.max(...cells.map(({ right }) => right)),
    y: Math.max(...cells.map(({ y }) => y)),
    size: Math.max(...cells.map(({ size }) => size)),
    isRow,
    ...(cells.some(({ isRightToLeft }) => isRightToLeft) && { isRightToLeft: true as const }),
  };
}
