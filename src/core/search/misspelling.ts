import { fold } from '../text/folding';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 5;
const SHORTEST_FOR_TWO = 9;

/**
 * How many letters of a word may be wrong: none in a short word or a number, one from five letters, two from nine. A
 * capitalised word may be a name, and names two letters apart are two names (Slovakia, Slovenia).
 */
export function longestMisspelling(surface: string): number {
  const term = fold(surface);
  if (term.length < SHORTEST || HAS_DIGIT.test(term)) return 0;
  return term.length < SHORTEST_FOR_TWO || CAPITAL.test(surface) ? 1 : 2;
}

/** Whether two words may be one, misspelled: alike in the first letter, and nearly so in length and letters. */
export function isMisspelling(a: string, b: string, distance: number): boolean {
  return a.charAt(0) === b.charAt(0) && Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= distance;
}

const HAS_DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The fewest letters to insert, remove, replace or swap with their neighbour (optimal string alignment; Damerau 1964).
 * Two rows of the matrix back are kept for the swap.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
