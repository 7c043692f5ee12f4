import { lastBefore } from './halving';
import type { TextRange } from './range';

/**
 * Where the lines of a text begin and end. Lines break where VS Code breaks them: at `\r\n`, `\n` or a lone `\r`.
 * Line numbers are 1-based; a line's range leaves its break out.
 */
export interface LineIndex {
  readonly count: number;
  /** The line that holds `offset`; an offset inside a line break belongs to the line it ends. */
  lineAt(offset: number): number;
  /** The range of a line; throws a `RangeError` for a line the text does not have. */
  rangeOf(line: number): TextRange;
}

const LINE_BREAK = /\r\n|\n|\r/g;

export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(LINE_BREAK)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  return {
    count: starts.length,
    lineAt: (offset) => lastBefore(starts.length, (line) => (starts[line] ?? 0) > offset) + 1,
    rangeOf: (line) => {
      const start = starts[line - 1];
      const end = ends[line - 1];
      if (start === undefined || end === undefined)
        throw new RangeError(`no line ${line} in ${starts.length} lines`);
      return { start, end };
    },
  };
}
