import { nameKey } from '../../names/keys';
import { COMMON, DICTIONARY, lookUpWord } from '../../names/lexicon';
import { genderOfGivenName } from '../../quotes/givenNames';
import { fold } from '../../text/folding';

const NAME_RUN =
  /\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:\s(?:(?:de|da|di|del|van|von|der|bin|al)\s)?\p{Lu}[\p{L}\p{M}'’.-]{0,40}){0,3}/u;
const TITLES = new Set(
  `mr mrs ms dr prof sir lord lady president vice-president minister chancellor premier secretary senator governor mayor
   general colonel major captain admiral king queen prince princess pope herr frau monsieur madame señor señora spokesman
   spokeswoman spokesperson director chairman professor doctor foreign prime defense defence interior finance deputy chief
   ministerin präsident präsidentin kanzler kanzlerin président présidente ministre ministro ministra`.split(
    /\s+/,
  ),
);

/**
 * A person's name at the beginning of some words, of people whom the corpus does not know: `John Miller of the council`.
 * `surely` asks for a given name that is known, where outlets and nouns are written large as well.
 */
export function unknownPersonIn(words: string, surely: boolean): string | undefined {
  const run = NAME_RUN.exec(words.trim())?.[0];
  if (run === undefined || !words.trim().startsWith(run)) return undefined;
  const parts = run.split(/\s/).filter((part) => !TITLES.has(fold(part)));
  const hasGivenName = parts.length > 1 && genderOfGivenName(fold(parts[0] ?? '')) !== undefined;
  const isName = hasGivenName || (!surely && parts.some(isNoWord));
  return parts.length > 0 && isName ? parts.join(' ') : undefined;
}

function isNoWord(part: string): boolean {
  return (lookUpWord(nameKey(part)).flags & (COMMON | DICTIONARY)) === 0;
}

/** Whether two names may be one person's: `Lindqvist` and `Marta Lindqvist`, not `Ludovic Marin` and `Sanna Marin`. */
export function mayBeOne(name: string, other: string): boolean {
  if (surname(name) !== surname(other)) return false;
  const [first, second] = [givenName(name), givenName(other)];
  return first === '' || second === '' || first.charAt(0) === second.charAt(0);
}

function givenName(name: string): string {
  return fold(name.trim()).split(/\s+/).slice(0, -1)[0] ?? '';
}

export function surname(name: string): string {
  return fold(name.trim().split(/\s+/).at(-1) ?? '').replace(/['’]s$/, '');
}
