import { readFileSync } from 'node:fs';

/**
 * Names that the news of the last decades are full of, written by hand, from the files of `names`: divided by semicolons, a
 * part of the world in a line.
 */
function read(file: string): readonly string[] {
  return [...new Set(readLines(file).flat())];
}

function readLines(file: string): readonly (readonly string[])[] {
  return readFileSync(`${import.meta.dirname}/names/${file}.txt`, 'utf8')
    .split('\n')
    .map((line) => line.split(';').filter((name) => name !== ''))
    .filter((names) => names.length > 0);
}

/** `=` divides a name from its abbreviation, which may be missing. */
export const REAL_BODIES = read('bodies');
/** Those that stand in datelines every day. */
export const AGENCIES = read('agencies');
export const REAL_MEDIA = read('media');
export const REAL_COMPANIES = read('companies');
export const REAL_CLUBS = read('clubs');
export const REAL_GROUPS = read('groups');
export const REAL_PARTIES = read('parties');
export const REAL_PLACES = read('places');
/** Given names and surnames of persons in the news that the packages don't have, a part of the world in a line. */
export const GIVEN_NAMES = readLines('givenNames');
export const SURNAMES = readLines('surnames');
/** Lines of `GIVEN_NAMES` and of `SURNAMES` that are of one part of the world. */
export const NAMES_TOGETHER: readonly (readonly [given: number, surname: number])[] = [
  [0, 0], [1, 1], [2, 2], [2, 3], [3, 4], [4, 5], [4, 6], [5, 7], [6, 8], [7, 9], [8, 10], [9, 11], [10, 12], [11, 13],
  [11, 14], [16, 15], [17, 16], [16, 19], [12, 20], [13, 21], [14, 22], [15, 23], [17, 25], [18, 26],
]; // prettier-ignore
/** Bodies as languages with cases write them: `Deutschen Bahn`, `Верховній Раді`. */
export const INFLECTED_BODIES = read('inflectedBodies');
/** Codes of countries, each with the cases of its name in German, Polish, Ukrainian and Russian. */
export const INFLECTED_COUNTRIES = readLines('inflectedCountries').map(([line = '']) => line.split('='));
/** Those that stand in the news every day. */
export const HOT_PLACES = read('hotPlaces');
