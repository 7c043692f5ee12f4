import type { TextRange } from '../../text/range';
import type { LineIndex } from '../../text/lines';
import { trimRange } from '../../text/range';

/** A line that has something on it: its number and the range of its text without white space at the ends. */
export interface Line extends TextRange {
  readonly number: number;
  /** Whether the line before is empty, or there is none. */
  readonly apart: boolean;
  /** Columns of white space before the text. */
  readonly indent: number;
}

/** The lines of a text from `firstLine` (1-based) on that are not blank. */
export function linesOf(text: string, index: LineIndex, firstLine = 1): Line[] {
  const lines: Line[] = [];
  let previous = 0;
  for (let number = firstLine; number <= index.count; number++) {
    const whole = index.rangeOf(number);
    const range = trimRange(text, whole);
    if (range.end <= range.start) continue;
    lines.push({ ...range, number, apart: previous !== number - 1, indent: range.start - whole.start });
    previous = number;
  }
  return lines;
}
