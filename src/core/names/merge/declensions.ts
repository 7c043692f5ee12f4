import { fold } from '../../text/folding';

/** Endings of a declension by case: nominative, genitive, dative, accusative, instrumental, locative. */
export interface Declension {
  readonly id: string;
  readonly cases: readonly (readonly string[])[];
  /** What a stem has to end in. */
  readonly stem?: RegExp;
}

/**
 * The declensions of names in Ukrainian and Russian, as far as names of persons and places follow them (Український правопис
 * 2019, §§ 60–100; Русская грамматика 1980, §§ 1160–1230). What two languages write differently stands side by side: no name
 * is declined by a mixture.
 */
const CYRILLIC = {
  masculine: '|а|у ові|а|ом|і у ові',
  russianMasculine: '|а|у|а|ом|е',
  possessive: '|а|у|а|им ым|і е у ові',
  soft: 'ь|я|ю еві|я|ем єм ём|і е ю',
  semivowel: 'й|я|ю єві|я|єм ем|ї ю е и',
  adjective: 'ий ій ый ой|ого его ього|ому ему ьому|ого его ього|им ым ім|ому ом ім им ем',
  feminineAdjective: 'а ая я яя|ої ой ей|ій ой ей|у ую|ою ой ею ей|ій ой ей',
  neuterAdjective: 'е є ое|ого|ому|е є ое|им ым|ому ом ім',
  feminine: 'а|и|і|у|ою|і',
  russianFeminine: 'а|ы и|е|у|ой ою|е',
  softFeminine: 'я|ї і и|ї і е и|ю|єю ею ей|ї і е и',
  consonantFeminine: 'ь|і и|і и|ь|ю ью|і и',
  neuter: 'о|а|у ові|о а|ом|і',
  russianNeuter: 'о|а|у|о|ом|е',
  softNeuter: 'е є я|я|ю|е є я|ем єм ям|і е',
  plural: 'и ы|ів ов|ам|и ы|ами|ах',
};

/** Those of Polish and Czech, without their rarer vowel and consonant changes. */
const LATIN = {
  masculine: '|a|owi ovi u|a|em iem|ie u e',
  adjective: 'i y yj|iego ego eho|iemu emu|iego ego eho|im ym|im ym em',
  feminineAdjective: 'a|iej ej e|iej ej e|a ou|a ou|iej ej e',
  masculineInA: 'a|y|owi ovi|u e|ou a|ovi ie e',
};

/** Stems without a Ukrainian letter or a Ukrainian soft sign. */
const RUSSIAN = /^[^іїє]*(?<!ь[кц])$/;

/**
 * `Песков`, `Путін` were adjectives of possession once, and end like these in the instrumental. `Покровськ` is Ukrainian by its
 * soft sign and has no locative in `е`: `Покровське` is another place.
 */
const STEMS: Readonly<Record<string, RegExp>> = {
  possessive: /[оеєиіы][вн]$/,
  russianMasculine: RUSSIAN,
  russianFeminine: RUSSIAN,
  russianNeuter: RUSSIAN,
};

export const CYRILLIC_DECLENSIONS = read(CYRILLIC);
export const LATIN_DECLENSIONS = read(LATIN);

function read(table: Readonly<Record<string, string>>): Declension[] {
  return Object.entries(table).map(([id, cases]) => ({
    id,
    ...(STEMS[id] && { stem: STEMS[id] }),
    cases: cases.split('|').map((endings) => [...new Set(endings.split(' ').map(fold))]),
  }));
}
