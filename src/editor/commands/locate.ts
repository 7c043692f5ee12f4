import { foldWithMap } from '../../core/text/folding';
import { indexLines } from '../../core/text/lines';
import type { TextRange } from '../../core/text/range';
import { trimRange } from '../../core/text/range';

/** A stretch of a source as the corpus knows it. */
export interface Expected extends TextRange {
  /** Its exact words. */
  readonly words: string;
  /** 1-based. */
  readonly startLine: number;
  readonly endLine: number;
}

export interface Located {
  readonly range: TextRange;
  /**
   * `words`: exactly these words, at their place or moved; `alike`: the same but for case, accents and spaces;
   * `lines`: only the lines are known, as the text on them is another one.
   */
  readonly by: 'words' | 'alike' | 'lines';
}

/**
 * Finds a stretch in the text that an editor shows, which may differ from what was read: line breaks made alike, another
 * encoding, changes since. The first that answers of: the same place, the nearest same words, alike words, the lines.
 */
export function locate(text: string, expected: Expected): Located | undefined {
  if (expected.words === '') return byLines(text, expected);
  return (
    inPlace(text, expected) ??
    byWords(text, expected) ??
    byAlikeWords(text, expected) ??
    byLines(text, expected)
  );
}

function inPlace(text: string, { start, end, words }: Expected): Located | undefined {
  return text.slice(start, end) === words ? { range: { start, end }, by: 'words' } : undefined;
}

function byWords(text: string, expected: Expected): Located | undefined {
  const words = withBreaksOf(text, expected.words);
  const start = nearest(text, words, lineStart(text, expected.startLine));
  return start === undefined ? undefined : { range: { start, end: start + words.length }, by: 'words' };
}

function byAlikeWords(text: string, expected: Expected): Located | undefined {
  const folded = foldWithMap(text);
  const wanted = foldWithMap(withBreaksOf(text, expected.words)).text;
  if (wanted.trim() === '') return undefined;
  const near = foldWithMap(text.slice(0, lineStart(text, expected.startLine))).text.length;
  const start = nearest(folded.text, wanted, near);
  if (start === undefined) return undefined;
  return { range: folded.original({ start, end: start + wanted.length }), by: 'alike' };
}

/** Only where some letters stayed: otherwise the file is another one, and a line number says nothing. */
function byLines(text: string, { startLine, endLine, words }: Expected): Located | undefined {
  const lines = indexLines(text);
  if (endLine > lines.count) return undefined;
  const range = trimRange(text, { start: lines.rangeOf(startLine).start, end: lines.rangeOf(endLine).end });
  const shown = new Set(plainWords(text.slice(range.start, range.end)));
  const wanted = plainWords(words);
  const kept = wanted.filter((word) => shown.has(word)).length;
  return kept >= wanted.length * LEAST_KEPT ? { range, by: 'lines' } : undefined;
}

/** A wrong encoding leaves words without accents as they are; in scripts without any, nothing can be told. */
const LEAST_KEPT = 0.5;

function plainWords(text: string): string[] {
  return text.match(/[A-Za-z]{3,40}/g) ?? [];
}

function lineStart(text: string, line: number): number {
  const lines = indexLines(text);
  return lines.rangeOf(Math.min(line, lines.count)).start;
}

function nearest(text: string, words: string, near: number): number | undefined {
  const after = text.indexOf(words, near);
  const before = text.lastIndexOf(words, near);
  if (after < 0 || before < 0) return after < 0 && before < 0 ? undefined : Math.max(after, before);
  return after - near <= near - before ? after : before;
}

/** An editor makes all line breaks of a text alike. */
export function withBreaksOf(text: string, words: string): string {
  return words.replaceAll(/\r\n|\n|\r/g, text.includes('\r\n') ? '\r\n' : '\n');
}
