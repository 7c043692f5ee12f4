import { fold } from '../../text/folding';
import { remembering } from '../remember';
import { romanise } from './romanise';

/**
 * One sound of a word as the letters that it can stand for, the usual one first: `ch` is `č` in English, `š` in French and `ch`
 * in German, so it is `CSX`. Vowels are `a e i o u`, and `i` is `y` and `ï` too.
 */
export type Sound = string;

/**
 * How sounds are written in the transcriptions of English, French, German, Polish and Italian papers (ISO 9, BGN/PCGN, the
 * French and German press's own); longer spellings stand before those that they begin with.
 */
const SPELLINGS: readonly (readonly [pattern: string, ...sounds: Sound[]])[] = [
  ['schtsch|shch|chtch|szcz', 'Q'],
  ['tsch|tch|cz', 'C'],
  ['dsch|dzh|dj', 'J'],
  ['sch|sh|sz', 'S'],
  ['zh', 'Z'],
  ['ch', 'CSX'],
  ['kh', 'X'],
  ['gh', 'gX'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['tz|ts', 'T'],
  ['ng', 'N'],
  ['q', 'kg'],
  ['ck|k', 'k'],
  ['c(?=[eiy])', 'sCT'],
  ['c', 'kCT'],
  ['x', 'k', 's'],
  ['w|v', 'v'],
  ['f$', 'fv'],
  ['[iy]j$', 'i'],
  ['j', 'iZJ'],
  ['s', 'sS'],
  ['z', 'zTZ'],
  ['h', 'hX'],
  ['g', 'gh'],
  ['ou|oo|u', 'u'],
  ['ee', 'ie'],
  ['[iy]', 'i'],
];
const SPELLING = new RegExp(SPELLINGS.map(([pattern]) => `(${pattern})`).join('|') + '|[a-z]', 'g');
const DOUBLED_CONSONANT = /([^aeiou])\1+/g;

/** The sounds of a word in any script and custom of transcription, without those that only repeat the one before. */
export const soundsOf = remembering((word: string): readonly Sound[] => {
  const letters = romanise(fold(word))
    .replace(/[^a-z]/g, '')
    .replace(DOUBLED_CONSONANT, '$1');
  const sounds: Sound[] = [];
  for (const [letter, ...spelled] of letters.matchAll(SPELLING)) {
    const [, ...own] = SPELLINGS[spelled.findIndex((group) => group !== undefined)] ?? ['', letter];
    for (const sound of own) if (sound !== sounds.at(-1)) sounds.push(sound);
  }
  return sounds;
});

const VOWELS = new Set(['a', 'e', 'i', 'o', 'u']);

export function isVowel(sound: Sound): boolean {
  return VOWELS.has(sound.charAt(0));
}

/** Consonants that transcriptions take for one another are one in a skeleton: hissing ones, those of the back of the mouth. */
const HISSING = /^[sSzZTCJQ]/;
const BACK = /^[kghX]/;
const GROUPS: Readonly<Record<string, string>> = { f: 'v', N: 'n' };

/** Sounds that may be of either group, a vowel or silent, and what they are then. */
const DOUBTFUL: readonly (readonly [Sound, string])[] = [
  ['CSX', 'k'],
  ['kCT', 's'],
  ['iZJ', 's'],
  ['hX', ''],
];

/**
 * Labels of which two spellings of one word share one: its consonants, roughly, and whether it begins and ends with a vowel.
 * A word with letters that can be read in two ways has several.
 */
export const skeletonsOf = remembering((word: string): readonly string[] => {
  let readings: readonly (readonly Sound[])[] = [soundsOf(word)];
  for (const [sound, other] of DOUBTFUL) {
    const again = readings.filter((sounds) => sounds.includes(sound));
    readings = [...readings, ...again.map((sounds) => sounds.map((own) => (own === sound ? other : own)))];
  }
  return [...new Set(readings.map(skeleton))].filter((label) => label !== '');
});

function skeleton(reading: readonly Sound[]): string {
  const sounds = reading.filter((sound) => sound !== '');
  const consonants = sounds
    .filter((sound) => !isVowel(sound))
    .map(groupOf)
    .filter((consonant, i, all) => consonant !== all[i - 1])
    .join('');
  const edge = (sound: Sound | undefined): string => (sound !== undefined && isVowel(sound) ? 'a' : '');
  return `${edge(sounds[0])}${consonants}${edge(sounds.at(-1))}`;
}

function groupOf(sound: Sound): string {
  if (HISSING.test(sound)) return 's';
  return BACK.test(sound) ? 'k' : (GROUPS[sound.charAt(0)] ?? sound.charAt(0));
}
