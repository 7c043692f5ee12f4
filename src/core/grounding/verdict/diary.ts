import type { SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { findDates } from '../../dates/mentions';
import type { PartialDate } from '../../dates/partialDate';
import { makeDate } from '../../dates/partialDate';
import type { TextRange } from '../../text/range';
import { overlaps } from '../../text/range';

/** How far above some words the day of their entry may stand, in passages; and within which beginning of one, in characters. */
const MOST_BELOW = 20;
const LONGEST_HEAD = 40;

/**
 * Whether the entry of a diary or a log that words stand in begins with this day, which it writes without a year:
 * `Feb. 12th. — The ice broke`.
 */
export function isOfDayAbove(
  claimed: PartialDate,
  stated: readonly PartialDate[],
  document: SourceDocument,
  range: TextRange,
): boolean {
  const { passages } = document;
  const text = proseOf(document);
  const last = passages.findIndex((passage) => overlaps(passage, range));
  const above = passages.slice(Math.max(0, last - MOST_BELOW), last + 1).toReversed();
  for (const { start, end } of above) {
    const [head] = findDates(text.slice(start, Math.min(end, start + LONGEST_HEAD)));
    if (
      head?.day === undefined ||
      !/^\P{L}*(?:\p{L}{2,10}\.?,?\s)?$/u.test(text.slice(start, start + head.start))
    )
      continue;
    const years = head.year === undefined ? stated.map((date) => Number(date.slice(0, 4))) : [head.year];
    return years.some((year) => makeDate(year, head.month, head.day) === claimed);
  }
  return false;
}
