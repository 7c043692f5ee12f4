import type { Word } from './annotate';
import { Place } from './annotate';
import { beginLabel, isInside, kindOfLabel, OUTSIDE } from './labels';
import type { EntityKind } from './model';
import type { TaggedSentence } from './tagger';
import { Shape } from './shapes';
import { isCapital } from './tokens';

interface Span {
  readonly first: number;
  readonly last: number;
}

const CITY_OR_REGION = Place.smallCity | Place.city | Place.largeCity | Place.region;

/** A place that the gazetteer knows begins where its name does, though that word is a title elsewhere: `Prince Albert`. */
export function withKnownStart(words: readonly Word[], labels: Uint8Array, { first, last }: Span): Span {
  const word = words[first];
  if (word === undefined || word.begins || (word.gazetteer & CITY_OR_REGION) === 0) return { first, last };
  let start = first - 1;
  while (isFreePart(words[start], labels[start]) && words[start]?.begins === false) start--;
  return isFreePart(words[start], labels[start]) ? { first: start, last } : { first, last };
}

function isFreePart(word: Word | undefined, label: number | undefined): boolean {
  return isCapital(word) && label === OUTSIDE && ((word?.gazetteer ?? 0) & CITY_OR_REGION) !== 0;
}

const ENDS_OF_ORGANISATIONS = new Set('nagar marg bagh ghat bazar bazaar taluk tehsil upazila'.split(' '));
const ENDS = new Set(['constituency', 'chowk', 'barangay', 'arrondissement', ...ENDS_OF_ORGANISATIONS]);

/** Whether the last word says that a name is a place's: `Rehman Baba Chowk`. `Nagar` is a surname as well. */
export function isPlaceByItsEnd(
  words: readonly Word[],
  first: number,
  last: number,
  labelled: EntityKind,
): boolean {
  const end = words[last];
  if (last === first || end?.shape !== Shape.capitalised) return false;
  return (labelled === 'person' ? ENDS : ENDS_OF_ORGANISATIONS).has(end.key) || ENDS.has(end.key);
}

const KNOWN_CITY = Place.smallCity | Place.city | Place.largeCity;

/** `Nairobi Kenya`: a city and its country are two places, also without a comma. */
export function partCountryFromCity({ words, labels }: TaggedSentence): void {
  for (let at = 1; at < words.length; at++) {
    const country = words[at];
    if (country === undefined || !country.begins || (country.gazetteer & Place.country) === 0) continue;
    if (!isInside(labels[at] ?? OUTSIDE) || kindOfLabel(labels[at] ?? OUTSIDE) !== 'place') continue;
    const before = words[at - 1];
    if (!isCapital(before) || ((before?.gazetteer ?? 0) & KNOWN_CITY) === 0) continue;
    labels[at] = beginLabel('place');
  }
}
