import { fold } from '../../text/folding';
import { countsOf } from '../../text/groups';
import type { PassageKind } from '../model';
import { isAgency } from '../metadata/outlets';
import { isPersonName, isPost } from '../metadata/personNames';
import { isSaidAgain, isSaidLonger } from './captions';
import type { Entry } from './entries';
import { nextContent, readsAsEntryHeading, readsAsNumberedHeading } from './headings';
import { hasChrome, lineKind } from './lineKind';
import type { Mark, Role } from './marks';
import { isArticleProse } from './marks';
import type { Page } from './page';
import { surroundings } from './surroundings';

const BY_ROLE: Readonly<Record<Exclude<Role, 'line'>, PassageKind>> = {
  prose: 'body',
  item: 'body',
  heading: 'heading',
  caption: 'caption',
  byline: 'byline',
  date: 'furniture',
  clock: 'furniture',
  label: 'furniture',
  furniture: 'furniture',
};
/** A line that stands over prose this often is a speaker's name or a running head. */
const OFTEN = 3;

/** The kind of each mark, from what it is by itself and where it stands. `title` is the index of the title's mark. */
export function kindsOf(page: Page, title: number | undefined, authors: readonly string[]): PassageKind[] {
  const { marks, related } = page;
  const often = frequentLines(marks);
  const headings = entryHeadings(page);
  const outside = surroundings(page, title);
  const kinds = marks.map((mark, at): PassageKind => {
    if (at === title || headings.has(at)) return 'heading';
    if (related.has(at) || outside.has(at)) return 'furniture';
    if (signs(page, at, authors)) return 'byline';
    if (mark.role === 'date' && mark.block.shape === 'heading' && mark.rest.length > 0) return 'heading';
    if (mark.role === 'label') return labelKind(mark, at >= page.head && at < page.foot);
    if (readsAsNumberedHeading(mark)) return marks[at + 1]?.role === 'prose' ? 'heading' : 'body';
    if (at < (title ?? 0) && isMotto(page, at)) return 'furniture';
    if (mark.role !== 'line') return BY_ROLE[mark.role];
    return lineKind(page, at, title, often, authors.length > 0);
  });
  settleCaptions(marks, kinds, title);
  settleEchoes(marks, kinds);
  return kinds;
}

/** A few words with a stop, alone and first over the headline of a page with byline or day: what a site says of itself. */
function isMotto(page: Page, at: number): boolean {
  const { marks } = page;
  const mark = marks[at];
  if (mark?.role !== 'prose' || mark.block.shape !== 'line' || isArticleProse(mark)) return false;
  const isFirst = marks.slice(0, at).every(({ role }) => role === 'furniture');
  const isAlone = marks[at + 1]?.role !== 'prose';
  return isFirst && isAlone && mark.text.endsWith('.') && hasChrome(page);
}

/** Words of a picture under a headline, a name under its portrait: what a line says again of the one above. What text says twice stays. */
function settleEchoes(marks: readonly Mark[], kinds: PassageKind[]): void {
  for (const [at, { text, role, block }] of marks.entries()) {
    const above = marks[at - 1];
    if (above === undefined || role !== 'line' || kinds[at - 1] === 'body' || text.length > LONGEST_ECHO)
      continue;
    if (block.shape === 'line' && echoOf(text) === echoOf(above.text)) kinds[at] = 'furniture';
  }
}

/** A sentence or a headline. UTF-16 units. */
const LONGEST_ECHO = 200;

function echoOf(text: string): string {
  return fold(text)
    .replace(/^[•*]\s+/, '')
    .replace(/["'“”‘’„«»]/g, '')
    .trim();
}

/** A name on a line of its own that signs: the page's author, or a reporter with place or post on the next line. */
function signs({ marks, head }: Page, at: number, authors: readonly string[]): boolean {
  const mark = marks[at];
  if (mark?.role !== 'line') return false;
  if (authors.includes(mark.text) || namesIn(mark.text, authors)) return true;
  const previous = marks[at - 1];
  if (isPost(mark.text) && previous !== undefined && at > head && isPersonName(previous.text)) return true;
  return isReporter(marks, at) || (at > head && isNamedAbove(marks, at, head));
}

function isReporter(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  return mark?.role === 'line' && marks[at + 1]?.byline?.kind === 'entry' && isPersonName(mark.text);
}

function namesIn(text: string, authors: readonly string[]): boolean {
  return authors.length > 1 && authors.every((author) => text.includes(author));
}

/** Amid the text `Source: …` says who told the news, and is text. */
function labelKind({ label }: Mark, inText: boolean): PassageKind {
  if (label?.field === 'container' && inText) return 'body';
  if (label?.field === 'sender') return 'byline';
  return label?.field === 'title' ? 'heading' : 'furniture';
}

function frequentLines(marks: readonly Mark[]): ReadonlySet<string> {
  const counts = countsOf(marks.filter(({ role }) => role === 'line').map(({ text }) => fold(text)));
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([text]) => text));
}

