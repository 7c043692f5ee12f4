import { readFileSync } from 'node:fs';

/**
 * Names that the news of the last decades are full of, written by hand, from the files of `names`: divided by semicolons, a
 * part of the world in a line.
 */
function read(file: string): readonly string[] {
  const names = readFileSync(`${import.meta.dirname}/names/${file}.txt`, 'utf8').split(/[;\n]/);
  return [...new Set(names)].filter((name) => name !== '');
}

/** `=` divides a name from its abbreviation, which may be missing. */
export const REAL_BODIES = read('bodies');
export const REAL_MEDIA = read('media');
export const REAL_COMPANIES = read('companies');
export const REAL_CLUBS = read('clubs');
export const REAL_GROUPS = read('groups');
export const REAL_PARTIES = read('parties');
export const REAL_PLACES = read('places');
/** Those that stand in the news every day. */
export const HOT_PLACES = read('hotPlaces');
