import { Place } from './annotate';
import { Cue } from './cues';
import { beginLabel, isInside, kindOfLabel, OUTSIDE } from './labels';
import { COMMON, DICTIONARY, GIVEN_NAME, lookUpName, ORGANISATION_NAME } from './lexicon';
import type { TaggedSentence } from './tagger';
import { Shape } from './shapes';
import { isCapital } from './tokens';

/** Divides what the tagger took for one name where it can only be two. */
export function partNames(sentence: TaggedSentence): void {
  const { labels } = sentence;
  for (let at = 1; at < labels.length; at++) {
    if (!isInside(labels[at] ?? OUTSIDE)) continue;
    const kind = kindOfLabel(labels[at] ?? OUTSIDE);
    if (kind === 'place' && isCountryOfCity(sentence, at)) labels[at] = beginLabel('place');
    else if (kind === 'organisation' && isPersonOfBody(sentence, at)) {
      for (let i = at; i === at || kindOfLabel(labels[i] ?? OUTSIDE) === kind; i++)
        labels[i] = beginLabel('person') + (i === at ? 0 : 1);
    } else if (kind === 'organisation' && isLinkOfBodies(sentence, at)) {
      labels[at] = OUTSIDE;
      labels[at + 1] = beginLabel('organisation');
    }
  }
}

const CITY = Place.smallCity | Place.city | Place.largeCity;

/** `Nairobi Kenya`: a city and its country are two places, also without a comma. */
function isCountryOfCity({ words }: TaggedSentence, at: number): boolean {
  const [city, country] = [words[at - 1], words[at]];
  if (country === undefined || !country.begins || (country.gazetteer & Place.country) === 0) return false;
  return isCapital(city) && ((city?.gazetteer ?? 0) & CITY) !== 0;
}

/** `the UN Gilad Erdan`, `the ANC Julius Khumalo`: a full name behind an abbreviation that is a body's by itself. */
function isPersonOfBody({ words, labels }: TaggedSentence, at: number): boolean {
  const [body, given, surname] = [words[at - 1], words[at], words[at + 1]];
  if (body?.shape !== Shape.capitals || labels[at - 1] !== beginLabel('organisation')) return false;
  if ((lookUpName(body.key) & ORGANISATION_NAME) === 0 || ((given?.flags ?? 0) & GIVEN_NAME) === 0)
    return false;
  const isFull = surname?.shape === Shape.capitalised && isInside(labels[at + 1] ?? OUTSIDE);
  const isWord = ((surname?.flags ?? 0) & (COMMON | DICTIONARY)) !== 0;
  return isFull && !isWord && surname.cue === Cue.none && !isInside(labels[at + 2] ?? OUTSIDE);
}

const LEAST_WORDS = 2;

/** `Border Guard and Polish Army`: the second says whose it is anew; `Food and Drug Administration` is one. */
function isLinkOfBodies({ words, labels }: TaggedSentence, at: number): boolean {
  if (words[at]?.key !== 'and' || words[at - 1]?.cue !== Cue.organisationHead) return false;
  if (((words[at + 1]?.gazetteer ?? 0) & Place.people) === 0) return false;
  let first = at - 1;
  while (isInside(labels[first] ?? OUTSIDE) && words[first]?.cue !== Cue.of) first--;
  let last = at;
  while (isInside(labels[last + 1] ?? OUTSIDE) && words[last + 1]?.shape === Shape.capitalised) last++;
  if (words[first]?.cue === Cue.of || isInside(labels[last + 1] ?? OUTSIDE)) return false;
  return at - first >= LEAST_WORDS && last - at >= LEAST_WORDS && words[last]?.cue === Cue.organisationHead;
}
