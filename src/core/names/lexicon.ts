import { KNOWN_NAMES, WORD_CLASSES, WORDS } from './data/words';
import { openTable, unpackNumber } from './packedTable';
import type { PackedTable } from './packedTable';

/** What is known of a word that is written without capitals, as bits of `LexiconEntry.flags`. */
export const COMMON = 1;
export const DICTIONARY = 2;
export const GIVEN_NAME = 4;
export const RARE_GIVEN_NAME = 8;
export const SURNAME = 16;
export const RARE_SURNAME = 32;
/** Part of the name of a person, place or organisation that encyclopaedic word lists know. */
export const PERSON_PART = 64;
export const PLACE_PART = 128;
export const ORGANISATION_PART = 256;

export interface LexiconEntry {
  readonly flags: number;
  /** WordNet's lexicographer file of the most frequent sense, plus 1; 0 where there is none. */
  readonly sense: number;
}

const UNKNOWN: LexiconEntry = { flags: 0, sense: 0 };
const SENSE_BITS = 6;
export const PLACE_NAME = 1;
export const PERSON_NAME = 2;
export const ORGANISATION_NAME = 4;

let tables: { words: PackedTable; names: PackedTable; classes: readonly number[] } | undefined;
const entries = new Map<string, LexiconEntry>();
/** The cache is emptied at this size: a corpus of noise must not fill the memory. */
const CACHE_LIMIT = 200_000;

function open(): { words: PackedTable; names: PackedTable; classes: readonly number[] } {
  tables ??= { words: openTable(WORDS, 2), names: openTable(KNOWN_NAMES, 1), classes: WORD_CLASSES };
  return tables;
}

/** The entry of a folded word; inflected forms answer with their base (`ministers`, `signed`, `speaking`). */
export function lookUpWord(word: string): LexiconEntry {
  let entry = entries.get(word);
  if (entry === undefined) {
    if (entries.size > CACHE_LIMIT) entries.clear();
    entry = find(word) ?? inflected(word) ?? UNKNOWN;
    entries.set(word, entry);
  }
  return entry;
}

/** Bits of `PLACE_NAME`, `PERSON_NAME`, `ORGANISATION_NAME` for a folded name of one or more words; 0 where unknown. */
export function lookUpName(name: string): number {
  const value = open().names.find(name);
  return value === undefined ? 0 : unpackNumber(value);
}

/** Whether a known name begins with `prefix` and is longer. */
export function nameGoesOn(prefix: string): boolean {
  return open().names.goesOn(prefix);
}

function find(word: string): LexiconEntry | undefined {
  const { words, classes } = open();
  const value = words.find(word);
  if (value === undefined) return undefined;
  const bits = classes[unpackNumber(value)] ?? 0;
  return { flags: bits >> SENSE_BITS, sense: bits & ((1 << SENSE_BITS) - 1) };
}

/** Endings of English inflection and what stands in the base in their place. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
];
const SHORTEST_BASE = 3;

function inflected(word: string): LexiconEntry | undefined {
  for (const base of basesOf(word)) {
    const entry = find(base);
    if (entry !== undefined && (entry.flags & (COMMON | DICTIONARY)) !== 0) {
      return { flags: entry.flags & (COMMON | DICTIONARY), sense: entry.sense };
    }
  }
  return undefined;
}

/** The forms that an inflected English word may come from: `stopped` gives `stopp`, `stoppe` and `stop`. */
export function basesOf(word: string): string[] {
  const bases: string[] = [];
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < SHORTEST_BASE) continue;
    for (const replacement of replacements) bases.push(stem + replacement);
    if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  }
  return bases;
}
