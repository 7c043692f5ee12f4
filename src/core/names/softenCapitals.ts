import { Cue, cueOf } from './cues';
import { COMMON, DICTIONARY, GIVEN_NAME, lookUpWord, RARE_GIVEN_NAME, SURNAME } from './lexicon';
import type { Token } from './tokens';
import { Shape } from './shapes';
import { withShape } from './tokens';

/** A line is all in capitals, or a headline with a capital on each word, where a capital tells nothing. */
export type Style = 'plain' | 'capitals' | 'headline';

const MOST_WORDS = 30;
const FEWEST_WORDS = 4;
const SMALL_WORD = 3;
const HEADLINE_SHARE = 0.8;
const LONGEST_ABBREVIATION = 4;

/** How a passage uses capitals. A list of names, a credit or a byline is no headline, though it looks like one. */
export function styleOf(tokens: readonly Token[]): Style {
  let capitals = 0;
  let capitalised = 0;
  let lower = 0;
  let marks = 0;
  for (const { shape, key } of tokens) {
    if (shape === Shape.capitals && key.length > LONGEST_ABBREVIATION - 1) capitals++;
    else if (shape === Shape.capitalised && key.length > SMALL_WORD) capitalised++;
    else if (shape === Shape.lower && key.length > SMALL_WORD) lower++;
    else if (shape === Shape.comma || shape === Shape.bracket || shape === Shape.initial) marks++;
  }
  if (capitals > 0 && capitalised + lower === 0) return 'capitals';
  const total = capitals + capitalised + lower;
  const isShort =
    total >= FEWEST_WORDS && total <= MOST_WORDS && marks < MOST_MARKS && !BYLINE.has(tokens[0]?.key ?? '');
  return isShort && (capitalised + capitals) / total >= HEADLINE_SHARE && tokens.at(-1)?.key !== '.'
    ? 'headline'
    : 'plain';
}

const MOST_MARKS = 2;
const BYLINE = new Set(['by', 'from', 'par', 'von', 'por', 'photo', 'photograph', 'reporting']);

/** What the rest of the document, where capitals tell something, and the lists of names say of a word. */
export interface CapitalEvidence {
  isKnownName(key: string): boolean;
  /** How often the document writes a word small, and how often with a capital. */
  useOf(key: string): { readonly lower: number; readonly capital: number };
}

/**
 * Gives the words of a heading the capitals that they would have in a sentence: words of the dictionary that are no names
 * lose theirs, others in capitals keep the first one.
 */
export function softenCapitals(
  tokens: readonly Token[],
  style: Style,
  evidence: CapitalEvidence,
): readonly Token[] {
  if (style === 'plain') return tokens;
  return tokens.map((token, at) => {
    if (token.shape !== Shape.capitals && token.shape !== Shape.capitalised) return token;
    if (token.shape === Shape.capitals && style === 'headline') return token;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const inKnown =
      (before !== undefined && evidence.isKnownName(`${before.key} ${token.key}`)) ||
      (next !== undefined && evidence.isKnownName(`${token.key} ${next.key}`));
    if (!inKnown && isOrdinary(token.key, style, evidence)) return withShape(token, Shape.lower);
    const isLong = token.shape === Shape.capitals && token.key.length > LONGEST_ABBREVIATION;
    return isLong ? withShape(token, Shape.capitalised) : token;
  });
}

/** Rare words of the dictionary are surnames as often as not: in a headline they need the document's word for it. */
function isOrdinary(key: string, style: Style, evidence: CapitalEvidence): boolean {
  const { lower, capital } = evidence.useOf(key);
  if (capital > 0 && capital >= lower) return false;
  const { flags } = lookUpWord(key);
  if ((flags & (COMMON | DICTIONARY)) === 0) return false;
  const cue = cueOf(key);
  if (cue === Cue.title) return true;
  if (cue === Cue.month || cue === Cue.weekday || cue === Cue.honorific) return false;
  if (lower > 0) return true;
  if ((flags & COMMON) === 0) return style === 'capitals' && (flags & (GIVEN_NAME | SURNAME)) === 0;
  return (flags & (GIVEN_NAME | RARE_GIVEN_NAME)) === 0;
}
