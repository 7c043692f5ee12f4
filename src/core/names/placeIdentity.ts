import { cityIdentity, countryNamed } from './gazetteer';
import { remembering } from './remember';

/** What a place is by the gazetteer, whatever its spelling, by its folded name. */
export const placeIdentity = remembering((key) => countryAlone(key) ?? cityIn(key));

/** What Spanish, French and German call a country is a city, a man or a word elsewhere, and in English first. */
const OTHERS_TOO = new Set(['granada', 'salvador', 'maurice', 'island']);

/** The country whose name means nothing else. */
export function countryAlone(key: string): string | undefined {
  return OTHERS_TOO.has(key) ? undefined : countryMeant(key);
}

/** Lists of the names of cities have those of Esperanto, which are other words and cities: `Limo`, `Puno`. */
function cityIn(key: string): string | undefined {
  const city = cityIdentity(key);
  if (city === undefined || !key.endsWith('o')) return city;
  const isEsperanto = ['a', 'e'].some((vowel) => cityIdentity(key.slice(0, -1) + vowel) === city);
  return isEsperanto ? undefined : city;
}

/** ISO 3166-1 code of a country by its folded name, also in full: `Republic of Niger`. */
export function countryMeant(key: string): string | undefined {
  return countryNamed(key) ?? countryInFull(key);
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
