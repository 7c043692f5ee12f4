import {
  GIVEN_NAME,
  ORGANISATION_NAME,
  PERSON_NAME,
  PLACE_NAME,
  RARE_GIVEN_NAME,
  RARE_SURNAME,
  SURNAME,
} from '../../../../src/core/names/lexicon';
import { fold } from '../../../../src/core/text/folding';
import { readList } from './scowl';
import type { WordTable } from './wordTable';

type Nested = string | readonly Nested[] | { readonly [key: string]: Nested } | null | undefined | number;

function* strings(value: Nested): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* strings(part as Nested);
}

const LATIN_OR_CYRILLIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ -]+$/u;

function eachName(table: WordTable, value: Nested, bit: number): void {
  for (const name of strings(value)) {
    if (LATIN_OR_CYRILLIC.test(name))
      for (const word of name.split(' ')) if (word.length > 1) table.mark(word, bit);
  }
}

export function addFaker(table: WordTable, load: NodeJS.Require): void {
  const { allLocales } = load('@faker-js/faker') as {
    allLocales: Record<string, { person?: Record<string, Nested> }>;
  };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (person === undefined || ['eo', 'en_AU_ocker', 'en_BORK', 'base'].includes(locale)) continue;
    eachName(table, person['first_name'], locale === 'vi' ? RARE_GIVEN_NAME : GIVEN_NAME);
    eachName(table, person['last_name'], SURNAME);
  }
}

/** A name that only one of the large lists has is a weak hint, one that several have a strong one. */
export function addGenderLists(table: WordTable, load: NodeJS.Require): void {
  const seen = new Map<string, number>();
  for (const language of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
    const list = load(`gender-detection-from-name/names/${language}.js`) as Map<string, string>;
    for (const name of list.keys())
      if (name.length > 2) seen.set(fold(name), (seen.get(fold(name)) ?? 0) + 1);
  }
  for (const [name, lists] of seen) {
    if (lists >= 3) table.mark(name, GIVEN_NAME);
    else if (lists === 2) table.mark(name, RARE_GIVEN_NAME);
  }
}

export function addProperNames(table: WordTable, load: NodeJS.Require, scowl: string): void {
  const known = new Set(Object.keys(load('humannames') as Record<string, number>).map((name) => fold(name)));
  const listed = [
    'proper-names.50',
    'proper-names.60',
    'proper-names.70',
    'proper-names.80',
    'upper.50',
    'upper.60',
    'upper.70',
  ]
    .flatMap((level) => readList(scowl, level))
    .map((name) => fold(name));
  for (const name of listed) if (known.has(name)) table.mark(name, RARE_SURNAME);
}

export function addCompromise(table: WordTable, load: NodeJS.Require): void {
  const nlp = load('compromise') as { model(): { one: { lexicon: Record<string, string | string[]> } } };
  for (const [term, tags] of Object.entries(nlp.model().one.lexicon)) {
    for (const tag of [tags].flat()) {
      if (['FirstName', 'MaleName', 'FemaleName'].includes(tag)) table.mark(term, GIVEN_NAME);
      if (tag === 'LastName') table.mark(term, SURNAME);
      if (tag === 'Person') table.addName(term, PERSON_NAME);
      if (['Organization', 'SportsTeam', 'Company'].includes(tag) && term.length > 3)
        table.addName(term, ORGANISATION_NAME);
      if (['Region', 'Place', 'City', 'Country'].includes(tag) && term.length > 3)
        table.addName(term, PLACE_NAME);
    }
  }
}
