import type { DateMention } from '../../dates/mentions';
import { findDates } from '../../dates/mentions';
import type { PartialDate } from '../../dates/partialDate';
import { makeDate } from '../../dates/partialDate';
import type { Mark } from './marks';
import type { Page } from './page';

/** Fewer lines that begin with a day are sentences of a text. */
const FEWEST_LINES = 3;
/** A date at the head of a line, with its bullet. UTF-16 units. */
const REACH = 50;
const BULLET = /^(?:[•*▪●◦‣–—-]{1,2}\s)?/u;
const SEPARATOR = /^(?:\s?:|\s[–—-])\s/u;
/** `2011`, `-- 2011 --`: a year on a line of its own; other numbers are counts. */
const YEAR_LINE = /^[–—=*-]{0,3}\s?(1[5-9]\d\d|20\d\d)\s?[:–—=*-]{0,3}$/u;
/** `2013`, `2013 (12)`: a line of a menu of years. */
const OF_MENU = /^\P{L}{0,4}\d{4}\P{L}{0,8}$/u;
const COUNTED =
  /^(?:shares?|views?|likes?|comments?|replies|reads|followers|downloads|total|vues|partages)\s?:?$/iu;

/**
 * The dates of the lines of a chronology, by the indices of their marks: `6 March 2011: Schools close`, or `March 6: …`
 * below the year. Only where the page dates no entries, and where the lines run one way through time.
 */
export function datesOfChronology({ marks, entries, related }: Page): ReadonlyMap<number, PartialDate> {
  const dates = new Map<number, PartialDate>();
  let year: number | undefined;
  for (const [at, mark] of marks.entries()) {
    const mention = tells(mark) && !related.has(at) ? dateAtHead(mark.text) : undefined;
    const date = dateOf(mention, year);
    if (date !== undefined) dates.set(at, date);
    const isOfList = mark.role === 'item' && dates.has(at - 1);
    if (mention !== undefined) year = yearBehind(mention, year);
    else if (!isOfList) year = yearOf(mark, marks[at - 1]);
  }
  const runs = entries.length === 0 && dates.size >= FEWEST_LINES && isInOrder([...dates.values()]);
  return runs ? dates : new Map();
}

function tells({ role }: Mark): boolean {
  return role === 'prose' || role === 'line' || role === 'item';
}

/**
 * The year that a line heads; every other line without a day ends the year above it, but an item behind a dated one. A bare
 * number counts as furniture, and below other furniture it is a count or of a menu.
 */
function yearOf({ text, role, reason }: Mark, above: Mark | undefined): number | undefined {
  const year = role !== 'furniture' || reason === 'counter' ? YEAR_LINE.exec(text)?.[1] : undefined;
  const heads =
    above === undefined ||
    !(OF_MENU.test(above.text) || COUNTED.test(above.text) || above.role === 'furniture');
  return year !== undefined && heads ? Number(year) : undefined;
}

/** A line with another year of its own ends that of the heading. */
function yearBehind(mention: DateMention, heading: number | undefined): number | undefined {
  return mention.year === undefined || mention.year === heading ? heading : undefined;
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
