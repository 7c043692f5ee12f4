import { withWesternDigits } from '../text/digits';
import { once } from '../text/once';
import type { TextRange } from '../text/range';
import type { PartialDate } from './partialDate';
import { monthNamed, namesMonthBeforeYear, readsAsVerb, weekdayNamed } from './calendarNames';
import { makeDate } from './partialDate';

/**
 * A date as a text writes it. `Thu December 1, 2022` has all parts; `Wednesday, March 12` has no year, and so no
 * `date`: a year is never supplied.
 */
export interface DateMention extends TextRange {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  /** 0 = Sunday, where the name of the day stands before the date. */
  readonly weekday?: number;
  /** Of a mention that has a year. */
  readonly date?: PartialDate;
  /** Whether it is one end of several days: `3–5 March 2023`. */
  readonly range: boolean;
}

/** How a file writes its numeric dates: 14/11/2024 or 11/14/2024. */
export type NumericOrder = 'day-first' | 'month-first';

/** Printed dates outside are taken for other numbers; printing from movable type begins about 1450. */
const EARLIEST_YEAR = 1450;
const LATEST_YEAR = 2099;

/** Behind the colon of a time is no day: `08:45 – 27 March 2022`. */
const NOT_INSIDE = String.raw`(?<![\p{L}\p{N}]|\d[.,/:-])`;
/** Saved pages glue a time or a word to the year: `November 14, 20243:15 PM`, `03.06.2022-17:23`, `12 April 2017World`. */
const NOT_BEFORE = String.raw`(?:(?=-?\d{1,2}:\d{2}(?!\d))(?:(?=-)|(?=[\d:]{4,5}\s?[APap]\.?[Mm]))|(?=\p{Lu}\p{Ll}{2})|(?![\p{L}\p{N}]|[.,]\d|[/-]\d))`;
const WEEKDAY = String.raw`(?:(?<weekday>[\p{L}\p{M}'’-]{3,14})\.?,?\s{1,3}(?:(?:den|dem|le|el|il|am|the|dia)\s)?)?`;
/** Arabic pages give the month by two names: `04 آب/أغسطس 2013`. */
const WORD = String.raw`(?:\p{Script=Arabic}{2,9}\/)?(?<month>\p{L}[\p{L}\p{M}]{2,11})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH|er|[ºª°]|-?го)?`;
const OF = String.raw`(?:(?:de|of)\s|d[’']\s?)?`;
const YEAR = String.raw`(?<year>\d{4})`;

const ISO = once(
  () =>
    new RegExp(
      String.raw`${NOT_INSIDE}${YEAR}(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[-/.]\d)`,
      'dgu',
    ),
);
const NUMERIC = once(
  () =>
    new RegExp(
      String.raw`${NOT_INSIDE}(?<first>\d{1,2})(?<mark>[./-])\s?(?<second>\d{1,2})\k<mark>\s?${YEAR}${NOT_BEFORE}`,
      'dgu',
    ),
);
const DAY_FIRST = once(
  () =>
    new RegExp(
      String.raw`${WEEKDAY}${NOT_INSIDE}(?<from>\d{1,2}\s?[-–]\s?)?${DAY}\.?[\s-]{1,2}${OF}${WORD}(?:\.?,?[\s-]{1,2}(?:del?\s)?${YEAR}${NOT_BEFORE})?`,
      'dgu',
    ),
);
const MONTH_FIRST = once(
  () =>
    new RegExp(
      String.raw`${WEEKDAY}${NOT_INSIDE}${WORD}\.?\s{1,2}${DAY}(?<to>\s?[-–]\s?\d{1,2})?(?![\p{L}\p{N}]|[.,/:]\d)(?:,?\s{1,2}(?:at\s|de\s)?${YEAR}${NOT_BEFORE})?`,
      'dgu',
    ),
);
/** `2024. november 14.`, `2024 November 14`. */
const YEAR_FIRST = once(
  () => new RegExp(String.raw`${NOT_INSIDE}${YEAR}\.?\s${WORD}\s${DAY}(?![\p{L}\p{N}]|[.,/:]\d)`, 'dgu'),
);
/** `2024年11月14日`, `2024년 11월 14일`, `令和6年11月14日`, and Korean `2024. 11. 14`. */
const EAST_ASIAN = once(
  () =>
    /(?<!\d)(?:(?:(?<year>\d{4})|(?<era>令和|平成|昭和)(?<count>\d{1,2}|元))\s?[年년](?:\s?[(（]\d{4}年?[)）])?\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]|(?<y>\d{4})\.\s(?<m>\d{1,2})\.\s(?<d>\d{1,2})(?!\d))/dgu,
);
/** What a text must hold for such a date to be in it. */
const EAST_ASIAN_SIGN = /[月월]|\d{4}\.\s/;
const MONTH_YEAR = once(
  () =>
    new RegExp(
      String.raw`${NOT_INSIDE}(?<!\d(?:st|nd|rd|th|[.ºª°])?\s(?:de\s|of\s)?)${WORD}\.?,?\s{1,2}(?:de\s)?${YEAR}${NOT_BEFORE}`,
      'dgu',
    ),
);

