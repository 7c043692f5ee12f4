import {
  COMMON,
  DICTIONARY,
  GIVEN_NAME,
  ORGANISATION_NAME,
  PLACE_NAME,
  SURNAME,
} from '../../../../src/core/names/lexicon';
import {
  AGENCIES,
  GIVEN_NAMES,
  HOT_PLACES,
  INFLECTED_BODIES,
  REAL_BODIES,
  REAL_CLUBS,
  REAL_COMPANIES,
  REAL_GROUPS,
  REAL_MEDIA,
  REAL_PARTIES,
  REAL_PLACES,
  SURNAMES,
} from '../knownNames';
import type { WordTable } from './wordTable';

/** Organisations and places of the news, and their abbreviations. */
export function addKnown(table: WordTable): void {
  const organisations = [
    AGENCIES,
    REAL_BODIES,
    REAL_CLUBS,
    REAL_COMPANIES,
    REAL_GROUPS,
    REAL_MEDIA,
    REAL_PARTIES,
  ];
  for (const entry of organisations.flat()) {
    for (const name of entry.split('=')) {
      const isWord = table.isMarked(name, COMMON | DICTIONARY);
      if (name.length > 2 || (name.length === 2 && !isWord)) table.addName(name, ORGANISATION_NAME);
    }
  }
  for (const body of INFLECTED_BODIES) table.addName(body, ORGANISATION_NAME);
  for (const place of [...HOT_PLACES, ...REAL_PLACES]) table.addName(place, PLACE_NAME);
}

/** Common words (`Win`, `Long`, `Gift`) stay words. */
export function addListedPersons(table: WordTable): void {
  for (const [names, bit] of [
    [GIVEN_NAMES, GIVEN_NAME],
    [SURNAMES, SURNAME],
  ] as const) {
    for (const name of names.flat()) {
      const word = name.split(/[ -]/).at(-1) ?? '';
      if (word.length > 1 && !table.isMarked(word, COMMON)) table.mark(word, bit);
    }
  }
}
