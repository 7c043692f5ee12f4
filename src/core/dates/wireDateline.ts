import type { DateMention, NumericOrder } from './mentions';
import { findDates } from './mentions';

/** The place, date and agency that open a wire story: `PARIS, March 3, 2023 (Reuters) — …`, `KYIV, Ukraine (AP) — …`. */
export interface Dateline {
  readonly dates: readonly DateMention[];
  /** The agency in brackets, with its offset in the text. */
  readonly agency?: { readonly text: string; readonly start: number };
}

const REACH = 130;
const LONGEST_PLACE = 90;
const DASH = /\s?[—–]\s?|\s-{1,2}\s/g;
const AGENCY = /\((?<name>\p{Lu}[^()]{1,40})\)/u;
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
  if (!agency && !CAPITAL_PLACE.test(place)) return undefined;
  if (/[.!?]\s+\p{Lu}\p{Ll}/u.test(place.replace(/\b\p{L}{1,5}\./gu, ''))) return undefined;
  const end = dashes.find((dash) => dash > first + 2 && isDateOnly(head.slice(first, dash), order)) ?? first;
  const dates = findDates(head.slice(0, end), order);
  const name = agency?.groups?.name;
  const wire = agency && name !== undefined ? { text: name, start: agency.index + 1 } : undefined;
  return { dates, ...(wire === undefined ? {} : { agency: wire }) };
}

/** `MOSCOW, November 14. /TASS/. …` */
const SLASHED = /^(?<place>\p{Lu}[^/]{2,60}?)[.,]\s\/(?<name>\p{Lu}[\p{L} .-]{1,30})\/\./u;

function fromSlashed({ groups }: RegExpExecArray, order: NumericOrder | undefined): Dateline {
  const { place = '', name = '' } = groups ?? {};
  return { dates: findDates(place, order), agency: { text: name, start: place.length + 3 } };
}

function isDateOnly(text: string, order: NumericOrder | undefined): boolean {
  const [date] = findDates(text, order);
  return (
    date !== undefined && text.slice(0, date.start).trim().length <= 2 && text.slice(date.end).trim() === ''
  );
}
