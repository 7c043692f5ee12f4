import { readFileSync } from 'node:fs';
import type { TextRange } from '../../../src/core/text/range';

export interface GoldMention extends TextRange {
  readonly kinds: readonly string[];
  /** What class of thing is named, where the text says so; see `readArticles`. */
  readonly slot?: string;
}

export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldMention[];
  readonly neutral: readonly (readonly [number, number])[];
}

export function readData(path: string): GoldText[] {
  return JSON.parse(readFileSync(path, 'utf8')) as GoldText[];
}

/** Every third text is kept for measuring: no weight, list or rule is fitted to it. */
export function heldOut(index: number): boolean {
  return index % 3 === 2;
}

/** A third of the others, for choosing settings before the final training takes it in. */
export function isTuning(index: number): boolean {
  return index % 3 === 1;
}

/** The lines of a text that is given sentence by sentence, as stand-ins for passages. */
export function linesOf(text: string): TextRange[] {
  const lines: TextRange[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
