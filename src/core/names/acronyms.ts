import { nameKey } from './keys';
import type { FoundName } from './spans';

/** `[long, short]`: keys of a name and of the abbreviation that stands in brackets behind it. */
export type AcronymPair = readonly [string, string];

const GAP = /^\s{0,2}[([]["“]?(?:the )?$/;

/** The abbreviations that a text introduces: `the Institute for the Study of War (ISW)`, `ISW (Institute …)`. */
export function acronymsOf(text: string, names: readonly FoundName[]): AcronymPair[] {
  const pairs: AcronymPair[] = [];
  for (let at = 1; at < names.length; at++) {
    const [start = 0, end = 0] = names[at - 1] ?? [];
    const [nextStart = 0, nextEnd = 0] = names[at] ?? [];
    if (nextStart - end > 8 || !GAP.test(text.slice(end, nextStart))) continue;
    const [first, second] = [text.slice(start, end), text.slice(nextStart, nextEnd)];
    const [long, short] = first.length > second.length ? [first, second] : [second, first];
    if (isAcronymOf(short, long)) pairs.push([nameKey(long), nameKey(short)]);
  }
  return pairs;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,8}$/u;
const SKIPPED = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'to',
  'de',
  'la',
  'des',
  'du',
  'der',
  'für',
  'et',
  'y',
  'del',
  'e',
  'von',
  'a',
  'an',
]);

export function isAcronym(surface: string): boolean {
  return ACRONYM.test(surface);
}

/** The letters that a name of several words may be abbreviated to: its small words counted or not. */
export function initialsOf(key: string): readonly string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return [...new Set([initials(words), initials(words.filter((word) => !SKIPPED.has(word)))])];
}

/** Whether the letters of `short` are the initials of `long`'s words. */
export function isAcronymOf(short: string, long: string): boolean {
  return isAcronym(short) && initialsOf(nameKey(long)).includes(nameKey(short).replace(/\W/g, ''));
}
