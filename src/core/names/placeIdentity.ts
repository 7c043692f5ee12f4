import { citiesNamed, cityIdentity, countryNamed, regionNamed } from './gazetteer';
import { remembering } from './remember';

/** What a place is by the gazetteer, whatever its spelling, by its folded name. */
export const placeIdentity = remembering((key) => countryAlone(key) ?? cityIn(key));

/** What other languages call a country or a city is another one, a man or a word elsewhere, and that first. */
const OTHERS_TOO = new Set(['granada', 'salvador', 'maurice', 'island', 'congo', 'dabei']);

/** The country whose name means nothing else. */
export function countryAlone(key: string): string | undefined {
  return OTHERS_TOO.has(key) ? undefined : countryMeant(key);
}

/** A city has a name alone where no region of another country bears it too: `Saint George` is more than Freetown. */
function cityIn(key: string): string | undefined {
  const city = cityIdentity(key);
  if (city === undefined || OTHERS_TOO.has(key) || isEsperantoOnly(key, city)) return undefined;
  const region = regionNamed(key);
  return region === undefined || region === citiesNamed(key)[0]?.country ? city : undefined;
}

/** Names in `-o` beside one without it that Italian, Spanish or Portuguese papers print, or the cities themselves. */
const PRINTED = new Set(
  'amesterdao bergamo berlino cairo damasco dublino estocolmo kemerovo kyoto livorno milano milao moscovo oslo palermo pechino salerno sarajevo teerao torino'.split(
    ' ',
  ),
);
const PRINTED_ENDINGS = /(?:burgo|grado)$/;

/** Lists of the names of cities have those of Esperanto, which are other words and places: `Limo`, `Puno`, `Samaro`. */
function isEsperantoOnly(key: string, city: string): boolean {
  if (!key.endsWith('o') || PRINTED.has(key) || PRINTED_ENDINGS.test(key)) return false;
  return ['', 'a', 'e', 'i', 'y'].some((ending) => cityIdentity(key.slice(0, -1) + ending) === city);
}

/** ISO 3166-1 code of a country by its folded name, also in full: `Republic of Niger`. */
export function countryMeant(key: string): string | undefined {
  return countryNamed(key) ?? countryInFull(key) ?? countryNamed(asInLists(key));
}

/** With the hyphens and apostrophes that a key is without: `etats unis`, `cote divoire`. */
function asInLists(key: string): string {
  return key.replaceAll(' ', '-').replace(/-d(?=[aeiou])/, " d'");
}

/** What states call themselves before their name. `State of Georgia` may be one of the United States. */
const OFFICIAL =
  /^(?:(?:federal|democratic|islamic|arab|socialist|bolivarian|plurinational|cooperative|hashemite)\s)*(?:(?:republic|kingdom|sultanate|principality|grand duchy|federation) of|state of(?= (?:israel|palestine|kuwait|qatar|libya|eritrea)$)) (?:the )?(?<name>[\p{L} ]+)$/u;
/** There are two of each, and the other is meant in full. */
const DIVIDED = new Set(['china', 'congo', 'korea']);

function countryInFull(key: string): string | undefined {
  const name = OFFICIAL.exec(key)?.groups?.name;
  return name === undefined || DIVIDED.has(name) ? undefined : countryNamed(name);
}
