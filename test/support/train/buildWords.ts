/**
 * Generates `src/core/names/data/words.ts`: which words are common, which are names, and what they mean roughly.
 *
 *     npx tsx test/support/train/buildWords.ts SCOWL WORDNET NODE_MODULES
 *
 * SCOWL: `/usr/share/dict/scowl` of Debian's package `scowl`; WORDNET: `/usr/share/wordnet` of `wordnet-base` 3.0;
 * NODE_MODULES: a folder with `@faker-js/faker` 10.6.0, `gender-detection-from-name` 1.11.5, `humannames` 1.0.5 and
 * `compromise` 14.17.0 (all MIT).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fold } from '../../../src/core/text/folding';
import { packNumber } from '../../../src/core/names/packedTable';
import {
  basesOf,
  COMMON,
  DICTIONARY,
  GIVEN_NAME,
  ORGANISATION_NAME,
  ORGANISATION_PART,
  PERSON_NAME,
  PERSON_PART,
  PLACE_NAME,
  PLACE_PART,
  RARE_GIVEN_NAME,
  RARE_SURNAME,
  SURNAME,
} from '../../../src/core/names/lexicon';
import {
  AGENCIES,
  GIVEN_NAMES,
  HOT_PLACES,
  REAL_BODIES,
  REAL_CLUBS,
  REAL_COMPANIES,
  REAL_GROUPS,
  REAL_MEDIA,
  REAL_PARTIES,
  REAL_PLACES,
  SURNAMES,
} from './knownNames';
import { packTable } from './packTable';
import { writeData } from './writeData';

const [scowl, wordnet, modules] = process.argv.slice(2);
if (scowl === undefined || wordnet === undefined || modules === undefined)
  throw new Error('usage: buildWords SCOWL WORDNET NODE_MODULES');
const load = createRequire(resolve(modules, 'x.js'));

const flags = new Map<string, number>();
const senses = new Map<string, number>();
const names = new Map<string, number>();
const NAME = /^\p{L}[\p{L}'-]+$/u;

function mark(word: string, bit: number): void {
  const key = fold(word);
  if (NAME.test(key)) flags.set(key, (flags.get(key) ?? 0) | bit);
}

function readList(level: string): string[] {
  return ['english', 'american', 'british', 'british_z', 'canadian', 'australian']
    .map((variety) => `${scowl}/${variety}-${level}`)
    .filter(existsSync)
    .flatMap((path) => readFileSync(path, 'latin1').split('\n'))
    .filter((word) => word !== '' && !word.includes("'"));
}

function addDictionary(): void {
  for (const level of [10, 20])
    for (const word of readList(`words.${level}`)) if (!/[A-Z]/.test(word)) mark(word, COMMON);
  for (const level of [35, 40, 50])
    for (const word of readList(`words.${level}`)) if (!/[A-Z]/.test(word)) mark(word, DICTIONARY);
}

interface Synset {
  readonly file: number;
  readonly instance: boolean;
  readonly words: readonly string[];
}

function readSynsets(part: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(`${wordnet}/data.${part}`, 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' ');
    const count = parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replaceAll('_', ' '));
    synsets.set(fields[0] ?? '', { file: Number(fields[1]), instance: line.includes(' @i '), words });
  }
  return synsets;
}

/** The lexicographer file of the sense that was tagged most often, or of the first one. */
function addSenses(): void {
  const best = new Map<string, number>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const synsets = readSynsets(part);
    for (const line of readFileSync(`${wordnet}/index.${part}`, 'utf8').split('\n')) {
      const fields = line.split(' ');
      const lemma = fields[0] ?? '';
      const first = fields.find((field) => /^\d{8}$/.test(field));
      if (first === undefined || senses.has(lemma)) continue;
      senses.set(lemma, (synsets.get(first)?.file ?? 0) + 1);
    }
  }
  for (const line of readFileSync(`${wordnet}/cntlist.rev`, 'utf8').split('\n')) {
    const match = /^([^% ]+)%\d:(\d\d):\S* \d+ (\d+)/.exec(line);
    if (!match) continue;
    const [, lemma = '', file = '', count = ''] = match;
    if (Number(count) > (best.get(lemma) ?? 0)) {
      best.set(lemma, Number(count));
      senses.set(lemma, Number(file) + 1);
    }
  }
}

