import type { Clock } from './clocks';
import { readClock } from './clocks';
import { fold } from '../text/folding';
import type { DateLabel } from './labels';
import { labelAlone, labelIn, withoutLabels } from './labels';
import type { DateMention, NumericOrder } from './mentions';
import { findDates } from './mentions';
import { makeDate, weekdayOf } from './partialDate';

/** A date with what the words before it on its line call it. */
export interface LabelledDate extends DateMention {
  readonly label?: DateLabel;
}

/** A line that gives a date and little more: `Updated 3:08 PM ET, Thu December 1, 2022`, `Kyiv, 3 March 2023`. */
export interface DateLine {
  readonly dates: readonly LabelledDate[];
  /** The time of day on it, the last one of several. */
  readonly clock?: Clock;
  /** Words that are no date, time or label: a place, a section. */
  readonly rest: readonly string[];
}

const LONGEST = 160;
const TIME =
  /(?<![\p{L}\d.])\d{1,2}(?:(?:[:h]|\sh\s)\d{2}(?::\d{2})?|\.\d{2}(?=\s?(?:[ap]\.?m|uhr|hrs|horas|ore|uur|h\b)))?\s?(?:[ap]\.?\s?m\b\.?|uhr\b|h(?:ou)?rs?\b|horas\b|heures\b|ore\b|uur\b|h\b)?(?=$|[^\p{L}\d])/giu;
const HAS_TIME =
  /\d[:h]\d{2}|\d\.\d{2}\s?(?:[ap]\.?m|uhr|hrs|horas|ore|uur|h\b)|\d\s?(?:[ap]\.?m\b|uhr\b|h\b)/iu;
