import type { TextRange } from '../../text/range';

/** The text with some of its ranges made spaces, so that all offsets stay. */
export function blank(text: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(text.slice(at, from), ' '.repeat(end - from));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