const PERSON_FILE = 18;
const GROUP_FILE = 14;
const PLACE_FILES = new Set([15, 17, 6]);

function addInstances(): void {
  for (const { file, instance, words } of readSynsets('noun').values()) {
    const kind =
      file === PERSON_FILE
        ? PERSON_NAME
        : file === GROUP_FILE
          ? ORGANISATION_NAME
          : PLACE_FILES.has(file)
            ? PLACE_NAME
            : 0;
    if (kind === 0 || (!instance && kind !== ORGANISATION_NAME)) continue;
    for (const word of words) {
      if (/^\p{Lu}/u.test(word) && /\p{Lu}\p{L}*$/u.test(word)) addName(word, kind);
      if (instance && kind === PERSON_NAME && /^\p{Lu}/u.test(word))
        mark(word.split(' ').at(-1) ?? '', PERSON_PART);
    }
  }
}

/** Organisations and places of the news, and their abbreviations. */
function addKnown(): void {
  const organisations = [
    AGENCIES,
    REAL_BODIES,
    REAL_CLUBS,
    REAL_COMPANIES,
    REAL_GROUPS,
    REAL_MEDIA,
    REAL_PARTIES,
  ];
  for (const entry of organisations.flat()) {
    for (const name of entry.split('=')) {
      const isWord = ((flags.get(fold(name)) ?? 0) & (COMMON | DICTIONARY)) !== 0;
      if (name.length > 2 || (name.length === 2 && !isWord)) addName(name, ORGANISATION_NAME);
    }
  }
  for (const place of [...HOT_PLACES, ...REAL_PLACES]) addName(place, PLACE_NAME);
}

/** Common words (`Win`, `Long`, `Gift`) stay words. */
function addListedPersons(): void {
  for (const [names, bit] of [
    [GIVEN_NAMES, GIVEN_NAME],
    [SURNAMES, SURNAME],
  ] as const) {
    for (const name of names.flat()) {
      const word = name.split(/[ -]/).at(-1) ?? '';
      if (word.length > 1 && ((flags.get(fold(word)) ?? 0) & COMMON) === 0) mark(word, bit);
    }
  }
}

function addName(name: string, kind: number): void {
  const key = fold(name);
  if (key.length > 1 && key.length < 60) names.set(key, (names.get(key) ?? 0) | kind);
}

type Nested = string | readonly Nested[] | { readonly [key: string]: Nested } | null | undefined | number;

function* strings(value: Nested): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* strings(part as Nested);
}

const LATIN_OR_CYRILLIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ -]+$/u;

function eachName(value: Nested, bit: number): void {
  for (const name of strings(value)) {
    if (LATIN_OR_CYRILLIC.test(name))
      for (const word of name.split(' ')) if (word.length > 1) mark(word, bit);
  }
}

function addFaker(): void {
  const { allLocales } = load('@faker-js/faker') as {
    allLocales: Record<string, { person?: Record<string, Nested> }>;
  };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (person === undefined || ['eo', 'en_AU_ocker', 'en_BORK', 'base'].includes(locale)) continue;
    eachName(person['first_name'], locale === 'vi' ? RARE_GIVEN_NAME : GIVEN_NAME);
    eachName(person['last_name'], SURNAME);
  }
}

/** A name that only one of the large lists has is a weak hint, one that several have a strong one. */
function addGenderLists(): void {
  const seen = new Map<string, number>();
  for (const language of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
    const list = load(`gender-detection-from-name/names/${language}.js`) as Map<string, string>;
    for (const name of list.keys())
      if (name.length > 2) seen.set(fold(name), (seen.get(fold(name)) ?? 0) + 1);
  }
  for (const [name, lists] of seen) {
    if (lists >= 3) mark(name, GIVEN_NAME);
    else if (lists === 2) mark(name, RARE_GIVEN_NAME);
  }
}

