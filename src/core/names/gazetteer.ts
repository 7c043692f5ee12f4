import { fold } from '../text/folding';
import { COUNTRIES, PEOPLES } from './data/countries';
import { CITY_KEYS, CITY_RECORDS, FOREIGN_COUNTRY_KEYS, REGION_KEYS } from './data/places';
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
  readonly foreignCountries: PackedTable;
  readonly countries: ReadonlyMap<string, string>;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly peoples: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

function open(): Tables {
  tables ??= {
    cities: openTable(CITY_KEYS, 0),
    regions: openTable(REGION_KEYS, 2),
    foreignCountries: openTable(FOREIGN_COUNTRY_KEYS, 2),
    ...readCountries(),
  };
  return tables;
}

function readCountries(): Pick<Tables, 'countries' | 'countryNames' | 'peoples'> {
  const countries = new Map<string, string>();
  const countryNames = new Map<string, string>();
  const peoples = new Map<string, string>(PEOPLES.split(';').flatMap((people) => plurals(people, '')));
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', name = '', others = '', adjectives = ''] = line.split('|');
    countryNames.set(code, name);
    for (const form of [name, ...others.split(';')]) if (form !== '') countries.set(fold(form), code);
    for (const people of adjectives.split(';')) {
      if (people !== '') for (const [form, country] of plurals(people, code)) peoples.set(form, country);
    }
  }
  return { countries, countryNames, peoples };
}

function plurals(people: string, code: string): [string, string][] {
  const key = fold(people);
  return [
    [key, code],
    [`${key}s`, code],
  ];
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
  return open().countries.get(key) ?? open().foreignCountries.find(key);
}

/** The English name of a country by its code. */
export function nameOfCountry(code: string): string | undefined {
  return open().countryNames.get(code);
}

/** Country of a folded first-level region; `--` where several countries have one of that name. */
export function regionNamed(key: string): string | undefined {
  return open().regions.find(key);
}

/**
 * The country whose people or language a folded adjective or noun means, the empty string for a people without one country;
 * `undefined` where it means no people.
 */
export function peopleNamed(key: string): string | undefined {
  return open().peoples.get(key);
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
