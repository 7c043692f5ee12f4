import { fold } from '../text/folding';

/**
 * A time of day on a line of its own, as live pages put over their entries: `29 min ago` counts back from an unknown
 * moment, `10:15 AM ET` is read from a clock. Minutes in both cases.
 */
export type Clock =
  | { readonly kind: 'relative'; readonly minutes: number }
  | { readonly kind: 'absolute'; readonly minutes: number };

const HOUR = 60;
const DAY = 24 * HOUR;
/** No line that only tells the time is longer; a longer one is not looked at. */
const LONGEST = 60;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|secondes?|sekunden?|segundos?|secondi|seconden|секунд.{0,2}|сек)$/u, 0],
  [
    /^(?:m|mins?|minutes?|minuten?|minutos?|minuti|minuto|minuut|minut[ey]?|хвилин.{0,2}|хв|минут.{0,2}|мин)$/u,
    1,
  ],
  [
    /^(?:h|hrs?|hours?|heures?|stunden?|std|horas?|or[ae]|uur|uren|godzin[ye]?|годин.{0,2}|год|час.{0,2}|ч)$/u,
    HOUR,
  ],
  [/^(?:d|days?|jours?|j|tag(?:en?)?|dias?|giorn[io]|dag(?:en)?|dzien|dni|ден[ьи]|дні|днів|дня|днеи)$/u, DAY],
];
const ONE = /^(?:an?|one|une?|einer?|einem|una?|uno|um|uma|een)$/;
const AMOUNT = String.raw`(\d{1,3}|\p{L}{1,5})\s?(\p{L}{1,9})\.?`;
const AMOUNTS = String.raw`${AMOUNT}(?:,?\s(?:and\s|et\s|und\s|y\s|e\s)?${AMOUNT})?`;
const RELATIVE: readonly RegExp[] = [
  new RegExp(String.raw`^${AMOUNTS}\s(?:ago|atras|fa|geleden|temu|тому|назад)$`, 'u'),
  new RegExp(String.raw`^(?:il y a|vor|hace|ha)\s${AMOUNTS}$`, 'u'),
];
const JUST_NOW = /^(?:just now|now|a l'instant|gerade eben|ahora mismo|только что|щоино)$/;
const YESTERDAY = /^(?:yesterday|hier|gestern|ayer|ieri|ontem|gisteren|wczoraj|вчора|вчера)$/;

const LEAD = String.raw`(?:(?:posted|published|updated|publie|publicado|um|at|a|as|a las|alle|klo|o|о|в|um)\s){0,2}`;
const ZONE = String.raw`(?:\s?\(?(?:[a-z]{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|(?:\p{L}{2,10}\s){1,2}time)\)?)?`;
const ABSOLUTE = new RegExp(
  String.raw`^${LEAD}(\d{1,2})(?:\s?([:.h])\s?(\d{2})(?::\d{2})?)?\s?(a\.?m\.?|p\.?m\.?|uhr|hrs|horas|ore|uur|h)?${ZONE}$`,
  'u',
);
/** An hour alone or with a full stop (`9.45`) is a number unless one of these follows. */
const SAYS_CLOCK =
  /\d\s?(?:a\.?m\b|p\.?m\b|uhr\b|hrs\b|h\b)|\d\.\d\d\s?(?:horas|ore|uur|gmt|bst|cet|est|edt|utc|et|msk)\b/;

/** `++23.00++`, `+++ 12:04 +++`: tickers set their times between crosses, where a full stop makes no number of them. */
const CROSSED = /^\s?\+{2,3}\s?(?<time>\d{1,2}[:.]\d{2})(?:\s?(?:uhr|h))?\s?\+{2,3}\s?$/iu;

/** Reads a whole line (or what is left of it without its date); `undefined` where it says more than a time. */
export function readClock(line: string): Clock | undefined {
  if (line.length > LONGEST || line === '') return undefined;
  const crossed = CROSSED.exec(line)?.groups?.time;
  if (crossed !== undefined) return readAbsolute(crossed.replace('.', ':'));
  const folded = fold(line)
    .replace(/\s+/g, ' ')
    .replace(/^[\s|·•,–-]+|[\s|·•,–-]+$/g, '');
  return readRelative(folded) ?? readAbsolute(folded);
}

function readRelative(folded: string): Clock | undefined {
  if (JUST_NOW.test(folded)) return { kind: 'relative', minutes: 0 };
  if (YESTERDAY.test(folded)) return { kind: 'relative', minutes: DAY };
  for (const pattern of RELATIVE) {
    const match = pattern.exec(folded);
    const minutes = match && sum(match.slice(1));
    if (minutes !== undefined && minutes !== null) return { kind: 'relative', minutes };
  }
  return undefined;
}

/** Amounts and units by turns; `undefined` where one of them is neither. */
function sum(parts: readonly (string | undefined)[]): number | undefined {
  let minutes = 0;
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const amount = parts[at];
    const unit = parts[at + 1];
    if (amount === undefined || unit === undefined) continue;
    const count = ONE.test(amount) ? 1 : Number(amount);
    const size = UNITS.find(([name]) => name.test(unit))?.[1];
    if (Number.isNaN(count) || size === undefined) return undefined;
    minutes += count * size;
  }
  return minutes;
}

function readAbsolute(folded: string): Clock | undefined {
  const match = ABSOLUTE.exec(folded);
  if (!match) return undefined;
  const [, hours, mark, minutes, half] = match;
  if (mark !== ':' && mark !== 'h' && !SAYS_CLOCK.test(folded)) return undefined;
  return clockOf(Number(hours), Number(minutes ?? 0), half);
}

function clockOf(hours: number, minutes: number, half: string | undefined): Clock | undefined {
  const afternoon = half?.startsWith('p') === true && hours < 12;
  const midnight = half?.startsWith('a') === true && hours === 12;
  const hour = midnight ? 0 : hours + (afternoon ? 12 : 0);
  if (hour > 23 || minutes > 59) return undefined;
  return { kind: 'absolute', minutes: hour * HOUR + minutes };
}

/** Where a line begins with a time and a separator before its words: `14:32 – Text`, `10h32 : texte`, `9.45am GMT: …`, `+++ 12:04 Uhr: …`, `19H41 TU. Text`. */
const AT_START =
  /^(?:\[\s?|\+{2,3}\s?)?(\d{1,2}(?:[:h]\d{2}|\.\d{2}(?=\s?(?:am|pm|uhr|hrs|horas|ore|uur|h(?!\p{L}))))(?:\s?(?:am|pm|a\.m\.|p\.m\.|uhr|hrs|horas|ore|uur|h)(?![\p{L}]))?(?:\s[A-Z]{2,4})?)(?:\s?\])?(?:\s?[-–—:|•]\s?|\.\s?[-–—]\s?|(?<=\s(?:TU|GMT|UTC))\.\s)(?=\S)/iu;

export function readClockAtStart(line: string): Clock | undefined {
  const match = AT_START.exec(line.slice(0, LONGEST));
  return match?.[1] === undefined ? undefined : readClock(match[1]);
}

/** Whether a relative clock may reach back beyond the day it is read on. */
export function mayLeaveDay(clock: Clock, pageMinutes: number | undefined): boolean {
  if (clock.kind === 'absolute') return pageMinutes !== undefined && clock.minutes > pageMinutes;
  return clock.minutes >= DAY || (pageMinutes !== undefined && clock.minutes > pageMinutes);
}
