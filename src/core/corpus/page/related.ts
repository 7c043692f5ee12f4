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
const FEWEST_PARTED = 3;
const FEWEST_HEADLINE_WORDS = 5;
const CUT_OFF = /(?:…|\.{3})$/;

/**
 * The list of other stories that closes a page without a word over it: beginnings of stories, each cut off, with headline
 * and day; or headlines that only dashes part. Without headlines or a day these may be the end of the article.
 */
function closingTeasers(marks: readonly Mark[]): readonly number[] {
  const end = marks.findLastIndex((mark) => isArticleProse(mark) && !CUT_OFF.test(mark.text)) + 1;
  if (end === 0) return [];
  const rest = marks.slice(end);
  if (!areCutOff(rest) && !areParted(rest)) return [];
  return rest.flatMap(({ byline }, at) => (byline?.kind === 'credit' ? [] : [end + at]));
}

function areCutOff(rest: readonly Mark[]): boolean {
  const cut = [...rest.keys()].filter((at) => rest[at] && isArticleProse(rest[at]));
  const headed = cut.every((at, nth) => {
    const own = rest.slice(nth === 0 ? 0 : (cut[nth - 1] ?? 0) + 1, at);
    return own.some(({ role }) => role === 'line');
  });
  const timed = rest.some(({ clock, dates }) => clock !== undefined && dates.length === 0);
  return cut.length >= FEWEST_TEASERS && headed && hasDay(rest) && !timed;
}

function areParted(rest: readonly Mark[]): boolean {
  const parted = rest.filter(({ role }, at) => role === 'line' && /^[-–—•]$/.test(rest[at - 1]?.text ?? ''));
  if (parted.length >= FEWEST_TEASERS && hasDay(rest)) return true;
  const long = parted.filter(({ text }) => text.split(/\s+/).length >= FEWEST_HEADLINE_WORDS);
  return long.length >= FEWEST_PARTED && long.length === parted.length;
}

function hasDay(rest: readonly Mark[]): boolean {
  return rest.some(({ role, dates }) => role === 'date' || dates.length > 0);
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
