import { addTo } from '../../../text/groups';
import type { PdfLine, Region } from './model';
import { HEADING_SIZE } from './notes';

/** A line with the page and the margins it stands between. */
export interface PlacedLine extends PdfLine {
  /** Index of its page. */
  readonly page: number;
  readonly region: Region;
}

export type Paragraph = readonly PlacedLine[];

/** How far apart two lines of a paragraph stand, in parts of what is usual for their type. */
const WIDER_GAP = 1.25;
/** Without a usual distance: parts of the size of the type. */
const USUAL_LEADING = 1.5;
/** Types that differ by more are of different paragraphs. */
const SAME_SIZE = 0.08;
/** The first line of a paragraph is set in by this part of the size of its type. */
const INDENT = 0.8;
const ITEM = /^(?:[•*▪●◦‣–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/;
const STOP = /[.!?…:;。！？]["'”’»›)\]]{0,3}(?:\[\d{1,3}\]|\d{1,3}|[¹²³⁰⁴-⁹]{1,3})?$/u;
const SMALL = /^["'“‘«(]?\p{Ll}/u;
const BROKEN_WORD = /\p{L}[-‐\u00AD]$/u;

/** The lines of a text as paragraphs: by the gaps between lines, indents, and lines that end before the margin. */
export function paragraphsOf(lines: readonly PlacedLine[], bodySize: number): Paragraph[] {
  const leadings = leadingsOf(lines);
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open && last && goesOn(last, line, leadings, bodySize)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function goesOn(line: PlacedLine, next: PlacedLine, leadings: Leadings, bodySize: number): boolean {
  if (line.isRow || next.isRow || !isSameSize(line, next) || ITEM.test(next.text)) return false;
  if (line.region !== next.region) return goesOnElsewhere(line, next, bodySize);
  const gap = next.y - line.y;
  if (gap > WIDER_GAP * (leadings.get(roundedSize(line)) ?? USUAL_LEADING * line.size)) return false;
  if (line.size > bodySize * HEADING_SIZE || BROKEN_WORD.test(line.text)) return true;
  if (isSetIn(line, next) && (STOP.test(line.text) || isShort(line, next))) return false;
  return !isShort(line, next) || (SMALL.test(next.text) && !STOP.test(line.text));
}

/** A paragraph goes on in the next column or overleaf where its last line is full and ends no sentence. */
function goesOnElsewhere(line: PlacedLine, next: PlacedLine, bodySize: number): boolean {
  if (line.size > bodySize * HEADING_SIZE) return false;
  if (BROKEN_WORD.test(line.text)) return true;
  return !STOP.test(line.text) && (SMALL.test(next.text) || !isShort(line, next));
}

function isSameSize(line: PdfLine, next: PdfLine): boolean {
  return Math.abs(line.size - next.size) <= SAME_SIZE * line.size;
}

/** An item's own lines are set in behind its mark. */
function isSetIn(line: PlacedLine, next: PlacedLine): boolean {
  return next.x - line.x > INDENT * next.size && !ITEM.test(line.text);
}

/** Whether the first word of the next line would have fitted on a line. */
function isShort(line: PlacedLine, next: PlacedLine): boolean {
  const word = /^\S*/.exec(next.text)?.[0] ?? '';
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return line.right + (word.length + 1) * letter < line.region.right;
}

type Leadings = ReadonlyMap<number, number>;

/** What usually stands between two baselines, by the size of the type: the middle of those that are no wider than two lines. */
function leadingsOf(lines: readonly PlacedLine[]): Leadings {
  const gaps = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next?.region !== line.region || !isSameSize(line, next)) continue;
    const gap = next.y - line.y;
    if (gap <= 0 || gap > WIDEST_LEADING * line.size) continue;
    addTo(gaps, roundedSize(line), gap);
  }
  return new Map([...gaps].map(([size, found]) => [size, quantile(found)]));
}

/** Lines that are set wider are no lines of a paragraph. Parts of the size of the type. */
const WIDEST_LEADING = 2.2;
/** Below the middle: texts of short paragraphs have as many gaps between paragraphs as within. */
const QUANTILE = 0.4;

function quantile(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * QUANTILE)] ?? 0;
}

function roundedSize({ size }: PdfLine): number {
  return Math.round(size);
}
