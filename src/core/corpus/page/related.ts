import type { Mark } from './marks';

/** A list of other stories is rarely longer; what follows is the article again. */
const LONGEST_LIST = 30;

/**
 * Indices of the lines under a heading such as `Related stories`, up to the next prose: teasers and their dates; behind
 * the text, of the key words under `Topics` too. Above `from`, in the menus of a saved page, such a list would run into
 * the headline.
 */
export function relatedLines(marks: readonly Mark[], foot: number, from: number): ReadonlySet<number> {
  const related = new Set<number>();
  for (const [at, { reason }] of marks.entries()) {
    if (at < from) continue;
    if (reason !== 'related' && (reason !== 'topics' || at < foot || foot === 0)) continue;
    for (let next = at + 1; next <= at + LONGEST_LIST && isTeaser(marks[next]); next++) related.add(next);
  }
  return related;
}

function isTeaser(mark: Mark | undefined): boolean {
  if (mark === undefined || mark.byline?.kind === 'credit') return false;
  return (
    mark.role === 'line' ||
    mark.role === 'date' ||
    mark.role === 'item' ||
    mark.role === 'clock' ||
    mark.role === 'furniture' ||
    mark.role === 'byline'
  );
}
