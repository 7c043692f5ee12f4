import { fold } from '../../text/folding';
import { isNameLine } from '../metadata/authors';
import { looksLikeOutlet } from '../metadata/outlets';
import { isPersonName } from '../metadata/personNames';
import type { PassageKind } from '../model';
import { isMenu } from './furniture';
import { readsAsHeading, standsOverText } from './headings';
import type { Mark } from './marks';
import type { Page } from './page';

/** A short line: a heading over prose; in the head of a page, chrome; else text, for nothing may be lost. */
export function lineKind(
  page: Page,
  at: number,
  title: number | undefined,
  often: ReadonlySet<string>,
  signed: boolean,
): PassageKind {
  const { marks, head } = page;
  const mark = marks[at];
  if (!mark) return 'body';
  if (title !== undefined && at > title && isOverCredit(page, at)) return 'caption';
  const heading = isHeadingOver(marks, at, often);
  if (at >= head || !hasChrome(page)) return heading ? 'heading' : 'body';
  const settled = headLineKind(page, at, title);
  if (settled !== undefined) return settled;
  return heading && isOverText(page, at, title) && !isNameOrMenu(page, mark, signed && at === head - 1)
    ? 'heading'
    : 'furniture';
}

function isHeadingOver(marks: readonly Mark[], at: number, often: ReadonlySet<string>): boolean {
  const mark = marks[at];
  return (
    mark !== undefined &&
    readsAsHeading(mark) &&
    !goesOn(marks[at + 1]) &&
    standsOverText(marks, at) &&
    !often.has(fold(mark.text))
  );
}

/** What a line in the head of a page is by its own words or those beside it. */
function headLineKind(page: Page, at: number, title: number | undefined): PassageKind | undefined {
  const { marks, head } = page;
  if (isNameLine(marks, head, at)) return 'byline';
  if (title !== undefined && at > title && marks[at + 1]?.role === 'caption') return 'caption';
  if (isKeyPoint(page, at, title)) return 'body';
  if (isKeyPoint(page, at + 1, title) && marks[at + 1]?.role === 'line') return 'heading';
  return GENRE.test(fold(marks[at]?.text ?? '')) ? 'furniture' : undefined;
}

/** Right over prose, or below the title of a page without entries. */
function isOverText({ marks, entries }: Page, at: number, title: number | undefined): boolean {
  if (marks[at + 1]?.role === 'prose') return true;
  return title !== undefined && at > title && entries.length === 0 && /\s/.test(marks[at]?.text ?? '');
}

/** Of a signed page the last line over the text may be a heading that reads as a name. */
function isNameOrMenu({ marks, head }: Page, mark: Mark, mayBeNamed: boolean): boolean {
  return (
    (isPersonName(mark.text) && !mayBeNamed) ||
    looksLikeOutlet(mark.text) ||
    isMenu(mark.text) ||
    saidTwice(marks, head, mark)
  );
}

/** Whether a line only ends the sentence above it: `, the council said.` */
function goesOn(mark: Mark | undefined): boolean {
  return mark !== undefined && /^[,;)]/.test(mark.text);
}

const MOST_CAPTION_WORDS = 12;

/** Amid the text only a line that stands with its credit apart from the rest is a caption and no heading or sentence. */
function isOverCredit({ marks, head }: Page, at: number): boolean {
  const [mark, credit, behind] = [marks[at], marks[at + 1], marks[at + 2]];
  if (mark === undefined || credit?.reason !== 'credit') return false;
  if (at < head) return true;
  const apart = mark.block.apart && !credit.block.apart && behind?.block.apart !== false;
  return apart && !mark.text.endsWith(':') && mark.text.split(/\s+/).length <= MOST_CAPTION_WORDS;
}

/** Kinds of articles, printed between headline and text. */
const GENRE =
  /^(?:reportage|analyse|analysis|opinion|commentary|entretien|tribune|editorial|recit|decryptage|enquete|factuel|explainer|exclusive|analisis|reportaje|cronica|kommentar|interview)$/;
const FEWEST_KEY_WORDS = 6;

/**
 * A sentence without its stop among others, between the title of a live page and its first entry: the key points that
 * such pages begin with.
 */
function isKeyPoint({ marks, head, entries }: Page, at: number, title: number | undefined): boolean {
  if (entries.length === 0 || title === undefined || at <= title || at >= head) return false;
  return tellsSomething(marks[at]) && (tellsSomething(marks[at - 1]) || tellsSomething(marks[at + 1]));
}

function tellsSomething(mark: Mark | undefined): boolean {
  if (mark?.role !== 'line' || isMenu(mark.text)) return false;
  const words = mark.text.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= FEWEST_KEY_WORDS && small * 2 >= words.length && /^["“‘«]?\p{Lu}/u.test(mark.text);
}

export function hasChrome({ marks, head, entries }: Page): boolean {
  if (entries.length > 0) return true;
  return marks
    .slice(0, head)
    .some(
      ({ role, reason, dateline }) =>
        (role === 'byline' && dateline === undefined) ||
        role === 'date' ||
        (role === 'furniture' && reason !== 'rule'),
    );
}

function saidTwice(marks: readonly Mark[], head: number, mark: Mark): boolean {
  const key = fold(mark.text);
  return marks.slice(0, head).filter(({ text }) => fold(text) === key).length > 1;
}
