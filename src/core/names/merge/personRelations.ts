import type { RelationRule } from '../resolving/relation';
import { citiesNamed } from '../gazetteer';
import { remembering } from '../remember';
import type { Inflection } from './inflection';
import { inflectionLabels, inflectionOf } from './inflection';
import {
  isInitial,
  isSamePerson,
  isShortFor,
  joinedName,
  longForm,
  parsePerson,
  withoutArticle,
} from './persons';
import type { Fit, PersonName } from './persons';
import { skeletonsOf } from './sounds';

export const personOf = remembering(parsePerson);

/** Two spellings of a word share a label: its sounds, or the word itself where it is not in Latin or Cyrillic letters. */
function labelsOfWord(word: string): readonly string[] {
  const skeletons = skeletonsOf(word);
  return skeletons.length > 0 ? skeletons.map((skeleton) => `~${skeleton}`) : [word];
}

/** Full names that may be one person's: see `isSamePerson`. */
export const SAME_PERSON: RelationRule<true> = {
  filedUnder: (key) => labelsOfName(personOf(key)),
  looksUnder: (key) => placesOfName(personOf(key)),
  mutual: true,
  compare: (key, other) => (key !== other && isSamePerson(personOf(key), personOf(other)) ? true : undefined),
};

/**
 * A full name is filed under its surname with its given name, each in any spelling, or with its initial; and under its first
 * two words, which a name with a second surname shares. Names that share none cannot be one person's.
 */
function labelsOfName(name: PersonName): readonly string[] {
  const { surname, given, tokens } = name;
  const first = given[0] ?? '';
  const givenLabels = isInitial(first)
    ? [`.${first}`]
    : [...labelsOfWord(first), ...labelsOfWord(longForm(first)), `:${first.charAt(0)}`];
  const turned = tokens.length === LONG_NAME ? [`<>${tokens.toSorted().join(' ')}`] : [];
  const whole = [tokens.slice(0, 2).join(' '), `=${joinedName(name)}`];
  return [...combine(labelsOfWord(surname), givenLabels), ...whole, ...turned];
}

/** Where to look for the names that may be the same: an initial stands for every name that begins with it. */
function placesOfName(name: PersonName): readonly string[] {
  const first = name.given[0] ?? '';
  const initial = isInitial(first) ? `:${first}` : `.${first.charAt(0)}`;
  const own = labelsOfName(name).filter((label) => !label.includes('|:'));
  return [...own, ...combine(labelsOfWord(name.surname), [initial])];
}

function combine(surnames: readonly string[], givens: readonly string[]): string[] {
  return surnames.flatMap((surname) => givens.map((given) => `${surname}|${given}`));
}

/** Words of a given name and a surname; only a name of more words has this one as its short form. */
const LONG_NAME = 2;

/** Names that may stand for a fuller one: see `isShortFor`. */
export const SHORT_FOR: RelationRule<Fit> = {
  filedUnder: (key) => {
    const { tokens, given } = personOf(key);
    if (given.length === 0) return [];
    const labels = labelsOfEnds(tokens);
    const inside = tokens.slice(1, -1).map((token) => `^${token}`);
    return tokens.length > LONG_NAME ? [...labels, ...inside, ...labels.map((label) => `+${label}`)] : labels;
  },
  looksUnder: (key) => {
    const { tokens } = personOf(key);
    const labels = labelsOfEnds(tokens);
    return withoutArticle(tokens).length < LONG_NAME ? labels : labels.map((label) => `+${label}`);
  },
  mutual: false,
  compare: (key, other) => (key === other ? undefined : isShortFor(personOf(key), personOf(other))),
};

function labelsOfEnds(tokens: readonly string[]): readonly string[] {
  const last = tokens.at(-1) ?? '';
  return [
    ...[...labelsOfWord(last), ...inflectionLabels(last)].map((label) => `$${label}`),
    `^${tokens[0] ?? ''}`,
  ];
}

/** Names that are cases of one another: see `inflectionOf`. */
export const INFLECTED: RelationRule<Inflection> = {
  filedUnder: lastWordInflections,
  looksUnder: lastWordInflections,
  mutual: false,
  compare: (key, other) =>
    key === other ? undefined : inflectionOf(key.split(' '), other.split(' '), isCity(key) !== isCity(other)),
};

/** Nominatives that are hardly another name without their ending; `Pokrovske` is no case of `Pokrovsk`. */
const DECLINED_CITY = /^[a-z]{3,}(?:a|ow)$/;

/** Of two names that may be cases of one, the one that the gazetteer has is no case: `Praha`, and `Prahy` is one of it. */
const isCity = remembering((key) => DECLINED_CITY.test(key) && citiesNamed(key).length > 0);

function lastWordInflections(key: string): readonly string[] {
  return inflectionLabels(key.slice(key.lastIndexOf(' ') + 1));
}
