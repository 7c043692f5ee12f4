import {
  COMMON,
  DICTIONARY,
  GIVEN_NAME,
  lookUpWord,
  RARE_GIVEN_NAME,
  RARE_SURNAME,
  SURNAME,
} from '../lexicon';
import { soundsOf } from './sounds';
import { areSpellings, SURE } from './spelling';

const NAME = GIVEN_NAME | RARE_GIVEN_NAME | SURNAME | RARE_SURNAME;
const FEWEST_SOUNDS = 5;
/** Names that the lists have both and that sound the same are two up to here: `Philips` and `Phillips`, `Smith` and `Smyth`. */
const MOST_SOUNDS_OF_TWO = 6;
const SAME_SOUND = 0;

/** Two names that the lists have both are rarely spellings of one: `Gaddafi` and `Qaddafi` are, `Andersen` and `Anderson` are not. */
const LISTED = 0.1;

/**
 * Whether two words of names are one word in two spellings, where nothing but the words says so: they sound alike, are no words
 * of the language and no two names that each are known, and are long enough for it not to be chance.
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(soundsOf(a).length, soundsOf(b).length);
  if (length < FEWEST_SOUNDS || !areSpellings(a, b) || isWord(a) || isWord(b)) return false;
  return !areListed(a, b) || (length > MOST_SOUNDS_OF_TWO && areSpellings(a, b, SAME_SOUND));
}

/** The same of surnames that agreeing given names stand before. */
export function isSameSurname(a: string, b: string): boolean {
  return a === b || areSpellings(a, b, areListed(a, b) ? LISTED : SURE);
}

/** The commonest given name of the world has more spellings than its sounds explain: Mohammed, Muhammad, Mohamad. */
const MOHAMMED = /^m[ou]ham{1,2}[ae]d$/;

/** The same of given names before a surname. */
export function isSameGivenName(a: string, b: string): boolean {
  return a === b || areSpellings(a, b) || (MOHAMMED.test(a) && MOHAMMED.test(b));
}

function isWord(word: string): boolean {
  return (lookUpWord(word).flags & (COMMON | DICTIONARY)) !== 0;
}

function areListed(...words: readonly string[]): boolean {
  return words.every((word) => (lookUpWord(word).flags & NAME) !== 0);
}
