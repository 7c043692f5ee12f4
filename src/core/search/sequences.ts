import type { Token } from './tokenizer';

/** A run of words in a text: the first and the last of its tokens. */
export interface Run {
  readonly first: Token;
  readonly last: Token;
}

/**
 * Where terms follow one another in a text, whatever punctuation stands between them; of one term, also as a compound.
 * With `open` the last term may be the beginning of a word.
 */
export function runsOf(tokens: readonly Token[], terms: readonly string[], open = false): Run[] {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) {
    return tokens.filter((token) => fits(token, only, open)).map((token) => ({ first: token, last: token }));
  }
  const words = tokens.filter((token) => !token.beside);
  return words.flatMap((first, i) => {
    const follows = terms.every((term, j) => {
      const word = words[i + j];
      return word !== undefined && fits(word, term, open && j === terms.length - 1);
    });
    const last = words[i + terms.length - 1];
    return follows && last ? [{ first, last }] : [];
  });
}

function fits(token: Token, term: string, open: boolean): boolean {
  return open ? token.term.startsWith(term) : token.term === term;
}
