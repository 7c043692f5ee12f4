import type { PartialDate } from '../../core/dates/partialDate';
import { precisionOf } from '../../core/dates/partialDate';

const PARTS = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as exact as it is, in the words of a language (BCP 47): `2024-11-14` is `14 November 2024`, `2024-11` is
 * `November 2024`. English has the day first, as in citations.
 */
export function showDate(date: PartialDate, language: string): string {
  const precision = precisionOf(date);
  const instant = new Date(
    `${date}${'-01-01'.slice(date.length === 4 ? 0 : 3, date.length === 10 ? 3 : 6)}T00:00:00Z`,
  );
  return format(language, precision).format(instant);
}

function format(language: string, precision: keyof typeof PARTS): Intl.DateTimeFormat {
  const locale = /^en\b/.test(language) ? 'en-GB' : language;
  const key = `${locale} ${precision}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, PARTS[precision]);
  formats.set(key, known);
  return known;
}
