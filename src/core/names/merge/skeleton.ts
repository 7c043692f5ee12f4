import { fold } from '../../text/folding';
import { romanise } from './romanise';

/**
 * The consonants of a word as they sound, whatever alphabet or custom it was transcribed by: `Kourakhové` and `Kurakhovo`
 * have one skeleton, `Pokrovsk` and `Pokrovske` two. Vowels are dropped, but it is remembered whether the word begins and
 * ends with one. Letters with two readings (French `j` and `ch`, `Berejinskaya`) give several skeletons.
 */
export function skeletonsOf(word: string): readonly string[] {
  return readSound(word).skeletons;
}

/** A word romanised, and its skeletons. Words are compared in pairs, so each is read once. */
interface Sound {
  readonly romanised: string;
  readonly skeletons: readonly string[];
}

const sounds = new Map<string, Sound>();
/** More different words than a corpus of 10,000 passages has in its names; beyond it the memory is begun anew. */
const REMEMBERED_SOUNDS = 50_000;

function readSound(word: string): Sound {
  let sound = sounds.get(word);
  if (sound === undefined) {
    if (sounds.size >= REMEMBERED_SOUNDS) sounds.clear();
    const romanised = romanise(fold(word));
    sounds.set(word, (sound = { romanised, skeletons: readSkeletons(romanised) }));
  }
  return sound;
}

function readSkeletons(romanised: string): readonly string[] {
  const letters = romanised.replace(/[^a-z]/g, '');
  if (letters === '') return [];
  const readings = new Set<string>();
  for (const j of /j/.test(letters) ? ['s', 'y'] : ['']) {
    for (const ch of /ch/.test(letters) ? ['c', 's'] : ['']) readings.add(skeleton(letters, j, ch));
  }
  // Arabic qāf is written as it is spoken, too: Qaddafi, Gaddafi.
  if (letters.startsWith('q')) readings.add(skeleton(`g${letters.slice(1)}`, 's', 'c'));
  return [...readings];
}

/** In order: longer spellings of one sound before shorter ones. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tsch|tch/g, 'C'],
  [/dzh|dj/g, 'S'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ou|oo/g, 'u'],
  [/ck|q|k/g, 'k'],
  [/tz|ts/g, 'Z'],
  [/zh|sh|z/g, 's'],
  [/kh|gh|h|g/g, 'H'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/ff?$/g, 'v'],
];
const VOWEL = /[aeiouy]/;

function skeleton(letters: string, j: string, ch: string): string {
  let sounds = letters
    .replace(/ij$/, 'y')
    .replace(/ch/g, ch === 's' ? 's' : 'C')
    .replace(/dj/g, 'S')
    .replace(/j/g, j);
  for (const [pattern, sound] of SOUNDS) sounds = sounds.replace(pattern, sound);
  sounds = sounds
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .toLowerCase();
  const first = VOWEL.test(sounds.charAt(0)) ? 'a' : '';
  const last = VOWEL.test(sounds.charAt(sounds.length - 1)) ? 'a' : '';
  const consonants = sounds.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  return `${first}${consonants}${last}`;
}

/** Jaro's similarity with Winkler's weight for a common beginning; 1 for equal words, 0 for words with nothing in common. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = Array.from({ length: b.length }, () => false);
  const matches: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken[j] !== true && a.charAt(i) === b.charAt(j)) {
        taken[j] = true;
        matches.push(a.charAt(i));
        break;
      }
    }
  }
  if (matches.length === 0) return 0;
  const others = Array.from(b).filter((_, j) => taken[j]);
  const swapped = matches.filter((letter, i) => letter !== others[i]).length / 2;
  const count = matches.length;
  const jaro = (count / a.length + count / b.length + (count - swapped) / count) / 3;
  let prefix = 0;
  while (prefix < WINKLER_PREFIX && a.charAt(prefix) === b.charAt(prefix) && prefix < a.length) prefix++;
  return jaro + prefix * WINKLER_SCALE * (1 - jaro);
}

const WINKLER_PREFIX = 4;
const WINKLER_SCALE = 0.1;

/** Measured on spellings of Ukrainian and Russian names: with equal skeletons precision .954, recall .949. */
const SPELLING_SIMILARITY = 0.75;
const SHORTEST_WORD = 4;
const FEWEST_CONSONANTS = 2;

/** Whether two words are likely two spellings of one name. */
export function areSpellings(a: string, b: string): boolean {
  const { romanised: first, skeletons } = readSound(a);
  const { romanised: second, skeletons: others } = readSound(b);
  if (first === second) return true;
  if (isCyrillic(a) && isCyrillic(b) && a.at(-1) !== b.at(-1)) return false;
  if (Math.min(first.length, second.length) < SHORTEST_WORD) return false;
  if (KEPT_APART.some(([x, y]) => (x === first && y === second) || (x === second && y === first)))
    return false;
  if (singled(first) === singled(second)) return true;
  const shared = others.find((other) => skeletons.includes(other));
  if (shared === undefined || shared.replace(/a/g, '').length < FEWEST_CONSONANTS) return false;
  return similarity(first, second) >= SPELLING_SIMILARITY;
}

/** `Sissi` is `Sisi`. */
function singled(romanised: string): string {
  return romanised.replace(/(.)\1+/g, '$1');
}

/** In one script another ending is another case or another name: `Покровськ`, `Покровське`. */
const isCyrillic = (word: string): boolean => /[\u0400-\u04ff]/.test(word);

/** Names that sound alike and are two: the Ukrainian and the Russian form of a given name tell who is meant. */
const KEPT_APART: readonly (readonly [string, string])[] = [
  ['volodymyr', 'vladimir'],
  ['maria', 'mario'],
  ['michael', 'michel'],
  ['daniel', 'daniela'],
];
