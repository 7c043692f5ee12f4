import type { DateMention } from '../../dates/mentions';
import { findDates } from '../../dates/mentions';
import type { PartialDate } from '../../dates/partialDate';
import { daysBetween, makeDate, weekdayOf } from '../../dates/partialDate';
import type { Mark } from '../page/marks';

/** News says "Wednesday, March 12" of days within a week or so of its own. */
const NEAR_DAYS = 8;
/** A dateline's day and the page's may differ by the night between. */
const DATELINE_DAYS = 1;
/** How much of the text is read for such days: enough for any article. UTF-16 units. */
const REACH = 40_000;

/** The only one of several dates that the days named in the text fit; of several near ones, the one that is named. */
export function fitOfProse(marks: readonly Mark[], dates: readonly PartialDate[]): PartialDate | undefined {
  const named = daysNamed(marks);
  const fitting = dates.filter((date) => named.some(({ mention, within }) => fits(date, mention, within)));
  if (fitting.length <= 1) return fitting[0];
  const exact = fitting.filter((date) => named.some(({ mention }) => fits(date, mention, 0)));
  return exact.length === 1 ? exact[0] : undefined;
}

interface NamedDay {
  readonly mention: DateMention;
  readonly within: number;
}

/** Days with their weekday in prose, and the day of a dateline; both without a year. */
function daysNamed(marks: readonly Mark[]): NamedDay[] {
  const named: NamedDay[] = [];
  let read = 0;
  for (const { role, text, dateline } of marks) {
    if (role !== 'prose' || read > REACH) continue;
    read += text.length;
    const mentions = findDates(text.slice(0, REACH)).filter(
      ({ year, day }) => year === undefined && day !== undefined,
    );
    named.push(
      ...mentions
        .filter(({ weekday }) => weekday !== undefined)
        .map((mention) => ({ mention, within: NEAR_DAYS })),
    );
    const opening = dateline?.dates.find(({ year, day }) => year === undefined && day !== undefined);
    if (opening) named.push({ mention: opening, within: DATELINE_DAYS });
  }
  return named;
}

function fits(date: PartialDate, { month, day, weekday }: DateMention, within: number): boolean {
  const year = Number(date.slice(0, 4));
  return [year - 1, year, year + 1].some((candidate) => {
    const named = makeDate(candidate, month, day);
    if (named === undefined || (weekday !== undefined && weekdayOf(named) !== weekday)) return false;
    return Math.abs(daysBetween(date, named)) <= within;
  });
}
