/**
 * A date as exact as its source gives it: `2024`, `2024-11` or `2024-11-14` (ISO 8601, Gregorian).
 * Compared as strings, dates sort by their beginning.
 */
export type PartialDate = string;
export type DatePrecision = 'year' | 'month' | 'day';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const PRECISIONS: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** A date of its parts (month and day 1-based), or `undefined` where the calendar has no such day. */
export function makeDate(year: number, month?: number, day?: number): PartialDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  const text = String(year).padStart(4, '0');
  if (month === undefined) return text;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const withMonth = `${text}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return withMonth;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${withMonth}-${String(day).padStart(2, '0')}`;
}

/** Reads `2024`, `2024-11` or `2024-11-14`; `undefined` for anything else. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return makeDate(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}

export function precisionOf(date: PartialDate): DatePrecision {
  const precision = PRECISIONS[date.length];
  if (precision === undefined) throw new RangeError(`not a partial date: ${date}`);
  return precision;
}

/** The first and the last day a date may mean: `2024-02` is `2024-02-01` to `2024-02-29`. */
export function daysOf(date: PartialDate): { readonly first: PartialDate; readonly last: PartialDate } {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return { first: date, last: date };
  if (month !== undefined) return { first: `${date}-01`, last: `${date}-${daysInMonth(year, month)}` };
  return { first: `${date}-01-01`, last: `${date}-12-31` };
}

/** Day of the week of a whole date, 0 = Sunday; `undefined` for a month or a year. */
export function weekdayOf(date: PartialDate): number | undefined {
  if (precisionOf(date) !== 'day') return undefined;
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** How many days after one whole date another lies; negative where it lies before. */
export function daysBetween(earlier: PartialDate, later: PartialDate): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY_MILLISECONDS;
}

const DAY_MILLISECONDS = 86_400_000;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate();
}
