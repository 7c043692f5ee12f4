import type { TextRange } from '../../text/range';
import type { LineIndex } from '../../text/lines';

/** The word that, in a comment on the same line or the line before, switches the checking of a quotation off. */
const IGNORE = /(?<![\p{L}\p{N}-])sourcebook-ignore(?![\p{L}\p{N}-])/gu;

/** Lines whose quotations are not checked, 1-based. */
export function ignoredLines(text: string, lines: LineIndex): ReadonlySet<number> {
  const ignored = new Set<number>();
  for (const match of text.matchAll(IGNORE)) {
    const line = lines.lineAt(match.index);
    ignored.add(line).add(line + 1);
  }
  return ignored;
}

export function isIgnored(ignored: ReadonlySet<number>, lines: LineIndex, range: TextRange): boolean {
  if (ignored.size === 0) return false;
  return ignored.has(lines.lineAt(range.start)) || ignored.has(lines.lineAt(range.end));
}
