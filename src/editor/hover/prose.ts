/** The languages of Markdown, by VS Code's identifiers, and those that extend it. */
const MARKDOWN: ReadonlySet<string> = new Set(['markdown', 'quarto', 'rmd', 'mdx']);
const FENCE = /^[\s>]{0,200}(`{3,}|~{3,})/;
const TICKS = /`+/g;

/** Gives a line of a draft, 0-based. */
export type LineOf = (line: number) => string;

/** Whether a place in a Markdown draft is code, where a word is no name: in a fence, or between backticks on its line. */
export function isCode(language: string, lineOf: LineOf, line: number, character: number): boolean {
  if (!MARKDOWN.has(language)) return false;
  return isFenced(lineOf, line) || isInTicks(lineOf(line), character);
}

/** A fence is closed by one of the same sign that is at least as long (CommonMark 0.31, section 4.5). */
function isFenced(lineOf: LineOf, line: number): boolean {
  let open: string | undefined;
  for (let at = 0; at <= line; at++) {
    const fence = FENCE.exec(lineOf(at))?.[1];
    if (fence === undefined) continue;
    if (open === undefined) open = fence;
    else if (fence.startsWith(open)) {
      if (at === line) return true;
      open = undefined;
    }
  }
  return open !== undefined;
}

/** Backticks pair with the next run of the same length; a run without one is text (CommonMark 0.31, section 6.1). */
function isInTicks(text: string, character: number): boolean {
  const runs = Array.from(text.matchAll(TICKS), (match) => ({ at: match.index, length: match[0].length }));
  for (let i = 0; i < runs.length; i++) {
    const open = runs[i];
    if (open === undefined || open.at > character) return false;
    const closing = runs.findIndex((run, index) => index > i && run.length === open.length);
    const close = runs[closing];
    if (close === undefined) continue;
    if (character < close.at + close.length) return true;
    i = closing;
  }
  return false;
}
