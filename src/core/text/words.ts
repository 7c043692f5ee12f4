import type { TextRange } from './range';

/**
 * A word is a run of letters, marks and digits, with soft hyphens and zero-width joiners inside it.
 * `l’armée d'Ukraine` has the words `l`, `armée`, `d`, `Ukraine`; `U.S.-led` has `U`, `S`, `led`.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*/gu;

export function wordsOf(text: string): TextRange[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
