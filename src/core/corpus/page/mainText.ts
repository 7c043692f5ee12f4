import type { FurnitureReason } from './furniture';
import { fold } from '../../text/folding';
import { isCommentsHeading } from './comments';
import type { Mark } from './marks';
import { isArticleProse, weightOf } from './marks';

/** Indices of marks, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the text of a saved web page stands amid menus, teasers and comments; `undefined` for a file that is no such
 * page. The stretch of the greatest sum wins, where prose counts for its length and every other line against it
 * (J. Pasternack and D. Roth, Extracting Article Text from the Web with Maximum Subsequence Segmentation, WWW 2009).
 */
export function mainText(marks: readonly Mark[]): Stretch | undefined {
  if (!isSavedPage(marks)) return undefined;
  const end = commentsStart(marks) ?? marks.length;
  const best = heaviest(marks.slice(0, end).map(scoreOf));
  return best && { from: withEarlierProse(marks, best.from), to: best.to };
}

const CHROME: ReadonlySet<FurnitureReason> = new Set<FurnitureReason>([
  'navigation',
  'advertisement',
  'teaser',
  'related',
  'topics',
  'service',
  'counter',
  'notice',
]);

/** Whether a line belongs to a web page rather than to what it shows. */
export function isChrome({ role, reason }: Mark): boolean {
  return role === 'furniture' && reason !== undefined && CHROME.has(reason);
}

/** Different lines of chrome without numbers, which pages of books have too; of these articles copied without their page have up to three. */
const FEWEST_CHROME = 5;
/** Fewer will do where a menu shows: so many short lines in a row. Languages differ in how many words of theirs are known. */
const FEWEST_CHROME_BY_MENU = 2;
const FEWEST_MENU_LINES = 10;
const LONGEST_MENU_LINE = 30;

function isSavedPage(marks: readonly Mark[]): boolean {
  const chrome = new Set(
    marks.filter((mark) => isChrome(mark) && !/\d/.test(mark.text)).map(({ text }) => fold(text)),
  );
  return (
    chrome.size >= FEWEST_CHROME ||
    (chrome.size >= FEWEST_CHROME_BY_MENU && longestMenu(marks) >= FEWEST_MENU_LINES)
  );
}

function longestMenu(marks: readonly Mark[]): number {
  let longest = 0;
  let run = 0;
  for (const { role, text } of marks) {
    run = (role === 'line' || role === 'furniture') && text.length <= LONGEST_MENU_LINE ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** What a line counts against the text, in characters of prose: a few may stand amid it, a menu may not. */
const LINE_COST = 30;
const CHROME_COST = 50;
const SMALL_COST = 10;
/** Longer prose counts no more: one long notice does not outweigh an article of many paragraphs. */
const MOST_FOR_PROSE = 600;

function scoreOf(mark: Mark): number {
  if (isArticleProse(mark)) return Math.min(weightOf(mark.text), MOST_FOR_PROSE);
  if (isChrome(mark)) return -CHROME_COST;
  if (mark.role === 'line') return -LINE_COST;
  if (mark.role === 'item') return Math.min(weightOf(mark.text), MOST_FOR_PROSE) - LINE_COST;
  return -SMALL_COST;
}

function heaviest(scores: readonly number[]): Stretch | undefined {
  let best: (Stretch & { sum: number }) | undefined;
  let from = 0;
  let sum = 0;
  for (const [at, score] of scores.entries()) {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += score;
    if (sum > (best?.sum ?? 0)) best = { from, to: at + 1, sum };
  }
  return best && { from: best.from, to: best.to };
}

/** Teasers above an article are shorter: a paragraph as long as this is its beginning, also beyond a large gap. */
const PARAGRAPH = 250;

function withEarlierProse(marks: readonly Mark[], from: number): number {
  const earlier = marks
    .slice(0, from)
    .findIndex((mark) => mark.role === 'prose' && weightOf(mark.text) >= PARAGRAPH);
  return earlier < 0 ? from : earlier;
}

/** So much prose stands above the comments of readers; a link to them may stand over an article too. */
const FEWEST_BEFORE_COMMENTS = 400;

function commentsStart(marks: readonly Mark[]): number | undefined {
  let prose = 0;
  for (const [at, mark] of marks.entries()) {
    if (isArticleProse(mark)) prose += weightOf(mark.text);
    else if (prose >= FEWEST_BEFORE_COMMENTS && isCommentsHeading(mark.text)) return at;
  }
  return undefined;
}
