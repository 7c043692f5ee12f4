import type { TextRange } from '../text/range';
import { runsOf } from './sequences';
import type { Token } from './tokenizer';
import type { Wanted } from './wanted';

/** The stretches of a text that say what is wanted, in order; those that touch or overlap are one. */
export function marksOf(tokens: readonly Token[], wanted: readonly Wanted[]): TextRange[] {
  const single = new Set<string>();
  const ranges: TextRange[] = [];
  for (const { terms, open } of wanted.flatMap(({ alternatives }) => alternatives)) {
    const [only] = terms;
    if (terms.length === 1 && only !== undefined && open !== true) single.add(only);
    else
      for (const { first, last } of runsOf(tokens, terms, open))
        ranges.push({ start: first.start, end: last.end });
  }
  for (const { term, start, end } of tokens) if (single.has(term)) ranges.push({ start, end });
  return merged(ranges);
}

function merged(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
