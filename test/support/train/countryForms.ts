import { COUNTRIES, PEOPLES } from '../../../src/core/names/data/countries';
import { SEVERAL } from '../../../src/core/names/gazetteer';
import { fold } from '../../../src/core/text/folding';
import { INFLECTED_COUNTRIES } from './knownNames';

interface Country {
  readonly code: string;
  /** Its name and the others in use. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

export function readCountries(): Country[] {
  return COUNTRIES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', others = '', adjectives = ''] = line.split('|');
      return { code, names: listed(`${name};${others}`), adjectives: listed(adjectives) };
    });
}

/** ISO codes by the folded names of countries; `others` are names in other languages, which count for less. */
export function countryForms(others: ReadonlyMap<string, string>): Map<string, string> {
  const forms = new Map(others);
  for (const [code = '', ...cases] of INFLECTED_COUNTRIES)
    for (const form of cases) forms.set(fold(form), code);
  for (const { code, names } of readCountries()) for (const name of names) forms.set(fold(name), code);
  return forms;
}

/** ISO codes by folded adjectives and nouns, also in the plural, `SEVERAL` for a people without one country. */
export function peopleForms(): Map<string, string> {
  const forms = new Map<string, string>();
  const add = (people: string, code: string): void => {
    for (const form of [fold(people), `${fold(people)}s`]) forms.set(form, code);
  };
  for (const people of listed(PEOPLES)) add(people, SEVERAL);
  for (const { code, adjectives } of readCountries()) for (const people of adjectives) add(people, code);
  return forms;
}

function listed(text: string): string[] {
  return text.split(';').filter((item) => item !== '');
}
