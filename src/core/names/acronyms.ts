import { fold } from '../text/folding';
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
    if (isAcronymOf(SPOKEN.test(short) ? short.toUpperCase() : short, long))
      pairs.push([nameKey(long), nameKey(short)]);
  }
  return pairs;
}

/** Many papers write an abbreviation that is spoken as a word like one: `World Anti-Doping Agency (Wada)`. */
const SPOKEN = /^\p{Lu}\p{Ll}{3,8}$/u;
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
export function initialsOf(name: string): readonly string[] {
  const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
  const readings = [nameKey(name).split(' '), fold(name).split(/\s+/)].filter((words) => words.length > 1);
  const letters = readings.flatMap((words) => [
    initials(words),
    initials(words.filter((word) => !SKIPPED.has(word))),
  ]);
  return [...new Set(letters)];
}

/** Whether the letters of `short` are the initials of `long`'s words; `Co-operation` counts as one word or two. */
export function isAcronymOf(short: string, long: string): boolean {
  return isAcronym(short) && initialsOf(long).includes(nameKey(short).replace(/\W/g, ''));
}
