import type { LineIndex } from '../../text/lines';
import { slice, trimRange } from '../../text/range';
import type { StatedMetadata } from '../metadata/stated';
import { readStated } from '../metadata/stated';
import type { Block } from '../page/block';

/** YAML between `---` on the first line and `---` or `...`, as a block and as what it says. */
export interface FrontMatter {
  readonly block: Block;
  readonly stated: StatedMetadata;
  /** The line behind it, 1-based. */
  readonly nextLine: number;
}

/** Longer front matter is none: a rule of dashes opened the file. */
const MOST_LINES = 200;
const KEY = /^\s*(?:["']?[\p{L}][\p{L}\p{N} _-]{0,40}["']?\s*:(?:\s|$)|#|- |$)/u;

export function readFrontMatter(text: string, lines: LineIndex): FrontMatter | undefined {
  const line = (number: number): string => slice(text, lines.rangeOf(number));
  if (lines.count < 2 || line(1).trimEnd() !== '---') return undefined;
  const limit = Math.min(lines.count, MOST_LINES);
  let last = 2;
  while (last <= limit && !/^(?:---|\.\.\.)\s*$/.test(line(last))) last++;
  if (last > limit || !KEY.test(line(2))) return undefined;
  const from = lines.rangeOf(2).start;
  const yaml = text.slice(from, lines.rangeOf(last).start);
  const range = trimRange(text, { start: 0, end: lines.rangeOf(last).end });
  return {
    block: { ...range, startLine: 1, endLine: last, shape: 'furniture', apart: true },
    stated: readStated(yaml, { rule: 'front matter', name: 'The front matter', firstLine: 2 }),
    nextLine: last + 1,
  };
}
