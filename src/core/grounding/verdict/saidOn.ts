import { passageAt } from '../../corpus/places';
import type { Passage, SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { findDates } from '../../dates/mentions';
import { weekdayNamed } from '../../dates/calendarNames';
import type { PartialDate } from '../../dates/partialDate';
import { daysBetween, makeDate, weekdayOf } from '../../dates/partialDate';
import type { TextRange } from '../../text/range';
import type { SaidOn } from '../claims/saidOn';
import type { GroundingProblem } from '../model';
import { isOfDayAbove } from './diary';

/** Passages above some words that may say when these were said: as far as a pronoun reaches. */
const PASSAGES_ABOVE = 2;

/**
 * What a source has against the date that the sentence of a draft gives for some words. It is right where it agrees, as far
 * as both go, with the date of the passage or the source, with a date that the text around the words gives, or with a day
 * that it names (`on Friday`, `yesterday`); and where the source tells of that time anywhere, as those that look back do.
 */
export function wrongDay(
  saidOn: readonly SaidOn[],
  document: SourceDocument,
  range: TextRange,
): GroundingProblem | undefined {
  const [claim] = saidOn;
  if (claim === undefined) return undefined;
  const stated = statedDates(document, range);
  if (saidOn.some((each) => isStated(each, stated, document, range))) return undefined;
  const [expected] = stated;
  return { kind: 'date', found: claim.text, ...(expected !== undefined && { expected }) };
}

function statedDates({ passages, source }: SourceDocument, range: TextRange): PartialDate[] {
  return [passageAt(passages, range.start)?.date, source.issued].filter((date) => date !== undefined);
}

function isStated(
  claim: SaidOn,
  stated: readonly PartialDate[],
  document: SourceDocument,
  range: TextRange,
): boolean {
  return (
    stated.some((date) => agree(claim, partsOf(date))) ||
    isGivenAround(claim, stated, document, range) ||
    yearsOf(claim, stated).some((day) => isOfDayAbove(day, stated, document, range)) ||
    isToldOf(claim, stated, document)
  );
}

/** The whole days that a claim may mean: one without a year, that day of the source's years. */
function yearsOf({ year, month, day }: SaidOn, stated: readonly PartialDate[]): PartialDate[] {
  if (month === undefined || day === undefined) return [];
  const years = year === undefined ? stated.map((date) => Number(date.slice(0, 4))) : [year];
  return years.map((each) => makeDate(each, month, day)).filter((date) => date !== undefined);
}

type Parts = Pick<SaidOn, 'year' | 'month' | 'day'>;

function partsOf(date: PartialDate): Parts {
  const [year, month, day] = date.split('-').map(Number);
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/** Whether two dates may be one, as far as both go. */
function agree(a: Parts, b: Parts): boolean {
  return (['year', 'month', 'day'] as const).every(
    (part) => a[part] === undefined || b[part] === undefined || a[part] === b[part],
  );
}

/** A day that a text gives without its year is of the year before the text is of, in months. */
const LONGEST_WITHOUT_YEAR = 11;

/** As `agree`, of a date that a text mentions somewhere: it must say all of the claim but the year, which then is near. */
function isMentioned(claim: Parts, mention: Parts, stated: readonly PartialDate[]): boolean {
  const hasAll =
    (claim.month === undefined ? mention.year !== undefined : mention.month !== undefined) &&
    (claim.day === undefined || mention.day !== undefined);
  return hasAll && agree(claim, mention) && (mention.year !== undefined || isNear(claim, stated));
}

function isNear({ year, month }: Parts, stated: readonly PartialDate[]): boolean {
  if (year === undefined || month === undefined || stated.length === 0) return true;
  return stated.some((date) => {
    const of = partsOf(date);
    const months = ((of.year ?? year) - year) * 12 + (of.month ?? month) - month;
    return Math.abs(months) <= LONGEST_WITHOUT_YEAR;
  });
}

/** Whether the passage of some words, or one right above in the same entry, gives the date for something. */
function isGivenAround(
  claim: SaidOn,
  stated: readonly PartialDate[],
  document: SourceDocument,
  range: TextRange,
): boolean {
  const { passages } = document;
  const own = passageAt(passages, range.start);
  if (own === undefined) return false;
  const text = proseOf(document);
  const index = passages.indexOf(own);
  return passages.slice(Math.max(0, index - PASSAGES_ABOVE), index + 1).some((passage) => {
    if (passage.date !== own.date) return false;
    const words = text.slice(passage.start, passage.end);
    return (
      datesOf(words).some((mention) => isMentioned(claim, mention, stated)) ||
      stated.some((date) => isNamedDay(claim, date, words))
    );
  });
}

const YEAR = /(?<![\p{L}\p{N}.,/-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}/-]|[.,]\d)/gu;

function datesOf(text: string): Parts[] {
  return [...findDates(text), ...Array.from(text.matchAll(YEAR), ([year]) => ({ year: Number(year) }))];
}

const WORD = /\p{L}[\p{L}\p{M}'’]{2,14}/gu;
/** How long before its date a source may call a day by its name: one of the week before, or of that to come. */
const DAYS_OF_A_NAME = 7;
/** Words that name a time before the date of the source, and how many days before at the most. */
const AGO: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:yesterday|overnight|gestern|hier|ayer|anoche|вчора|вчера)(?!\p{L})/iu, 1],
  [
    /(?<!\p{L})(?:weekend|wochenende|week-end|fin de semana|вихідних|выходных|recently|kürzlich|récemment|recientemente|нещодавно|недавно)(?!\p{L})/iu,
    31,
  ],
  [
    /(?<!\p{L})(?:(?:last|past|this|previous) (?:week|month)|(?:days?|weeks?|months?) (?:ago|before|earlier)|vor (?:\p{L}+|\d+) (?:tagen|wochen|monaten)|(?:letzte|vergangene|vorige)[nrs]? (?:woche|monats?)|il y a|(?:semaine|mois) (?:derni[eè]re?|passée?)|hace|(?:semana|mes) pasad[oa]|минул\p{L}+ (?:тижн|місяц)\p{L}*|тому|прошл\p{L}+ (?:недел|месяц)\p{L}*|назад)(?!\p{L})/iu,
    62,
  ],
];

