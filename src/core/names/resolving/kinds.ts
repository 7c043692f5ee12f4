import { isAcronym } from '../acronyms';
import { citiesNamed, countryNamed, peopleNamed } from '../gazetteer';
import { KINDS } from '../labels';
import { COMMON, GIVEN_NAME, lookUpName, lookUpWord, ORGANISATION_NAME, PLACE_NAME } from '../lexicon';
import { remembering } from '../remember';
import type { CorpusTotals } from './corpusTotals';
import { NO_VOTES, totalOf } from './corpusTotals';
import type { DocumentForms, Votes, WrittenName } from './documentForms';

export const PERSON = KINDS.indexOf('person');
export const PLACE = KINDS.indexOf('place');
export const ORGANISATION = KINDS.indexOf('organisation');

const COUNTRY_VOTE = 1.5;
const CITY_VOTE = 0.5;
const LARGE_CITY = 500_000;
/** More than three mentions that the tagger took for something else. */
const FULL_NAME_VOTE = 6;
const SURNAME_VOTE = 3;
const LONG_FORM_VOTE = 2;
const CORPUS_WEIGHT = 2;
const PERCENT = 100;

/**
 * The kind of each key of a document by the votes of all mentions: its own count one by one, those of the corpus together as
 * two. `longForms` are names that some text abbreviates, with their abbreviations.
 */
export function kindsOf(
  { votes, surnames }: DocumentForms,
  totals: CorpusTotals,
  longForms: ReadonlySet<string>,
): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [key, local] of votes) {
    const { known, place } = factsOf(key);
    kinds.set(
      key,
      known ??
        strongest(local, totals.votes(key), [
          (surnames.has(key) && !isPlaceOnly(local, place) ? FULL_NAME_VOTE : 0) +
            calledBySurname(key, votes),
          place,
          longForms.has(key) ? LONG_FORM_VOTE : 0,
        ]),
    );
  }
  return kinds;
}

/** `Washington` beside `George Washington`: a place that lists know, and that the tagger never took for a person here. */
function isPlaceOnly([person]: Votes, place: number): boolean {
  return place > 0 && person === 0;
}

/** Whether the document mostly speaks of a person by what follows the given name of a full one. */
function calledBySurname(key: string, votes: ReadonlyMap<string, Votes>): number {
  const isPerson = surnamesOf(key).some((surname) => {
    const [person, place, organisation] = votes.get(surname) ?? NO_VOTES;
    return person > place + organisation;
  });
  return isPerson ? SURNAME_VOTE : 0;
}

/** `le goff` and `goff` of `marie le goff`. */
const surnamesOf = remembering((key: string) => {
  const words = key.split(' ');
  const isGiven = (lookUpWord(words[0] ?? '').flags & GIVEN_NAME) !== 0;
  return isGiven ? words.slice(1).map((_, at) => words.slice(at + 1).join(' ')) : [];
});

function strongest(local: Votes, all: Votes, more: readonly number[]): number {
  const total = Math.max(totalOf(all), PERCENT);
  const scores = KINDS.map(
    (_, kind) =>
      (local[kind] ?? 0) / PERCENT + (CORPUS_WEIGHT * (all[kind] ?? 0)) / total + (more[kind] ?? 0),
  );
  return scores.indexOf(Math.max(...scores));
}

/** What the lists say of a key: its kind where they know it as one thing only, and their votes for a place. */
const factsOf = remembering((key: string) => ({
  known: knownKind(key),
  place:
    (countryNamed(key) === undefined ? 0 : COUNTRY_VOTE) +
    ((citiesNamed(key)[0]?.population ?? 0) >= LARGE_CITY ? CITY_VOTE : 0),
}));

/** The kind of a name of several words that the lists know as one thing only. */
function knownKind(key: string): number | undefined {
  if (!key.includes(' ')) return undefined;
  const bits = lookUpName(key);
  if (bits === ORGANISATION_NAME) return ORGANISATION;
  return bits === PLACE_NAME ? PLACE : undefined;
}

const WEAK = 50;
const COMMON_SURE = 80;
const LOWER_RATIO = 2;

const isPeople = remembering((key) => peopleNamed(key) !== undefined && countryNamed(key) === undefined);
const isCommon = remembering((key) => (lookUpWord(key).flags & COMMON) !== 0);

/** Whether the corpus speaks against a name: a word it mostly writes small, or mostly with a capital and no name. */
export function isWeak({ key, percent, surface }: WrittenName, totals: CorpusTotals): boolean {
  const sum = totalOf(totals.votes(key));
  if (percent < WEAK && PERCENT * totals.loose(key) > sum) return true;
  if (isPeople(key)) return true;
  if (key.includes(' ') || isAcronym(surface)) return false;
  return isCommon(key) && percent < COMMON_SURE && PERCENT * totals.lower(key) > LOWER_RATIO * sum;
}