/** The first line of each entry, where it reads like a heading and something stands under it. */
export function entryHeadings({ marks, entries }: Page): ReadonlySet<number> {
  return new Set(entries.flatMap((entry) => entryHeading(marks, entry, entries[0]?.from ?? 0) ?? []));
}

/** A name alone that the head of the page names too is that of who writes from here on. */
function isNamedAbove(marks: readonly Mark[], at: number, from: number): boolean {
  const mark = marks[at];
  if (mark?.role !== 'line' || !isPersonName(mark.text)) return false;
  return marks.slice(0, from).some((above) => isRoster(above, mark.text));
}

/** `Martin Bell (now) and Helen Roper (earlier)`: names and little else. */
function isRoster({ role, text }: Mark, name: string): boolean {
  return (
    role !== 'prose' &&
    text.includes(name) &&
    (role === 'byline' || /\((?:now|earlier|until|from)\b/u.test(text))
  );
}

function entryHeading(
  marks: readonly Mark[],
  { from: opening, content, to }: Entry,
  from: number,
): number | undefined {
  if (marks[opening]?.isStamped) return undefined;
  if (isOverMarker(marks, opening)) return opening;
  const first = nextContent(marks, content);
  const at =
    isReporter(marks, first) || isNamedAbove(marks, first, from) ? nextContent(marks, first + 1) : first;
  const mark = marks[at];
  const under = nextContent(marks, at + 1);
  if (!mark || at >= to || under >= to || !readsAsEntryHeading(mark)) return undefined;
  const next = marks[at + 1];
  return next && isSaidAgain(mark.text, next.text) ? undefined : at;
}

/** Of a page with headings above the times of its entries. */
function isOverMarker(marks: readonly Mark[], opening: number): boolean {
  const [heading, marker] = [marks[opening], marks[opening + 1]];
  const isTime = marker?.role === 'clock' || marker?.role === 'date';
  return isTime && (heading?.role === 'line' || heading?.role === 'heading');
}

/** A caption that stands twice is a caption where its credit is, or where it says more, and furniture where it does not. */
function settleCaptions(marks: readonly Mark[], kinds: PassageKind[], title: number | undefined): void {
  const seen = new Set<string>();
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1];
    if (next === undefined || !isCaptionLike(mark)) continue;
    const inText = title !== undefined && at > title && isCaptionLike(next);
    if (isSaidAgain(mark.text, next.text)) setCaption(kinds, at + 1, at);
    else if (inText && isSaidLonger(mark.text, next.text)) settleLengths(marks, kinds, at);
  }
  for (const [at, { text }] of marks.entries()) {
    if (kinds[at] !== 'caption') continue;
    const key = fold(text);
    if (seen.has(key)) kinds[at] = 'furniture';
    seen.add(key);
  }
}

/**
 * Two lengths of one text: a caption where a credit is by; without one, a paragraph under its own cut-off beginning, or
 * two lines that only begin alike.
 */
function settleLengths(marks: readonly Mark[], kinds: PassageKind[], at: number): void {
  const [first, second] = [marks[at], marks[at + 1]];
  if (!first || !second) return;
  const credited = first.role === 'caption' || second.role === 'caption';
  if (credited || isCredit(marks[at - 1]) || isCredit(marks[at + 2])) {
    const longer = first.text.length > second.text.length ? at : at + 1;
    setCaption(kinds, longer, longer === at ? at + 1 : at);
  } else if (/(?:\.{3}|…)$/.test(first.text)) kinds[at] = 'furniture';
}

function isCredit(mark: Mark | undefined): boolean {
  return mark !== undefined && (mark.reason === 'credit' || isAgency(mark.text));
}

function setCaption(kinds: PassageKind[], caption: number, repeated: number): void {
  kinds[caption] = 'caption';
  kinds[repeated] = 'furniture';
}

function isCaptionLike({ role }: Mark): boolean {
  return role === 'prose' || role === 'line' || role === 'caption';
}
