import type { DateMention } from '../../dates/mentions';
import { findDates } from '../../dates/mentions';
import type { PartialDate } from '../../dates/partialDate';
import { makeDate } from '../../dates/partialDate';
import type { Page } from './page';

/** Fewer lines that begin with a day are sentences of a text. */
const FEWEST_LINES = 3;
/** A date at the head of a line, with its bullet. UTF-16 units. */
const REACH = 50;
const BULLET = /^(?:[•*▪●◦‣–—-]{1,2}\s)?/u;
const SEPARATOR = /^(?:\s?:|\s[–—-])\s/u;
/** `2011`, `-- 2011 --`: a year on a line of its own. */
const YEAR_LINE = /^[–—=*-]{0,3}\s?(\d{4})\s?[:–—=*-]{0,3}$/u;

/**
 * The dates of the lines of a chronology, by the indices of their marks: `6 March 2011: Schools close`, or `March 6: …`
 * below the year. Only where the page dates no entries, and where the lines run one way through time.
 */
export function datesOfChronology({ marks, entries, related }: Page): ReadonlyMap<number, PartialDate> {
  const dates = new Map<number, PartialDate>();
  let year: number | undefined;
  for (const [at, { text, role }] of marks.entries()) {
    const heading = YEAR_LINE.exec(text)?.[1];
    if (heading !== undefined) year = Number(heading);
    const tells = role === 'prose' || role === 'line' || role === 'item';
    const date = tells && !related.has(at) ? dateOf(dateAtHead(text), year) : undefined;
    if (date !== undefined) dates.set(at, date);
  }
  const runs = entries.length === 0 && dates.size >= FEWEST_LINES && isInOrder([...dates.values()]);
  return runs ? dates : new Map();
}

function dateAtHead(text: string): DateMention | undefined {
  const start = BULLET.exec(text)?.[0].length ?? 0;
  const [date] = findDates(text.slice(0, REACH));
  return date?.start === start && SEPARATOR.test(text.slice(date.end)) ? date : undefined;
}

/** Of several days, `March 18-27`, the month; without a year of its own that of the heading above. */
function dateOf(mention: DateMention | undefined, heading: number | undefined): PartialDate | undefined {
  const year = mention?.year ?? heading;
  if (mention === undefined || year === undefined) return undefined;
  return makeDate(year, mention.month, mention.range ? undefined : mention.day);
}

function isInOrder(dates: readonly PartialDate[]): boolean {
  const month = dates.map((date) => date.slice(0, 'yyyy-mm'.length));
  const pairs = month.slice(1).map((next, at) => next.localeCompare(month[at] ?? next));
  return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}