const ZONE =
  /(?<!\p{L})(?:\p{L}{2,10}\s(?:local\s)?time|e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|gmt|bst|utc|cest|cet|eest|eet|msk|ist|aest|aedt|jst|kst|sast|wat|z|local)(?!\p{L})(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{4}(?!\d)/giu;
/** The date of an electronic edition is not that of its text. */
const EDITION = /\be-?(?:book|text)\b/i;
/** How long ago the page was changed, counted from an unknown moment. */
const AGO = /\d{1,3}\s?\p{L}{1,8}\sago\b/giu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;

/** Reads the dates of a line with their labels, and what else it says; `undefined` for a line without a date. */
export function readDateLine(line: string, order?: NumericOrder): DateLine | undefined {
  if (line.length > LONGEST) return undefined;
  const dates = labelled(line, findDates(line, order)).map((date) =>
    EDITION.test(line) ? { ...date, label: 'other' as const } : date,
  );
  if (dates.length === 0) return readMonthLine(line);
  const without = blankOut(line, dates);
  const time = HAS_TIME.test(without) ? Array.from(without.matchAll(TIME), ([text]) => text.trim()) : [];
  const clock = time.map((text) => readClock(text)).findLast((read) => read !== undefined);
  const words = withoutLabels(without.replace(AGO, ' ').replace(TIME, ' ').replace(ZONE, ' '));
  return { dates, rest: words.match(WORD) ?? [], ...(clock === undefined ? {} : { clock }) };
}

/** `Published: 2024-11`: a year and a number are a month only behind a label; elsewhere they may be two years. */
const LABELLED_MONTH = /^(?<words>\p{L}[\p{L} ]{1,30})\s?:?\s(?<year>\d{4})-(?<month>0[1-9]|1[0-2])$/u;

function readMonthLine(line: string): DateLine | undefined {
  const { words, year, month } = LABELLED_MONTH.exec(line)?.groups ?? {};
  const label = words === undefined ? undefined : labelAlone(words);
  const date = label === undefined ? undefined : makeDate(Number(year), Number(month));
  if (label === undefined || date === undefined) return undefined;
  const start = line.length - date.length;
  const mention = {
    start,
    end: line.length,
    year: Number(year),
    month: Number(month),
    date,
    range: false,
    label,
  };
  return { dates: [mention], rest: [] };
}

/** The dates of a text with the labels that stand between each and the one before. */
export function labelled(text: string, mentions: readonly DateMention[]): LabelledDate[] {
  let from = 0;
  return mentions.map((mention) => {
    const label = labelIn(text.slice(from, mention.start));
    from = mention.end;
    return label === undefined ? mention : { ...mention, label };
  });
}

function blankOut(line: string, dates: readonly DateMention[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${line.slice(from, start)} `;
    from = end;
  }
  return rest + line.slice(from);
}

const MOST_OTHER_WORDS = 3;
/** Whether a line says so little besides its date that it is no headline and no sentence. */
export function isDateLine(line: string, { dates, rest }: DateLine): boolean {
  const whole = dates.some(({ date, day }) => date !== undefined && day !== undefined);
  if (rest.length === 0) return true;
  if (isSpan(line, dates)) return false;
  const own = dates.some(({ label }) => label !== undefined && OF_ITS_PAGE.has(label));
  if (own && whole && rest.length <= MOST_OTHER_WORDS + 1) return true;
  const foreign = dates.every(({ label }) => label === 'other') && !/[.!?]$/.test(line);
  if (foreign && rest.length <= MOST_OTHER_WORDS) return whole;
  if (isPlaceAndDate(line)) return whole;
  if (isMasthead(line, dates, rest)) return true;
  const small = rest.length <= MOST_OTHER_WORDS && !/[.!?]["'”’»)]*$/.test(line);
  const before = wordsBefore(line, dates);
  const joins = (word: string): boolean => JOINING.has(word) && !before.has(word);
  return whole && small && rest.every((word) => joins(word) || isCapitalised(line, word));
}

const OF_ITS_PAGE: ReadonlySet<DateLabel> = new Set(['published', 'updated', 'decided']);

/** A preposition before the day makes a headline of the line: `Protests in Tehran, 21 September 2022`. */
function wordsBefore(line: string, [first]: readonly LabelledDate[]): ReadonlySet<string> {
  return new Set(fold(line.slice(0, first?.start ?? 0)).match(WORD) ?? []);
}

/** What joins a day to a name or a section behind it: `June 30, 2022 by Ann Lee`, `June 30, 2022 in Ports`. */
const JOINING: ReadonlySet<string> = new Set(['by', 'in', 'under', 'par', 'dans', 'von', 'por', 'en', 'da']);

/** `Chronology, 20 December 2010 – 11 February 2011`: words over the days that a text tells of. */
function isSpan(line: string, dates: readonly LabelledDate[]): boolean {
  const [from, to] = dates;
  return (
    dates.length === 2 &&
    from?.date !== undefined &&
    to?.date !== undefined &&
    from.date !== to.date &&
    from.label === undefined &&
    /^\s?[–—-]\s?$/u.test(line.slice(from.end, to.start))
  );
}

const MOST_WORDS_OF_MASTHEAD = 10;

/** `The Brannock Herald, Farm & Harbour Record. TUESDAY, MARCH 7, 1882.`: words with capitals, and a day that is that weekday. */
function isMasthead(line: string, dates: readonly LabelledDate[], rest: readonly string[]): boolean {
  const [day] = dates;
  if (dates.length !== 1 || day?.date === undefined || day.weekday === undefined) return false;
  const closes = /^[.,]?$/.test(line.slice(day.end).trim());
  const long = rest.filter((word) => word.length > 3);
  return (
    closes &&
    rest.length <= MOST_WORDS_OF_MASTHEAD &&
    weekdayOf(day.date) === day.weekday &&
    long.length > 1 &&
    long.every((word) => isCapitalised(line, word)) &&
    endsInNewspaper(fold(line.slice(0, day.start)).trim())
  );
}

/** A headline that has the word of a newspaper in it says what happens, and runs on to its day. */
function endsInNewspaper(name: string): boolean {
  return /[.,]$/.test(name) && NEWSPAPER.test(name) && !OF_HEADLINES.test(name);
}

const OF_HEADLINES =
  /(?<!\p{L})(?:on|as|to|for|in|at|by|with|from|after|before|over|is|are|was|were|be|has|have|says?|said|dies|died|dead|am|im|fur|zu|nach|bei|pour|dans|para|por)(?!\p{L})/u;

/** Words of the names of newspapers; without one the line may be a headline of a day. */
const NEWSPAPER =
  /(?<!\p{L})(?:times|post|herald|tribune|gazette|journal|chronicle|observer|guardian|telegraph|mirror|courier|dispatch|inquirer|examiner|independent|sentinel|bulletin|mercury|advertiser|argus|star|news|record|recorder|register|standard|press|zeitung|tageblatt|anzeiger|nachrichten|presse|kurier|figaro|matin|temps|diario|gaceta|corriere|giornale|gazzetta)(?!\p{L})/u;

/** `LONDON, TUESDAY, JUNE 6, 1911.`: a stop closes no sentence behind a place and a date. */
function isPlaceAndDate(line: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{1,24})?,\s[^!?]{6,50}\d(?:\s[rрг])?\.?$/u.test(
      line,
    ) && !/\p{Ll}{4,}\s\p{Ll}{4,}/u.test(line)
  );
}

/** `word` is folded; it counts as capitalised where the line does not write it in lower case. */
function isCapitalised(line: string, word: string): boolean {
  const at = fold(line).indexOf(word);
  const first = line.charAt(at);
  return at >= 0 && (first !== first.toLowerCase() || first.toUpperCase() === first.toLowerCase());
}
