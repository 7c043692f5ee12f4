import type { Clock } from '../../dates/clocks';
import { mayLeaveDay } from '../../dates/clocks';
import type { DateMention } from '../../dates/mentions';
import type { PartialDate } from '../../dates/partialDate';
import { daysBetween, makeDate, precisionOf, weekdayOf } from '../../dates/partialDate';
import type { Entry } from './entries';
import type { Page } from './page';

/** The date of an entry; `none` where its day can't be told, `undefined` where it is simply its source's. */
export type EntryDate =
  { readonly date: PartialDate; readonly dateBasis: 'entry' | 'relative' } | 'none' | undefined;

/**
 * The date of each entry of a page: its own date line, or the day that the last one began, or the page's day for a clock.
 * Clocks that pass midnight leave the page's day, and then nothing is claimed.
 */
export function datesOfEntries(page: Page, issued: PartialDate | undefined): EntryDate[] {
  const day = issued !== undefined && precisionOf(issued) === 'day' ? issued : undefined;
  const pageMinutes = clockOfPage(page);
  const backwards = runsBackwards(page.entries);
  let current: EntryDate;
  let lost = false;
  return page.entries.map((entry, at): EntryDate => {
    if (entry.date) {
      current = ownDate(entry.date, day, current);
      lost = false;
      return current;
    }
    lost ||= passesMidnight(page.entries, at, backwards);
    if (lost) return 'none';
    if (current !== undefined) return current;
    if (day === undefined) return issued === undefined ? 'none' : undefined;
    return entry.clock && mayLeaveDay(entry.clock, pageMinutes)
      ? 'none'
      : { date: day, dateBasis: 'relative' };
  });
}

function ownDate(mention: DateMention, day: PartialDate | undefined, before: EntryDate): EntryDate {
  const date =
    mention.date ??
    (day === undefined ? undefined : inYearOf(mention, day)) ??
    (before === undefined || before === 'none' ? undefined : following(mention, before.date));
  return date === undefined ? 'none' : { date, dateBasis: 'entry' };
}

/** `December 19th.` in a diary, below an entry of 18 December 1916: the day goes on in the year of the entry above. */
function following({ month, day }: DateMention, before: PartialDate): PartialDate | undefined {
  if (precisionOf(before) !== 'day') return undefined;
  const year = Number(before.slice(0, 4));
  return [year, year + 1].flatMap((candidate) => {
    const date = makeDate(candidate, month, day);
    const days = date === undefined ? 0 : daysBetween(before, date);
    return date !== undefined && days > 0 && days <= LONGEST_RUN_DAYS ? [date] : [];
  })[0];
}

/** A live page runs for days, not months. */
const LONGEST_RUN_DAYS = 31;

/**
 * The date of `Nov 13` or `Wednesday, 13 November` on a page of 14 November 2024. With a weekday that agrees the year is
 * sure; without, the day must not come after the page's.
 */
function inYearOf({ month, day, weekday }: DateMention, page: PartialDate): PartialDate | undefined {
  const year = Number(page.slice(0, 4));
  const near = [year, year - 1, year + 1].flatMap((candidate) => {
    const date = makeDate(candidate, month, day);
    if (date === undefined) return [];
    const days = daysBetween(page, date);
    const agrees = weekday === undefined ? days <= 0 : weekdayOf(date) === weekday;
    return agrees && Math.abs(days) <= LONGEST_RUN_DAYS ? [date] : [];
  });
  return near.length === 1 ? near[0] : undefined;
}

/** The time of the last update in the head; without one no clock is too late for the page's day. */
function clockOfPage({ marks, head }: Page): number | undefined {
  const updated = marks
    .slice(0, head)
    .find(({ role, dates }) => role === 'date' && dates.some(({ label }) => label === 'updated'));
  const clock = updated?.clock;
  return clock?.kind === 'absolute' ? clock.minutes : undefined;
}

/** A jump against the page's order of more than this is another day, not a late correction. Minutes. */
const JUMP = 360;

function passesMidnight(entries: readonly Entry[], at: number, backwards: boolean): boolean {
  const now = minutesOf(entries[at]?.clock);
  const before = minutesOf(entries[at - 1]?.clock);
  if (now === undefined || before === undefined) return false;
  const step = now - before;
  return backwards ? step > JUMP : step < -JUMP;
}

/** Whether the newest entry comes first, as on most live pages. */
function runsBackwards(entries: readonly Entry[]): boolean {
  let balance = 0;
  for (const [at, entry] of entries.entries()) {
    const now = minutesOf(entry.clock);
    const before = minutesOf(entries[at - 1]?.clock);
    if (now !== undefined && before !== undefined) balance += Math.sign(now - before);
  }
  return balance <= 0;
}

function minutesOf(clock: Clock | undefined): number | undefined {
  return clock?.kind === 'absolute' ? clock.minutes : undefined;
}
