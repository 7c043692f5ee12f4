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
/** What no text has and some files use for glyphs without meaning. */
const CONTROLS = /\p{Cc}/gu;

interface OpenLine {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  isSpaced: boolean;
}

/** Joins the pieces that stand side by side, in the order of the file: columns stay apart. */
export function fragmentsOf(pieces: readonly Piece[]): PdfLine[] {
  const found: OpenLine[] = [];
  for (const piece of pieces) {
    const open = found.at(-1);
    const text = piece.text.replace(CONTROLS, '');
    if (text.trim() === '') {
      if (open) open.isSpaced = true;
    } else if (open && follows(open, piece)) extend(open, text, piece);
    else found.push({ text, x: piece.x, right: piece.x + piece.width, y: piece.y, size: piece.size, isSpaced: false }); // prettier-ignore
  }
  return found.map(lineOf);
}

function follows(open: OpenLine, { x, y, size }: Piece): boolean {
  const larger = Math.max(open.size, size);
  const gap = x - open.right;
  return Math.abs(y - open.y) < SAME_LINE * larger && gap > -OVERLAP * larger && gap < WIDEST_SPACE * larger;
}

function extend(open: OpenLine, text: string, { x, y, width, size }: Piece): void {
  const isApart = open.isSpaced || x - open.right > LEAST_SPACE * Math.max(open.size, size);
  const needsSpace = isApart && !/\s$/.test(open.text) && !/^\s/.test(text);
  open.text += (needsSpace ? ' ' : '') + (isRaised(open, { y, size }) ? raised(text) : text);
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

function lineOf({ text, x, right, y, size }: OpenLine): PdfLine {
  return { text: text.trim(), x, right, y, size, isRow: false };
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
  return {
    text: cells.map(({ text }) => text).join(isRow ? CELL_BORDER : ' '),
    x: Math.min(...cells.map(({ x }) => x)),
    right: Math.max(...cells.map(({ right }) => right)),
    y: Math.max(...cells.map(({ y }) => y)),
    size: Math.max(...cells.map(({ size }) => size)),
    isRow,
  };
}