function addProperNames(): void {
  const known = new Set(Object.keys(load('humannames') as Record<string, number>).map((name) => fold(name)));
  const listed = [
    'proper-names.50',
    'proper-names.60',
    'proper-names.70',
    'proper-names.80',
    'upper.50',
    'upper.60',
    'upper.70',
  ]
    .flatMap(readList)
    .map((name) => fold(name));
  for (const name of listed) if (known.has(name)) mark(name, RARE_SURNAME);
}

function addCompromise(): void {
  const nlp = load('compromise') as { model(): { one: { lexicon: Record<string, string | string[]> } } };
  for (const [term, tags] of Object.entries(nlp.model().one.lexicon)) {
    for (const tag of [tags].flat()) {
      if (['FirstName', 'MaleName', 'FemaleName'].includes(tag)) mark(term, GIVEN_NAME);
      if (tag === 'LastName') mark(term, SURNAME);
      if (tag === 'Person') addName(term, PERSON_NAME);
      if (['Organization', 'SportsTeam', 'Company'].includes(tag) && term.length > 3)
        addName(term, ORGANISATION_NAME);
      if (['Region', 'Place', 'City', 'Country'].includes(tag) && term.length > 3) addName(term, PLACE_NAME);
    }
  }
}

/** Words that stand in many known names of one kind. */
function addParts(): void {
  const counts = new Map<string, [number, number]>();
  for (const [name, kinds] of names) {
    const words = name.split(' ');
    if (words.length < 2) continue;
    for (const word of words) {
      const count = counts.get(word) ?? [0, 0];
      if (kinds & PLACE_NAME) count[0]++;
      if (kinds & ORGANISATION_NAME) count[1]++;
      counts.set(word, count);
    }
  }
  for (const [word, [places, organisations]] of counts) {
    if (places > 2) mark(word, PLACE_PART);
    if (organisations > 2) mark(word, ORGANISATION_PART);
  }
}

function dropInflections(): void {
  const dictionary = COMMON | DICTIONARY;
  for (const [word, bits] of flags) {
    if ((bits & ~dictionary) !== 0) continue;
    const sense = senses.get(word);
    if (
      basesOf(word).some((base) => (flags.get(base) ?? 0) & dictionary) &&
      (sense === undefined || word.endsWith('s') === false)
    )
      if (sense === undefined) flags.delete(word);
  }
}

addDictionary();
addSenses();
addInstances();
addFaker();
addGenderLists();
addProperNames();
addCompromise();
addKnown();
addListedPersons();
addParts();
dropInflections();

const classes = new Map<number, number>();
const packed = new Map<string, string>();
for (const [word, bits] of flags) {
  const dictionary = (bits & (COMMON | DICTIONARY)) !== 0;
  const value = (bits << 6) | (dictionary ? (senses.get(word) ?? 0) : 0);
  const id = classes.get(value) ?? classes.size;
  classes.set(value, id);
  packed.set(word, packNumber(id, 2));
}
const keptNames = new Map([...names].map(([name, kinds]) => [name, packNumber(kinds, 1)]));
const text = [
  '// Generated by test/support/train/buildWords.ts; see README.md beside this file for the sources and their licences.',
  `export const WORD_CLASSES: readonly number[] = ${JSON.stringify([...classes.keys()])};`,
  `export const WORDS = ${JSON.stringify(packTable(packed, 2))};`,
  `export const KNOWN_NAMES = ${JSON.stringify(packTable(keptNames, 1))};`,
];
writeData('words.ts', `${text.join('\n')}\n`);
process.stdout.write(`${packed.size} words, ${classes.size} classes, ${names.size} names\n`);
text.forEach((line) => process.stdout.write(`${line.slice(0, 30)} ${line.length}\n`));
