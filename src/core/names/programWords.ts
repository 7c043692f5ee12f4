import type { Token } from './tokens';
import { Shape } from './shapes';
import { withShape } from './tokens';

/** A text with so many words like `readFile` is about programs; one with fewer may name `easyJet` and `eBay`. */
const FEWEST = 4;
const STARTS_SMALL = /^\p{Ll}/u;

/** The tokens of a text's passages, in which words like `readFile` are no names where the text is about programs. */
export function withoutProgramWords(text: string, passages: readonly Token[][]): readonly Token[][] {
  const isProgramWord = ({ shape, start }: Token): boolean =>
    shape === Shape.mixed && STARTS_SMALL.test(text.charAt(start));
  const words = new Set<string>();
  for (const tokens of passages) for (const token of tokens) if (isProgramWord(token)) words.add(token.key);
  if (words.size < FEWEST) return passages;
  return passages.map((tokens) =>
    tokens.map((token) => (isProgramWord(token) ? withShape(token, Shape.other) : token)),
  );
}
