import { Cue, cueOf } from '../names/cues';
import { isForeignHead } from '../names/foreignBodies';
import { countryNamed, peopleNamed } from '../names/gazetteer';
import {
  COMMON, DICTIONARY, GIVEN_NAME, ORGANISATION_NAME, PERSON_NAME, PLACE_NAME, RARE_GIVEN_NAME, RARE_SURNAME, SURNAME,
  lookUpName, lookUpWord,
} from '../names/lexicon'; // prettier-ignore
import { fold } from '../text/folding';

/** Classes of words that organisations are called by: `University`, `Ltd`, `Observer`, `BBC`. */
const BODY_CUES: ReadonlySet<Cue> = new Set([
  Cue.organisationHead,
  Cue.companyEnding,
  Cue.newspaperWord,
  Cue.agency,
  Cue.partyWord,
  Cue.placeHead,
  Cue.eventHead,
  Cue.workHead,
]);

/** Whether an author is an organisation: by a known name, or by words that are no names of people, whatever goes before them. */
export function isBody(name: string): boolean {
  const known = lookUpName(fold(name));
  if ((known & PERSON_NAME) !== 0) return false;
  if ((known & (ORGANISATION_NAME | PLACE_NAME)) !== 0) return true;
  const words = name.split(' ');
  const [first = '', ...others] = words;
  if (isForeignHead(fold(first))) return true;
  return isBodyWord(words.at(-1) ?? '') || isBodyWord(first) || isFirstOfBody(first, others);
}

function isBodyWord(word: string): boolean {
  const key = fold(word);
  if (isSurname(word) || isGiven(word)) return false;
  return isCommon(word) || BODY_CUES.has(cueOf(key)) || isOfState(key);
}

/** `Oxfam America`, `Radio Ukrainian`. */
function isOfState(key: string): boolean {
  return countryNamed(key) !== undefined || peopleNamed(key) !== undefined;
}

function isFirstOfBody(first: string, others: readonly string[]): boolean {
  if (isGiven(first) || first.length <= INITIAL_LENGTH) return false;
  return isCommon(first) || others.some((word) => isBodyWord(word));
}

/** Letters of an initial with its stop. */
const INITIAL_LENGTH = 2;

/** Given names that many bear. */
export function isCommonGiven(word: string): boolean {
  return hasFlags(word, GIVEN_NAME);
}

export function isGiven(word: string): boolean {
  return hasFlags(word, GIVEN_NAME | RARE_GIVEN_NAME);
}

export function isSurname(word: string): boolean {
  return hasFlags(word, SURNAME | RARE_SURNAME);
}

function isCommon(word: string): boolean {
  return hasFlags(word, COMMON | DICTIONARY);
}

function hasFlags(word: string, flags: number): boolean {
  return (lookUpWord(fold(word)).flags & flags) !== 0;
}
