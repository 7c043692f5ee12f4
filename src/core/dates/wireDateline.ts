import type { DateMention, NumericOrder } from './mentions';
import { findDates } from './mentions';

/** The place, date and agency that open a wire story: `PARIS, March 3, 2023 (Reuters) — …`, `KYIV, Ukraine (AP) — …`. */
export interface Dateline {
  readonly dates: readonly DateMention[];
  /** The agency in brackets, with its offset in the text. */
  readonly agency?: { readonly text: string; readonly start: number };
  /** Offset where it ends, before its dash or behind its slash. */
  readonly end: number;
}

const REACH = 130;
const LONGEST_PLACE = 90;
const DASH = /\s?[—–]\s?|\s-{1,2}(?:\s|$)/g;
const AGENCY = /\((?<name>\p{Lu}[^()]{1,40}|dpa|epd|sid|apa|afp|ansa)\)/u;
const CAPITAL_PLACE = /^\p{Lu}[\p{Lu}\p{M}.'’-]{2,}/u;

/** Reads the beginning of a paragraph; `undefined` where it is no dateline. */
export function readDateline(paragraph: string, order?: NumericOrder): Dateline | undefined {
  const head = paragraph.slice(0, REACH);
  const slashed = SLASHED.exec(head);
  if (slashed) return fromSlashed(slashed, order);
  const dashes = Array.from(head.matchAll(DASH), ({ index }) => index);
  const [first] = dashes;
  if (first === undefined || first > LONGEST_PLACE || first === 0) return undefined;
  const place = head.slice(0, first);
  const agency = AGENCY.exec(place);
  if (!isPlaceAndDay(place, order)) {
    if (!agency && !CAPITAL_PLACE.test(place)) return undefined;
    if (/[.!?]\s+\p{Lu}\p{Ll}/u.test(place.replace(/\b\p{L}{1,5}\./gu, ''))) return undefined;
  }
  const end = dashes.find((dash) => dash > first + 2 && isDateOnly(head.slice(first, dash), order)) ?? first;
  const dates = findDates(head.slice(0, end), order);
  const name = agency?.groups?.name;
  const wire = agency && name !== undefined ? { text: name, start: agency.index + 1 } : undefined;
  return { dates, end, ...(wire === undefined ? {} : { agency: wire }) };
}

/** `Berlin, 22. November 2024`: a place in small letters opens a dateline where nothing but a whole date follows it. */
function isPlaceAndDay(text: string, order: NumericOrder | undefined): boolean {
  const dates = findDates(text, order);
  const [date] = dates;
  if (date?.date === undefined || date.day === undefined || date.range || dates.length > 1) return false;
  const [, first = ''] = SMALL_PLACE.exec(text.slice(0, date.start)) ?? [];
  return first !== '' && !OPENERS.has(first.toLowerCase()) && text.slice(date.end).trim() === '';
}

/** One to five words, capitals or particles, and the comma before the day: `Frankfurt am Main, den `, `Rio de Janeiro, `. */
const SMALL_PLACE =
  /^(\p{Lu}[\p{L}\p{M}.'’-]+)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]+|\p{Ll}{1,3})){0,4}, (?:den |le |am |the )?$/u;
/** What opens a sentence with a day in it instead: `In Berlin, 22 November 2024 – a day that …`. */
const OPENERS: ReadonlySet<string> = new Set(
  `in on at by from to for since until till before after during around near the a an as but and so then even
   im am um an auf aus bei bis seit vor nach zum zur der die das ein eine und
   en à au aux dès depuis le la les un une el los las desde hasta al del il lo gli nel nella dal dalla a da
   em no na do da dos das op te het de een w na do od у в на до від з із с из от`.split(/\s+/u),
);

/** `MOSCOW, November 14. /TASS/. …` */
const SLASHED = /^(?<place>\p{Lu}[^/]{2,60}?)[.,]\s\/(?<name>\p{Lu}[\p{L} .-]{1,30})\/\./u;

function fromSlashed({ 0: whole, groups }: RegExpExecArray, order: NumericOrder | undefined): Dateline {
  const { place = '', name = '' } = groups ?? {};
  return {
    dates: findDates(place, order),
    agency: { text: name, start: place.length + 3 },
    end: whole.length,
  };
}

function isDateOnly(text: string, order: NumericOrder | undefined): boolean {
  const [date] = findDates(text, order);
  return (
    date !== undefined && text.slice(0, date.start).trim().length <= 2 && text.slice(date.end).trim() === ''
  );
}
