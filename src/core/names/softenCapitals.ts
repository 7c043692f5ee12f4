import { Cue, cueOf } from './cues';
import { COMMON, DICTIONARY, GIVEN_NAME, lookUpWord, RARE_GIVEN_NAME, SURNAME } from './lexicon';
import type { Token } from './tokens';
import { Shape } from './tokens';

/** A line is all in capitals, or a headline with a capital on each word, where a capital tells nothing. */
type Style = 'plain' | 'capitals' | 'headline';

const MOST_WORDS = 30;
const FEWEST_WORDS = 4;
const SMALL_WORD = 3;
const HEADLINE_SHARE = 0.8;
const LONGEST_ABBREVIATION = 4;

function styleOf(tokens: readonly Token[]): Style {
  let capitals = 0;
  let capitalised = 0;
  let lower = 0;
  for (const { shape, key } of tokens) {
    if (shape === Shape.capitals && key.length > LONGEST_ABBREVIATION - 1) capitals++;
    else if (shape === Shape.capitalised && key.length > SMALL_WORD) capitalised++;
    else if (shape === Shape.lower && key.length > SMALL_WORD) lower++;
  }
  if (capitals > 0 && capitalised + lower === 0) return 'capitals';
  const total = capitals + capitalised + lower;
  const isHeadline =
    total >= FEWEST_WORDS && total <= MOST_WORDS && (capitalised + capitals) / total >= HEADLINE_SHARE;
  return isHeadline && lastKey(tokens) !== '.' ? 'headline' : 'plain';
}

function lastKey(tokens: readonly Token[]): string {
  return tokens.at(-1)?.key ?? '';
}

/**
 * Gives the words of a heading the capitals that they would have in a sentence: words of the dictionary that are no names
 * lose theirs, others in capitals keep the first one. `isKnown` tells whether a name of several words is known.
 */
export function softenCapitals(
  tokens: readonly Token[],
  isKnown: (key: string) => boolean,
): readonly Token[] {
  const style = styleOf(tokens);
  if (style === 'plain') return tokens;
  return tokens.map((token, at) => {
    if (token.shape !== Shape.capitals && token.shape !== Shape.capitalised) return token;
    if (token.shape === Shape.capitals && style === 'headline') return token;
    const pairs = [
      [tokens[at - 1], token],
      [token, tokens[at + 1]],
    ];
    const inKnown = pairs.some(
      ([a, b]) => a !== undefined && b !== undefined && isKnown(`${a.key} ${b.key}`),
    );
    if (!inKnown && isOrdinary(token.key)) return { ...token, shape: Shape.lower };
    if (token.shape === Shape.capitals && token.key.length > LONGEST_ABBREVIATION)
      return { ...token, shape: Shape.capitalised };
    return token;
  });
}

function isOrdinary(key: string): boolean {
  const { flags } = lookUpWord(key);
  if ((flags & (COMMON | DICTIONARY)) === 0) return false;
  const cue = cueOf(key);
  if (cue === Cue.month || cue === Cue.weekday || cue === Cue.title || cue === Cue.honorific)
    return cue === Cue.title;
  return (
    (flags & (GIVEN_NAME | SURNAME)) === 0 ||
    ((flags & COMMON) !== 0 && (flags & (GIVEN_NAME | RARE_GIVEN_NAME)) === 0)
  );
}
