import { COMMON, DICTIONARY, GIVEN_NAME, SURNAME, lookUpName, lookUpWord } from '../names/lexicon';
import { romanise } from '../names/merge/romanise';

/** Shorter words have the sounds of too many others. */
const SHORTEST = 5;

const CYRILLIC = /[\u0400-\u04ff]/;

export function isCyrillic(term: string): boolean {
  return CYRILLIC.test(term);
}

/**
 * What the transcriptions of one word have in common, after the Ukrainian national system (2010) and the BGN/PCGN systems for
 * Ukrainian and Russian: they differ in how they write г, х, й, the vowels that begin with a y, soft signs and doubled
 * letters. `Зеленський`, `Zelenskyy` and `Zelensky` have one key.
 */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ]/g, ''],
  [/ou/g, 'u'],
  [/kh|g/g, 'h'],
  [/w/g, 'v'],
  [/[yij]+e/g, 'e'],
  [/[yij]+a/g, 'a'],
  [/[yij]+o/g, 'o'],
  [/[yij]+u/g, 'u'],
  [/[yij]+/g, 'i'],
  [/zhzh/g, 'zh'],
  [/(.)\1+/g, '$1'],
];

/**
 * Whether a folded word in Latin letters may be the transcription of another: a word of English that is no name is itself, and
 * only sounds like one of another language (`hotel`, `хотел`).
 */
export function mayBeTranscription(term: string): boolean {
  const { flags } = lookUpWord(term);
  const isWord = (flags & (COMMON | DICTIONARY)) !== 0;
  return !isWord || (flags & (GIVEN_NAME | SURNAME)) !== 0 || lookUpName(term) !== 0;
}

/** The key of a folded word of either script; `undefined` for one that is too short or of another script. */
export function scriptKey(term: string): string | undefined {
  if (term.length < SHORTEST || !/^[\u0400-\u04ffa-z'’ʼ]+$/.test(term)) return undefined;
  return ALIKE.reduce((key, [pattern, letter]) => key.replace(pattern, letter), romanise(term));
}
