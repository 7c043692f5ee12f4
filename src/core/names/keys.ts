import { fold } from '../text/folding';

const SEPARATORS = /[\s\-/]+/g;
const DROPPED = /[.'"[\]()]/g;

/**
 * What two writings of one name have in common: folded, stops and apostrophes dropped, hyphens and white space made one
 * space, a leading article left out. `U.S.` and `US`, `Al-Qaeda` and `al Qaeda` have one key.
 */
export function nameKey(surface: string): string {
  const key = fold(surface).replace(DROPPED, '').replace(SEPARATORS, ' ').trim();
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** A surface as it is shown: no-break spaces and line breaks made plain, brackets of editors left out. */
export function plainName(surface: string): string {
  return surface
    .replace(/[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\u00AD/g, '')
    .trim();
}
