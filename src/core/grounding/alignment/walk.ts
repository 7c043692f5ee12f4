import type { SourceWords } from '../words/sourceWords';
import type { Passing } from './passing';
import type { Piece, QuotedWord } from './pattern';
import { isStemOf } from './pattern';

/**
 * Compares a piece with a source from word `at` on; answers the word behind its last, or `undefined` where they part.
 * Words that a hyphen or an apostrophe splits on one side only are the same, `and` is `&`, and furniture and cues are passed
 * over.
 */
export function walk(piece: Piece, source: SourceWords, at: number, passing: Passing): number | undefined {
  const { numbers } = source;
  let place = at;
  for (let i = 0; i < piece.length;) {
    const word = piece[i];
    if (word === undefined || place > numbers.length) return undefined;
    if (numbers[place] === word.number || isStemOf(word, source.key(place))) {
      i++;
      place++;
      continue;
    }
    const behind = i > 0 ? passing.behind(source, place) : undefined;
    if (behind !== undefined) place = behind;
    else if (source.isJoined(place) && source.key(place) + source.key(place + 1) === word.key) {
      i++;
      place += 2;
    } else if (word.isJoined && word.key + (piece[i + 1]?.key ?? '') === source.key(place)) {
      i += 2;
      place++;
    } else if (isAnd(word) && source.isBehindAmpersand(place)) i++;
    else return undefined;
  }
  return place;
}

/** What `&` is read as: English, French, German, Spanish, Italian, Portuguese, Polish, Dutch, Scandinavian. */
const AND: ReadonlySet<string> = new Set('and et und y e i en og och'.split(' '));

export function isAnd({ key }: QuotedWord): boolean {
  return AND.has(key);
}
