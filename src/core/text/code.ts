import type { TextRange } from './range';
import { matchesOf, outside } from './range';

/** What a passage must hold for code to be in it: most have none, and need no further look. */
const SIGN = /`|~~~|<!--/;
/**
 * A fenced block (CommonMark, spec 0.31, 4.5), or a comment; an unclosed one goes to the end of its passage. A
 * row of marks is taken whole: tried at each of its lengths, a long one would take the square of its length.
 */
const BLOCK =
  /^[ \t]{0,3}(`{3,}(?!`)|~{3,}(?!~))[^`\n]*\n[\s\S]*?(?:^[ \t]{0,3}\1|(?![\s\S]))|<!--[\s\S]*?(?:-->|(?![\s\S]))/gm;
const TICKS = /`+/g;
/** A span of code that is longer was never closed: the next tick belongs to another. UTF-16 units. */
const LONGEST_SPAN = 500;

/**
 * The stretches of a passage that are code or a comment, in order and apart: a fenced block, what stands between
 * backticks (CommonMark 6.1), an HTML comment. In "call `read()`" it is `{ start: 5, end: 13 }`. Backticks that open
 * typewriter quotations (``so''; `so') are none.
 */
export function codeIn(passage: string): TextRange[] {
  if (!SIGN.test(passage)) return [];
  const blocks = matchesOf(passage, BLOCK);
  const spans = spansBetween(passage, outside(matchesOf(passage, TICKS), blocks));
  return [...blocks, ...spans].sort((a, b) => a.start - b.start);
}

/** From a run of backticks to the next one of its length, as far as one lies near. */
function spansBetween(passage: string, runs: readonly TextRange[]): TextRange[] {
  const spans: TextRange[] = [];
  let from = 0;
  for (const [at, open] of runs.entries()) {
    if (open.start < from) continue;
    const close = closing(passage, runs, at);
    if (close === undefined) continue;
    spans.push({ start: open.start, end: close.end });
    from = close.end;
  }
  return spans;
}

function closing(passage: string, runs: readonly TextRange[], at: number): TextRange | undefined {
  const open = runs[at];
  for (let next = at + 1; open !== undefined && next < runs.length; next++) {
    const run = runs[next];
    if (run === undefined || run.end - open.start > LONGEST_SPAN) return undefined;
    if (run.end - run.start === open.end - open.start) return opensWord(passage, run) ? undefined : run;
  }
  return undefined;
}

/** In "`so' and `so'" the second tick stands before a word, where the end of a span of code never does. */
function opensWord(passage: string, { end }: TextRange): boolean {
  return /[\p{L}\p{N}]/u.test(passage.charAt(end));
}