/** The dates of a text in order, none overlapping another. Numeric dates only where their order is certain. */
export function findDates(written: string, order?: NumericOrder): DateMention[] {
  const text = withWesternDigits(written);
  if (!/\d/.test(text)) return [];
  const hasYear = /\d{4}/.test(text);
  const found = [
    ...(hasYear ? read(text, ISO(), fromNumbers) : []),
    ...(hasYear ? read(text, NUMERIC(), (groups) => fromNumeric(groups, order)) : []),
    ...(EAST_ASIAN_SIGN.test(text) ? read(text, EAST_ASIAN(), fromEastAsian) : []),
    ...(hasYear ? read(text, YEAR_FIRST(), fromWords) : []),
    ...read(text, DAY_FIRST(), fromWords),
    ...read(text, MONTH_FIRST(), fromWords),
    ...(hasYear ? read(text, MONTH_YEAR(), fromMonthAndYear) : []),
  ];
  return withoutOverlaps(found);
}

/** The order of a file's numeric dates, where one of them (14/11/2024) settles it and none contradicts. */
export function numericOrderOf(text: string): NumericOrder | undefined {
  const orders = new Set<NumericOrder>();
  for (const match of text.matchAll(NUMERIC())) {
    const first = Number(match.groups?.first);
    const second = Number(match.groups?.second);
    if (match.groups?.mark === '.' || (first > 12 && second <= 12)) orders.add('day-first');
    else if (second > 12 && first <= 12) orders.add('month-first');
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Parts = Omit<DateMention, 'start' | 'end' | 'date' | 'range'> & { readonly range?: boolean };

function read(text: string, pattern: RegExp, parse: (groups: Groups) => Parts | undefined): DateMention[] {
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const parts = parse(match.groups ?? {});
    const mention = parts && toMention(parts, startOf(match, parts), match.index + match[0].length);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** A word before the date that is no day of the week stays out of the mention. */
function startOf(match: RegExpExecArray, parts: Parts): number {
  if (parts.weekday !== undefined) return match.index;
  const indices = match.indices?.groups;
  const starts = ['from', 'day', 'month', 'year', 'first', 'era', 'y'].flatMap(
    (name) => indices?.[name]?.[0] ?? [],
  );
  return Math.min(...starts);
}

function toMention(parts: Parts, start: number, end: number): DateMention | undefined {
  const { year, month, day, range = false } = parts;
  if (year !== undefined && (year < EARLIEST_YEAR || year > LATEST_YEAR)) return undefined;
  const date = makeDate(year ?? LEAP_YEAR, month, day);
  if (date === undefined) return undefined;
  return { ...parts, range, start, end, ...(year === undefined ? {} : { date }) };
}

/** Stands in for an unknown year, so that 29 February may be one. */
const LEAP_YEAR = 2000;

function fromNumbers({ year, month, day }: Groups): Parts {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** The year before the first of each era of Japan. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

function fromEastAsian({ year, era, count, month, day, y, m, d }: Groups): Parts {
  const counted = count === '元' ? 1 : Number(count);
  return {
    year: era === undefined ? Number(year ?? y) : (ERAS[era] ?? 0) + counted,
    month: Number(month ?? m),
    day: Number(day ?? d),
  };
}

function fromNumeric(
  { first, second, mark, year }: Groups,
  order: NumericOrder | undefined,
): Parts | undefined {
  const a = Number(first);
  const b = Number(second);
  const dayFirst = mark === '.' || a > 12 || (b <= 12 && order === 'day-first');
  const monthFirst = b > 12 || (mark !== '.' && order === 'month-first');
  if (dayFirst) return { year: Number(year), month: b, day: a };
  if (monthFirst || a === b) return { year: Number(year), month: a, day: b };
  return undefined;
}

function fromWords({ weekday, month = '', day, year, from, to }: Groups): Parts | undefined {
  const number = monthNamed(month);
  if (number === undefined || readsAsVerb(month)) return undefined;
  const named = weekday === undefined ? undefined : weekdayNamed(weekday);
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    month: number,
    day: Number(day),
    ...(named === undefined ? {} : { weekday: named }),
    range: from !== undefined || to !== undefined,
  };
}

function fromMonthAndYear({ month = '', year }: Groups): Parts | undefined {
  const number = monthNamed(month);
  return number === undefined || !namesMonthBeforeYear(month)
    ? undefined
    : { year: Number(year), month: number };
}

/** The fuller mention wins: a whole date over the month and year inside it. */
function withoutOverlaps(mentions: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  const byFullness = [...mentions].sort((a, b) => fullness(b) - fullness(a) || a.start - b.start);
  for (const mention of byFullness) {
    if (kept.every((other) => mention.end <= other.start || other.end <= mention.start)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function fullness(mention: DateMention): number {
  const parts = [mention.year, mention.day, mention.weekday].filter((part) => part !== undefined);
  return parts.length + (mention.year === undefined ? 0 : 1);
}
