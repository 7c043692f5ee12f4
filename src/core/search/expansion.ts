import type { TextRange } from '../text/range';
import { romanise } from '../names/merge/romanise';
import type { SearchContext } from './model';
import { isMisspelling, longestMisspelling } from './misspelling';
import { isCyrillic, mayBeTranscription, scriptKey } from './scripts';
import { stemOf } from './stemming';
import type { TermStore } from './termStore';
import { type Token, tokensOf } from './tokenizer';
import type { Vocabulary } from './vocabulary';
import type { Alternative } from './wanted';

export interface Lexicon {
  readonly terms: TermStore;
  readonly vocabulary: Vocabulary;
  readonly variantsOf: SearchContext['variantsOf'];
}

/** A searchable form of a query with the text that it was read from. */
export interface QueryWord extends TextRange {
  readonly surface: string;
  readonly term: string;
  /** Compounds and acronyms that it is part of. */
  readonly beside: readonly string[];
  /** Whether more letters may follow. */
  readonly open: boolean;
}

/** An occurrence of the very word counts 1; these are the next best, in the order that readers expect them. */
const VARIANT_WEIGHT = 0.9;
const STEM_WEIGHT = 0.8;
const SCRIPT_WEIGHT = 0.7;
const PREFIX_WEIGHT = 0.6;
const MISSPELLED_WEIGHT = 0.5;

/** The words of a stretch of a query; `offset` is where it begins in the query. */
export function queryWords(text: string, offset: number, acronyms: boolean, open: boolean): QueryWord[] {
  const tokens = tokensOf(text, acronyms);
  const words = tokens.filter((token) => !token.beside);
  return words.map((token, i) => ({
    surface: text.slice(token.start, token.end),
    term: token.term,
    beside: tokens.filter((other) => other.beside && spans(other, token)).map((other) => other.term),
    start: offset + token.start,
    end: offset + token.end,
    open: open && i === words.length - 1,
  }));
}

/** `US` where that was typed, which is another word than `us`. */
export function acronymOf({ beside }: QueryWord): string | undefined {
  return beside.find((term) => term !== term.toLowerCase());
}

/** Every way in which the corpus may say a word: itself, other spellings, other forms, what it begins, misspellings. */
export function alternativesOf(word: QueryWord, lexicon: Lexicon): Alternative[] {
  const acronym = acronymOf(word);
  if (acronym !== undefined) {
    return [{ terms: [acronym], weight: 1 }, ...variantAlternatives(word.surface, lexicon)];
  }
  const found = [
    ...exactAlternatives(word),
    ...variantAlternatives(word.surface, lexicon),
    ...stemAlternatives(word.term, lexicon.vocabulary),
    ...scriptAlternatives(word.term, lexicon),
    ...(word.open || isLoneCharacter(word.term) ? prefixAlternatives(word.term, lexicon.terms) : []),
  ];
  if (found.some(({ terms }) => terms.every((term) => isInCorpus(term, lexicon.terms)))) return found;
  return [...found, ...misspellingAlternatives(word, lexicon.terms)];
}

/** Other spellings of a name of one or more words, as terms or phrases; those that hold the name itself say no more. */
export function variantAlternatives(surface: string, lexicon: Lexicon): Alternative[] {
  const own = sequenceOf(surface).join(' ');
  return lexicon
    .variantsOf(surface)
    .map((variant) => variantTerms(variant))
    .filter((terms) => terms.length > 0 && !` ${terms.join(' ')} `.includes(` ${own} `))
    .map((terms) => ({ terms, weight: VARIANT_WEIGHT }));
}

/** The words of a phrase in order, without the compounds beside them. */
export function sequenceOf(text: string): string[] {
  return tokensOf(text)
    .filter((token) => !token.beside)
    .map((token) => token.term);
}

export function isInCorpus(term: string, terms: TermStore): boolean {
  return (terms.postings(term, 'text')?.size ?? 0) > 0;
}

function spans(outer: Token, inner: Token): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A variant in capitals (`US`) stands for its acronym alone, never for the word that folds alike (`us`). */
function variantTerms(variant: string): string[] {
  const tokens = tokensOf(variant, true);
  const acronym = tokens.find((token) => token.beside && token.term !== token.term.toLowerCase());
  if (acronym) return [acronym.term];
  return tokens.filter((token) => !token.beside).map((token) => token.term);
}

function exactAlternatives({ term, beside }: QueryWord): Alternative[] {
  return [term, ...beside].map((exact) => ({ terms: [exact], weight: 1 }));
}

function stemAlternatives(term: string, vocabulary: Vocabulary): Alternative[] {
  return vocabulary
    .formsOf(term)
    .filter((form) => form !== term)
    .map((form) => ({ terms: [form], weight: STEM_WEIGHT }));
}

/** Transcriptions that keep the sounds of a word differ in so many letters at most: `shoyhu`, `shoigu`. */
const LONGEST_TRANSCRIPTION_DISTANCE = 2;

/** A word as the sources write it in the other script: `Кременчук` for `Kremenchuk`, and back. */
function scriptAlternatives(term: string, { terms, vocabulary }: Lexicon): Alternative[] {
  const forms = isCyrillic(term) ? latinOf(term, terms) : vocabulary.cyrillicOf(term);
  return forms.map((form) => ({ terms: [form], weight: SCRIPT_WEIGHT }));
}

function latinOf(term: string, terms: TermStore): string[] {
  const keys = [scriptKey(term), scriptKey(stemOf(term))].flatMap((key) => key ?? []);
  if (keys.length === 0) return [];
  return Array.from(terms.near(romanise(term), LONGEST_TRANSCRIPTION_DISTANCE)).filter(
    (other) => keys.includes(scriptKey(other) ?? '') && mayBeTranscription(other),
  );
}

/** A single character of a script without spaces is found as the beginning of a pair. */
function isLoneCharacter(term: string): boolean {
  return [...term].length === 1 && stemOf(term) === term && IDEOGRAPH.test(term);
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function prefixAlternatives(prefix: string, terms: TermStore): Alternative[] {
  const longer = Array.from(terms.startingWith(prefix)).filter((term) => term !== prefix);
  return longer.map((term) => ({ terms: [term], weight: PREFIX_WEIGHT }));
}

function misspellingAlternatives({ term, surface }: QueryWord, terms: TermStore): Alternative[] {
  const distance = longestMisspelling(surface);
  if (distance === 0) return [];
  return Array.from(terms.near(term, distance + 1))
    .filter((other) => isMisspelling(term, other, distance) && isInCorpus(other, terms))
    .map((other) => ({ terms: [other], weight: MISSPELLED_WEIGHT }));
}
