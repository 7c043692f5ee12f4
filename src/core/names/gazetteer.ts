import { COUNTRIES } from './data/countries';
import { CITY_KEYS, CITY_RECORDS, COUNTRY_KEYS, PEOPLE_KEYS, REGION_KEYS } from './data/places';
import type { PackedTable } from './packedTable';
import { openTable, unpackNumber } from './packedTable';

/** A city of GeoNames; degrees are rounded to 0.004 (less than 500 metres), the population to a fifth. */
export interface City {
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

const RECORD_WIDTH = 8;
const INDEX_WIDTH = 3;
const STEPS_PER_DEGREE = 250;
const LONGITUDE_STEPS = 360 * STEPS_PER_DEGREE + 1;

interface Tables {
  readonly cities: PackedTable;
  readonly regions: PackedTable;
  readonly countries: PackedTable;
  readonly peoples: PackedTable;
}

let tables: Tables | undefined;

function open(): Tables {
  tables ??= {
    cities: openTable(CITY_KEYS, 0),
    regions: openTable(REGION_KEYS, 2),
    countries: openTable(COUNTRY_KEYS, 2),
    peoples: openTable(PEOPLE_KEYS, 2),
  };
  return tables;
}

/** The cities of a folded name, largest first; at most three. */
export function citiesNamed(key: string): City[] {
  const indexes = open().cities.find(key);
  if (indexes === undefined) return [];
  const cities: City[] = [];
  for (let at = 0; at < indexes.length; at += INDEX_WIDTH) {
    cities.push(readCity(unpackNumber(indexes, at, at + INDEX_WIDTH)));
  }
  return cities;
}

function readCity(index: number): City {
  const at = index * RECORD_WIDTH;
  const position = unpackNumber(CITY_RECORDS, at + 2, at + 7);
  return {
    country: CITY_RECORDS.slice(at, at + 2),
    latitude: Math.floor(position / LONGITUDE_STEPS) / STEPS_PER_DEGREE - 90,
    longitude: (position % LONGITUDE_STEPS) / STEPS_PER_DEGREE - 180,
    population: Math.round(1000 * 2 ** (unpackNumber(CITY_RECORDS, at + 7, at + 8) / 4)),
  };
}

/** ISO 3166-1 code of a country by its folded name, in English or another large language. */
export function countryNamed(key: string): string | undefined {
  return open().countries.find(key);
}

/** The English name of a country by its code. */
export function nameOfCountry(code: string): string | undefined {
  const before = `\n${code}|`;
  const start = COUNTRIES.indexOf(before) + before.length;
  return start < before.length ? undefined : COUNTRIES.slice(start, COUNTRIES.indexOf('|', start));
}

/** In place of a country's code where there is not just one. */
export const SEVERAL = '--';

/** Country of a folded first-level region; `SEVERAL` where several countries have one of that name. */
export function regionNamed(key: string): string | undefined {
  return open().regions.find(key);
}

/**
 * The country whose people or language a folded adjective or noun means, the empty string for a people without one country;
 * `undefined` where it means no people.
 */
export function peopleNamed(key: string): string | undefined {
  const code = open().peoples.find(key);
  return code === SEVERAL ? '' : code;
}

/** Whether the name of a place or a people begins with `prefix` and is longer. */
export function placeGoesOn(prefix: string): boolean {
  const { cities, regions, countries, peoples } = open();
  return (
    cities.goesOn(prefix) || regions.goesOn(prefix) || countries.goesOn(prefix) || peoples.goesOn(prefix)
  );
}

/** How much larger than its namesakes a city must be for its bare name to mean it. */
const DOMINANCE = 10;

/** An identity that all spellings of a city share, where the name can hardly mean another city. */
export function cityIdentity(key: string): string | undefined {
  const indexes = open().cities.find(key);
  if (indexes === undefined) return undefined;
  const [first, second] = citiesNamed(key);
  if (first === undefined || (second !== undefined && first.population < DOMINANCE * second.population))
    return undefined;
  return `city ${indexes.slice(0, INDEX_WIDTH)}`;
}

/**
 * The city that a name means without doubt: the only one, one far larger than its namesakes, or the only one in the
 * countries that the text talks about.
 */
export function cityMeant(key: string, countries: ReadonlySet<string>): City | undefined {
  const cities = citiesNamed(key);
  const [first, second] = cities;
  if (second === undefined || (first !== undefined && first.population >= DOMINANCE * second.population))
    return first;
  const near = cities.filter(({ country }) => countries.has(country));
  return near.length === 1 ? near[0] : undefined;
}
