import type { Token } from './tokenizer';

/**
 * How near one another the words of a query stand in a text: for each two that are neighbours in the query, the inverse
 * of their least distance in words, 1 where they stand side by side (after Rasolofo and Savoy 2003).
 * `positions` has a list for each word of the query, in its order, empty where the text lacks it.
 */
export function nearness(positions: readonly (readonly number[])[], weights: readonly number[]): number {
  let total = 0;
  for (let i = 0; i + 1 < positions.length; i++) {
    const distance = leastDistance(positions[i] ?? [], positions[i + 1] ?? []);
    if (distance > FARTHEST) continue;
    total += Math.min(weights[i] ?? 0, weights[i + 1] ?? 0) / Math.max(distance, 1);
  }
  return total;
}

/** The positions at which any of the terms stands. */
export function positionsOf(tokens: readonly Token[], terms: ReadonlySet<string>): number[] {
  return tokens.filter((token) => terms.has(token.term)).map((token) => token.position);
}

/** Words further apart than this are in no phrase together. */
const FARTHEST = 5;

/** Of two lists in rising order; both are walked through once, for a passage may be a megabyte long. */
function leastDistance(a: readonly number[], b: readonly number[]): number {
  let least = Infinity;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const distance = (a[i] ?? 0) - (b[j] ?? 0);
    least = Math.min(least, Math.abs(distance));
    if (distance < 0) i++;
    else j++;
  }
  return least;
}
