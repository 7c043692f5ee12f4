import type { LocaleName } from './locales';
import { MONTH } from './runs';

/** Months as they stand behind a day. The locales that ship have them as they stand alone: `листопад`, `listopad`. */
const GENITIVES: Partial<Record<LocaleName, readonly string[]>> = {
  'pl-PL':
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
      ' ',
    ),
  'ru-RU': 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  'uk-UA': 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
    ' ',
  ),
};

const LONG_MONTH = /(?<=<term name="month-(?<number>\d\d)">)[^<]+(?=<\/term>)/g;

/** The Ukrainian locale sets `04, Листопад 2024`. */
const DAY_WITH_COMMA = '<date-part name="day" form="numeric-leading-zeros" suffix=", "/>';

/**
 * A locale whose months have both of their forms, for which of them a reference takes is known only when it is set:
 * `14 листопада 2024`, but `листопад 2024`.
 */
export function withMonthForms(name: LocaleName, locale: string): string {
  const forms = GENITIVES[name];
  if (forms === undefined) return locale;
  return locale
    .replace(LONG_MONTH, (alone: string, number: string) => {
      const genitive = forms[Number(number) - 1] ?? alone;
      return `${MONTH.begin}${alone}${MONTH.genitive}${genitive}${MONTH.end}`;
    })
    .replace(DAY_WITH_COMMA, '<date-part name="day" suffix=" "/>');
}

/** A reference with each month in the form that it takes there. */
export function withMonthsChosen(set: string): string {
  return set.replace(FORMS, (_forms, day: string | undefined, alone: string, genitive: string) =>
    day === undefined ? alone : day + genitive,
  );
}

const FORMS = new RegExp(
  `((?<!\\d)\\d{1,2} )?${MONTH.begin}([^${MONTH.genitive}]*)${MONTH.genitive}([^${MONTH.end}]*)${MONTH.end}`,
  'g',
);
