import type { TextRange } from '../../text/range';

/** A run of `*`, `_`, `~~` or `==` and what its neighbours let it do (CommonMark 0.31, 6.2). */
export interface Delimiters extends TextRange {
  readonly mark: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const GAP = /^\s?$/;
const SIGN = /^[\p{P}\p{S}]$/u;
/** `~` and `=` mark words only as two. */
const PAIRED = '~=';
/** How many runs may wait for their end; a hostile text has more. */
const MOST_WAITING = 50;

export function readDelimiters(text: string, start: number): Delimiters {
  const mark = text.charAt(start);
  let end = start + 1;
  while (text[end] === mark) end++;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (PAIRED.includes(mark) && end - start !== 2)
    return { start, end, mark, canOpen: false, canClose: false };
  const left = !GAP.test(after) && (!SIGN.test(after) || GAP.test(before) || SIGN.test(before));
  const right = !GAP.test(before) && (!SIGN.test(before) || GAP.test(after) || SIGN.test(after));
  const isUnderscore = mark === '_';
  return {
    start,
    end,
    mark,
    canOpen: left && (!isUnderscore || !right || SIGN.test(before)),
    canClose: right && (!isUnderscore || !left || SIGN.test(after)),
  };
}

interface Waiting {
  readonly mark: string;
  readonly start: number;
  end: number;
}

/** The delimiters that open and close something; a lone asterisk is a sign like any other. */
export function pairDelimiters(runs: readonly Delimiters[]): TextRange[] {
  const pairs: TextRange[] = [];
  const waiting: Waiting[] = [];
  for (const { mark, start, end, canOpen, canClose } of runs) {
    let from = start;
    while (canClose && from < end) {
      const at = waiting.findLastIndex((opener) => opener.mark === mark);
      const opener = waiting[at];
      if (opener === undefined) break;
      const length = Math.min(opener.end - opener.start, end - from);
      pairs.push({ start: opener.end - length, end: opener.end }, { start: from, end: from + length });
      opener.end -= length;
      from += length;
      waiting.length = opener.end > opener.start ? at + 1 : at;
    }
    if (canOpen && from < end && waiting.length < MOST_WAITING) waiting.push({ mark, start: from, end });
  }
  return pairs;
}
