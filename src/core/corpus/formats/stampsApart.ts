import { readClock } from '../../dates/clocks';
import { isDateLine, readDateLine } from '../../dates/dateLine';
import type { Block } from '../page/block';

/** Live pages glue the time to the heading before it: `Quay reopenspublished at 07:16 British Summer Time 16 October 2023`. */
const STAMP = /(?<=\S)\s?(?=(?:first\s)?published at \d{1,2}[:.]\d{2})/iu;
/** Of the longest heading with its stamp. UTF-16 units. */
const LONGEST = 240;
const SHORTEST_HEADING = 8;

/** The blocks of a text, with the time and day that are glued to the end of a heading as a line of their own. */
export function withStampsApart(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.shape === 'line' ? split(text, block) : block));
}

function split(text: string, block: Block): readonly Block[] {
  const { start, end, startLine, endLine } = block;
  if (end - start > LONGEST || startLine !== endLine) return [block];
  const line = text.slice(start, end);
  const found = STAMP.exec(line);
  if (found === null || found.index < SHORTEST_HEADING || !saysWhen(line.slice(found.index).trim()))
    return [block];
  const heading = { ...block, end: start + found.index };
  return [heading, { ...block, start: heading.end + found[0].length, apart: false }];
}

function saysWhen(words: string): boolean {
  const line = readDateLine(words);
  return line === undefined ? readClock(words) !== undefined : isDateLine(words, line);
}
