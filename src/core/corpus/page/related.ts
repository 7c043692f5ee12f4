import type { Mark } from './marks';
import { isArticleProse } from './marks';

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
  for (const at of closingTeasers(marks)) related.add(at);
  return related;
}

const FEWEST_TEASERS = 2;
const CUT_OFF = /(?:…|\.{3})$/;

/**
 * The list of other stories that closes a page without a word over it: beginnings of stories, each cut off, with headline
 * and day; or headlines that only dashes part.
 */
function closingTeasers(marks: readonly Mark[]): readonly number[] {
  const end = marks.findLastIndex((mark) => isArticleProse(mark) && !CUT_OFF.test(mark.text)) + 1;
  if (end === 0) return [];
  const rest = marks.slice(end);
  const cut = rest.filter((mark) => isArticleProse(mark)).length;
  const parted = rest.filter(({ text }, at) => /^[-–—•]$/.test(text) && rest[at + 1]?.role === 'line').length;
  if (cut < FEWEST_TEASERS && parted < FEWEST_TEASERS) return [];
  if (cut >= FEWEST_TEASERS && rest.some(({ clock, dates }) => clock !== undefined && dates.length === 0))
    return [];
  return rest.flatMap(({ byline }, at) => (byline?.kind === 'credit' ? [] : [end + at]));
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