/** Whether a text that is of `date` means the claimed day by `on Friday`, `yesterday` or `last week`. */
function isNamedDay(claim: SaidOn, date: PartialDate, words: string): boolean {
  const [day] = yearsOf(claim, [date]);
  if (date.length < FULL_DATE || day === undefined) return false;
  const before = daysBetween(day, date);
  const isOfItsName =
    Math.abs(before) <= DAYS_OF_A_NAME &&
    Array.from(words.matchAll(WORD)).some(([word]) => weekdayNamed(word) === weekdayOf(day));
  return isOfItsName || AGO.some(([pattern, most]) => before >= 0 && before <= most && pattern.test(words));
}

/** Length of `2024-11-14`. */
const FULL_DATE = 10;

/** Whether a source looks back, somewhere, on the time of a claim: on its very day, or on its year where that is another. */
function isToldOf(claim: SaidOn, stated: readonly PartialDate[], document: SourceDocument): boolean {
  const isOfItsYears = stated.some((date) => claim.year === undefined || date.startsWith(String(claim.year)));
  if (isOfItsYears) return false;
  const text = proseOf(document);
  return document.passages.some(
    (passage) =>
      (stated.length === 0 || isProse(passage)) &&
      datesOf(text.slice(passage.start, passage.end)).some((mention) => isMentioned(claim, mention, stated)),
  );
}

function isProse({ kind }: Passage): boolean {
  return kind === 'body' || kind === 'caption' || kind === 'heading';
}
