import type { TextRange } from '../../text/range';
import type { LineIndex } from '../../text/lines';

/**
 * The word that, in a comment, switches the checking of a quotation off: on its line, or on the line before it. Of a
 * language whose comments have to stand apart (reStructuredText) an empty line between the two is none.
 */
const IGNORE = /(?<![\p{L}\p{N}-])sourcebook-ignore(?![\p{L}\p{N}-])/gu;

/** Lines whose quotations are not checked, 1-based. */
export function ignoredLines(text: string, lines: LineIndex, standsApart: boolean): ReadonlySet<number> {
  const ignored = new Set<number>();
  for (const match of text.matchAll(IGNORE)) {
    const line = lines.lineAt(match.index);
    ignored.add(line).add(line + (standsApart && isEmpty(text, lines, line + 1) ? 2 : 1));
  }
  return ignored;
}

function isEmpty(text: string, lines: LineIndex, line: number): boolean {
  if (line > lines.count) return false;
  const { start, end } = lines.rangeOf(line);
  return text.slice(start, end).trim() === '';
}

export function isIgnored(ignored: ReadonlySet<number>, lines: LineIndex, range: TextRange): boolean {
  if (ignored.size === 0) return false;
  return ignored.has(lines.lineAt(range.start)) || ignored.has(lines.lineAt(range.end));
}
