import type { Word } from './annotate';
import { Place } from './annotate';
import { OUTSIDE } from './labels';
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
