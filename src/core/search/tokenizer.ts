import { fold } from '../text/folding';
import type { TextRange } from '../text/range';
import { wordsOf } from '../text/words';
import { isStopWord } from './stopWords';

/**
 * A searchable form in a text. Words have positions one after the other; a compound or an acronym stands beside the
 * words it is made of, at the position of the first.
 *
 * `Putin’s cease-fire` has `putin` 0, `s` 1, `cease` 2, `fire` 3 and, beside them, `ceasefire` 2.
 */
export interface Token extends TextRange {
  readonly term: string;
  readonly position: number;
  readonly beside: boolean;
}

/** Whether a word in capitals is also found as such: `US` apart from `us`. A text all in capitals tells nothing of it. */
export function tellsAcronyms(text: string): boolean {
  return SMALL_LETTER.test(text);
}

export function tokensOf(text: string, acronyms: boolean = tellsAcronyms(text)): Token[] {
  const tokens: Token[] = [];
  let chain: Token[] = [];
  let position = 0;
  const closeChain = (): void => {
    const compound = compoundOf(chain);
    if (compound) tokens.push(compound);
    chain = [];
  };
  for (const { start, end } of piecesOf(text)) {
    const surface = text.slice(start, end);
    const ascii = ASCII.test(surface);
    if (!ascii && SPACELESS.test(surface)) {
      closeChain();
      for (const gram of spacelessTokens(surface, start, position)) {
        tokens.push(gram);
        position = gram.position + 1;
      }
      continue;
    }
    const token = { term: termOf(surface), start, end, position, beside: false };
    if (token.term === '') continue;
    position++;
    if (chain.length > 0 && !continuesChain(text, chain, token)) closeChain();
    chain.push(token);
    tokens.push(token);
    if (acronyms && isAcronym(surface, token.term)) {
      tokens.push({ ...token, term: acronymTerm(surface), beside: true });
    }
  }
  closeChain();
  return tokens;
}

/** The index's term for `US` or `U.S.`, which no folded word can be. */
export function acronymTerm(surface: string): string {
  return surface.replaceAll('.', '');
}

/** The words of a text, with the initials (`U.S.`) and the numbers (`1,100`, `3.5`) that hold stops or commas whole. */
function piecesOf(text: string): TextRange[] {
  const pieces: TextRange[] = [];
  let from = 0;
  for (const word of wordsOf(text)) {
    if (word.start < from) continue;
    const end = isDigit(text.charCodeAt(word.start)) ? endOfNumber(text, word) : endOfInitials(text, word);
    pieces.push(end > word.end ? { start: word.start, end } : word);
    from = end;
  }
  return pieces;
}

