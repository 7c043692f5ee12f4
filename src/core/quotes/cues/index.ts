import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { CueLexicon } from './lexicon';
import { POLISH, RUSSIAN, UKRAINIAN } from './slavic';
import { SPANISH } from './spanish';

export type { CueLexicon, PronounKind, VerbForm } from './lexicon';

const LEXICONS: readonly CueLexicon[] = [ENGLISH, FRENCH, GERMAN, SPANISH, UKRAINIAN, RUSSIAN, POLISH];

/** The cues of a language by its BCP 47 tag; where none is known, of the language the text looks to be in. */
export function cuesOf(text: string, language?: string): CueLexicon {
  const primary = language?.toLowerCase().split('-')[0];
  return LEXICONS.find((lexicon) => lexicon.language === primary) ?? guess(text);
}

/** Enough of a text to tell its language by its commonest words. */
const GUESSED_LENGTH = 6000;
const WORD = /[\p{L}’']+/gu;

/** Commonest words that the other languages of the list do not have. */
const TELLTALES: Readonly<Record<string, string>> = {
  en: 'the and of to that with was said by from is',
  fr: 'le les des est une dans qui pour pas du et',
  de: 'der das und nicht ist ein den mit von zu',
  es: 'el los las que del por con una su y',
  uk: 'що та від є це у й із який',
  ru: 'что и это был как его но с из который',
  pl: 'nie się że jest w i na do z jak przez',
};

/** Letters in the words of a language that are no names, where the commonest words of a short text leave it open. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  fr: /[èêçàùœë]/g,
  de: /[ßäöü]/g,
  es: /[ñáíóú]/g,
  uk: /[а-яіїєґ]/g,
  ru: /[а-яыэъё]/g,
  pl: /[ąęłńśźż]/g,
};
const OWN_LETTERS: Readonly<Record<string, RegExp>> = { uk: /[іїєґ]/g, ru: /[ыэъё]/g };
/** A letter tells less than a word. */
const OF_A_LETTER = 0.1;

function guess(text: string): CueLexicon {
  const counts = new Map<string, number>();
  let letters = '';
  for (const [word] of text.slice(0, GUESSED_LENGTH).matchAll(WORD)) {
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
    if (word === lower) letters += lower;
  }
  const score = ({ language }: CueLexicon): number => {
    const words = (TELLTALES[language] ?? '').split(' ');
    const told = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    return told + OF_A_LETTER * (count(letters, LETTERS[language]) + count(letters, OWN_LETTERS[language]));
  };
  return LEXICONS.reduce((best, lexicon) => (score(lexicon) > score(best) ? lexicon : best), ENGLISH);
}

function count(text: string, letters: RegExp | undefined): number {
  return letters === undefined ? 0 : (text.match(letters)?.length ?? 0);
}
