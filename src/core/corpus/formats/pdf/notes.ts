import type { PdfLine, Region } from './model';

/** Notes are set in smaller type than the text, by this part of its size at least. */
const SMALLER = 0.95;
/** How much larger than the text a heading is set. */
export const HEADING_SIZE = 1.12;
/** The call of a note, at its beginning. */
const CALL = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[¹²³⁰⁴-⁹]{1,3}|\[\d{1,3}\]|\(\d{1,3}\))[.)]?\s?(?=\S)/u;

/** A region without the notes at its foot, and those. */
export function withoutNotes(region: Region, bodySize: number): { body?: Region; notes?: Region } {
  const from = notesStart(region.lines, bodySize);
  if (from === region.lines.length) return { body: region };
  const notes = { ...region, lines: region.lines.slice(from) };
  return from === 0 ? { notes } : { body: { ...region, lines: region.lines.slice(0, from) }, notes };
}

function notesStart(lines: readonly PdfLine[], bodySize: number): number {
  let small = lines.length;
  while (small > 0 && (lines[small - 1]?.size ?? bodySize) < bodySize * SMALLER) small--;
  const first = lines.slice(small).findIndex(({ text, isRow }) => !isRow && CALL.test(text));
  return first < 0 ? lines.length : small + first;
}

/** The size of type in which most of a text is set. */
export function bodySizeOf(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * SIZE_STEPS) / SIZE_STEPS;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}

/** Sizes are told apart by quarters of a point. */
const SIZE_STEPS = 4;