/** Numbers in groups of three, or decimals; neither dates nor versions, which have more parts. */
const NUMBER = /(?:\d{1,3}(?:[.,’'\u00A0\u202F]\d{3}){1,6}|\d{1,15}[.,]\d{1,15})(?![.,]?\d)/y;
const INITIALS_AT = /(?:\p{Lu}\.){2,8}(?:\p{Lu}(?![\p{L}\p{N}]))?/uy;
const DIGIT_AND_STOP = /[\p{L}\p{N}][.,]?$/u;

function endOfNumber(text: string, { start, end }: TextRange): number {
  if (!isSeparator(text.charCodeAt(end)) || DIGIT_AND_STOP.test(text.slice(Math.max(0, start - 2), start)))
    return end;
  return endOfMatch(NUMBER, text, start) ?? end;
}

function endOfInitials(text: string, { start, end }: TextRange): number {
  if (end - start > 2 || text.charCodeAt(end) !== STOP) return end;
  return endOfMatch(INITIALS_AT, text, start) ?? end;
}

function endOfMatch(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSeparator(code: number): boolean {
  return SEPARATORS.has(code);
}

const STOP = 0x2e;
const SEPARATORS: ReadonlySet<number> = new Set(
  Array.from(".,’'\u00A0\u202F", (character) => character.charCodeAt(0)),
);
const ASCII = /^[\0-\x7f]*$/;
const SMALL_LETTER = /\p{Ll}/u;
const DECIMAL = /^\d{1,15}[.,]\d{1,15}$/;
const THOUSANDS = /^\d{1,3}(?:[.,’'\u00A0\u202F]\d{3})+$/;
const LONGEST_ACRONYM = 10;
const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5}\p{Lu}?)$/u;
const NOT_DIGITS = /[.,’'\u00A0\u202F]/g;

/** Longer runs of letters are no words; their first part is enough to find them. */
const LONGEST_TERM = 64;

function termOf(surface: string): string {
  if (isDigit(surface.charCodeAt(0))) return numberTerm(surface);
  if (surface.includes('.')) return fold(acronymTerm(surface));
  const word = surface.length > LONGEST_TERM ? surface.slice(0, LONGEST_TERM) : surface;
  return ASCII.test(word) ? word.toLowerCase() : fold(word);
}

function numberTerm(surface: string): string {
  if (THOUSANDS.test(surface)) return surface.replaceAll(NOT_DIGITS, '');
  if (DECIMAL.test(surface)) return surface.replace(',', '.');
  return fold(surface.slice(0, LONGEST_TERM));
}

/** Only where the word in small letters is another, and one that says nothing: `US`, `WHO`, `IT`. */
function isAcronym(surface: string, term: string): boolean {
  return surface.length <= LONGEST_ACRONYM && surface !== term && isStopWord(term) && ACRONYM.test(surface);
}

/** Scripts written without spaces: found by pairs of characters, as is usual where no dictionary is at hand. */
const SPACELESS_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const SPACELESS_CLASS = SPACELESS_SCRIPTS.map((script) => String.raw`\p{Script=${script}}`).join('');
const SPACELESS = new RegExp(`[${SPACELESS_CLASS}]`, 'u');
const SPACELESS_RUN = new RegExp(`[${SPACELESS_CLASS}\\p{M}ー]+|[^${SPACELESS_CLASS}\\p{M}ー]+`, 'gu');

/** Overlapping pairs of each run, its last character alone (so that any character is the beginning of a term). */
function spacelessTokens(surface: string, offset: number, firstPosition: number): Token[] {
  const tokens: Token[] = [];
  let position = firstPosition;
  for (const run of surface.matchAll(SPACELESS_RUN)) {
    const start = offset + run.index;
    if (!SPACELESS.test(run[0])) {
      tokens.push({
        term: termOf(run[0]),
        start,
        end: start + run[0].length,
        position: position++,
        beside: false,
      });
      continue;
    }
    const characters = charactersOf(run[0], start);
    characters.forEach((character, i) => {
      const next = characters[i + 1];
      const last = next ?? character;
      const beside = next === undefined && characters.length > 1;
      const term = fold(character.text + (next?.text ?? ''));
      if (term !== '')
        tokens.push({ term, start: character.start, end: last.end, position: position++, beside });
    });
  }
  return tokens;
}

interface Character extends TextRange {
  readonly text: string;
}

function charactersOf(run: string, offset: number): Character[] {
  let at = offset;
  return Array.from(run, (text) => ({ text, start: at, end: (at += text.length) }));
}

const HYPHEN = /^[-\u2010\u2011]$/;
const APOSTROPHE = /^['’ʼ]$/;
/** What follows an apostrophe without being part of the word: `Putin's`, `they're`. */
const CLITICS = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);
/** What stands before an apostrophe without being part of the word: `l’armée`, `dell’arte`. */
const ELISIONS = new Set(
  'l d j m n s t c qu jusqu lorsqu puisqu quoiqu dell nell all sull dall un'.split(' '),
);
const LONGEST_CHAIN = 6;

function continuesChain(text: string, chain: readonly Token[], token: Token): boolean {
  const last = chain.at(-1);
  if (!last || token.start - last.end !== 1 || chain.length >= LONGEST_CHAIN) return false;
  const between = text.charAt(last.end);
  if (HYPHEN.test(between)) return true;
  return APOSTROPHE.test(between) && !CLITICS.has(token.term) && !ELISIONS.has(last.term);
}

/** The words of a compound run together, so that `cease-fire` and `ceasefire` find each other. */
function compoundOf(chain: readonly Token[]): Token | undefined {
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last || first === last || last.end - first.start > LONGEST_TERM) return undefined;
  const term = chain.map((token) => token.term).join('');
  return { term, start: first.start, end: last.end, position: first.position, beside: true };
}
