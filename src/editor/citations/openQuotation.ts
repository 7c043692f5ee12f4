/** A quotation that is being typed: where its opening mark stands in its line, and what follows the mark. */
export interface OpenQuotation {
  readonly start: number;
  readonly words: string;
  /** What would close it. */
  readonly close: string;
}

/** What opens a quotation, with what closes it. Single marks are apostrophes too often. */
const MARKS = [
  { open: '“', close: '”' },
  { open: '„', close: '“' },
  { open: '«', close: '»' },
  { open: '``', close: "''" },
  { open: '\\enquote{', close: '}' },
  { open: '"', close: '"' },
] as const;
/** Longest beginning that is looked up; who has typed more needs no help. UTF-16 units. */
const LONGEST = 200;
const PLAIN = '"';

/** The characters behind which a list of quotations may open: marks, and the space behind a word. */
export const COMPLETION_TRIGGERS: readonly string[] = ['“', '„', '«', '`', '"', '{', ' '];

/** The quotation that is open at the end of a line's beginning; `undefined` where there is none. */
export function openQuotation(before: string): OpenQuotation | undefined {
  const open = MARKS.map((mark) => ({ ...mark, at: startOf(before, mark.open, mark.close) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0];
  if (open === undefined) return undefined;
  const words = before.slice(open.at + open.open.length);
  return words.length > LONGEST ? undefined : { start: open.at, words, close: open.close };
}

/** Where the last mark stands that nothing closes; of straight marks every second one closes. */
function startOf(before: string, open: string, close: string): number {
  const at = before.lastIndexOf(open);
  if (at < 0) return -1;
  if (open === PLAIN) return before.split(PLAIN).length % 2 === 0 ? at : -1;
  return before.includes(close, at + open.length) ? -1 : at;
}
