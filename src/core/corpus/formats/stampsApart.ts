import { readClock } from '../../dates/clocks';
import type { DateLine } from '../../dates/dateLine';
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
  if (found === null || found.index < SHORTEST_HEADING) return [block];
  const stamp = line.slice(found.index);
  if (IN_SENTENCE.test(stamp) || !(GLUED.test(stamp) ? saysWhen(stamp) : endsHeading(line, found.index)))
    return [block];
  const heading = { ...block, end: start + found.index };
  return [heading, { ...block, start: heading.end + found[0].length, apart: false }];
}

const GLUED = /^\S/;
/** A sentence joins the day to the time, or ends behind it. */
const IN_SENTENCE = /\d{1,2}[:.]\d{2}.{0,30}?\son\s|[.!?,;]["'”’»)]*$/iu;
/** A heading tells in few words what happens; `was published at 20:00` ends a sentence. */
const VERB =
  /(?<!\p{L})(?:am|is|are|was|were|be|been|being|has|have|had|will|would|gets?|got|that|which|who)(?!\p{L})/iu;
const LONGEST_BEFORE_SPACE = 100;

/** A time with its day behind a space: only where no sentence runs into it. */
function endsHeading(line: string, at: number): boolean {
  const heading = line.slice(0, at);
  const stamp = line.slice(at).trim();
  if (heading.length > LONGEST_BEFORE_SPACE || VERB.test(heading) || !/^["“‘«]?[\p{Lu}\p{N}]/u.test(heading))
    return false;
  const read = readDateLine(stamp);
  return read !== undefined && namesDay(read) && isDateLine(stamp, read);
}

function namesDay({ dates, clock }: DateLine): boolean {
  return clock !== undefined && dates.some(({ date, day }) => date !== undefined && day !== undefined);
}

function saysWhen(words: string): boolean {
  const line = readDateLine(words);
  return line === undefined ? readClock(words) !== undefined : isDateLine(words, line);
}
