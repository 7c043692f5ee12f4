import type { Entry } from './entries';
import type { Stretch } from './mainText';
import type { Mark } from './marks';
import { isArticleProse } from './marks';
import { isMenu } from './furniture';

/** Pages print up to some two hundred lines of menus; more lines before the first prose are a list, not a head. */
const LONGEST_HEAD = 300;
/** Where the page is known for one, its menus may be as long as those of large portals. */
const LONGEST_HEAD_OF_PAGE = 1000;

/**
 * The head of a page: the marks before its text begins, which is at its first entry or its first article prose.
 * Half-open, from 0; without text there is no head.
 */
export function headEnd(
  marks: readonly Mark[],
  entries: readonly Entry[],
  main: Stretch | undefined,
): number {
  const prose = main?.from ?? textStart(marks);
  const entry = entries[0]?.from ?? marks.length;
  const end = prose < 0 ? (entry === marks.length ? 0 : entry) : Math.min(behindLead(marks, prose), entry);
  return end > (main === undefined ? LONGEST_HEAD : LONGEST_HEAD_OF_PAGE) ? 0 : end;
}

/** A text that is one list begins with its first item of a sentence or more; shorter ones are links. UTF-16 units. */
const SHORTEST_ITEM = 100;

function textStart(marks: readonly Mark[]): number {
  const prose = marks.findIndex(isArticleProse);
  if (prose >= 0) return prose;
  return marks.findIndex(({ role, text }) => role === 'item' && text.length >= SHORTEST_ITEM);
}

/** A page may print its lead above byline and date; then its head ends behind these. A byline is surer than a date. */
const LONGEST_LEAD = 2;
/** Behind two paragraphs a bare date is more likely one that the text tells of. */
const LONGEST_UNLABELLED_LEAD = 1;
/** Headline and standfirst may be two short sentences with their stops; they count as one paragraph. UTF-16 units. */
const SHORT_LEAD = 90;
const SHORT_LEAD_SHARE = 0.5;
const REACH = 6;
/** Between a headline and its byline saved pages print standfirst, picture text, and buttons. */
const LONGEST_SIGNED_LEAD = 4;
const SIGNED_REACH = 14;
/** UTF-16 units of one paragraph of a lead. */
const LONGEST_LEAD_TEXT = 260;

function behindLead(marks: readonly Mark[], prose: number): number {
  let lead = 0;
  let end = prose;
  let signed = false;
  for (const [offset, mark] of marks.slice(prose, prose + SIGNED_REACH).entries()) {
    if (mark.role === 'prose') lead += mark.text.length < SHORT_LEAD ? SHORT_LEAD_SHARE : 1;
    if (lead > LONGEST_SIGNED_LEAD || (mark.role === 'prose' && mark.text.length > LONGEST_LEAD_TEXT)) break;
    const labelled = mark.dates.some(({ label }) => label !== undefined);
    const early = lead <= (labelled ? LONGEST_LEAD : LONGEST_UNLABELLED_LEAD) && offset < REACH;
    if (mark.byline?.kind === 'page') signed = true;
    if (mark.byline?.kind === 'page' || (mark.role === 'date' && (early || signed))) end = prose + offset + 1;
  }
  return marks.slice(end).some(isArticleProse) ? end : prose;
}

/** The index behind the last article prose of the page. */
export function footStart(marks: readonly Mark[], main: Stretch | undefined): number {
  return main?.to ?? marks.findLastIndex(isArticleProse) + 1;
}

/** The index behind the last menu or link of the head: what stands above belongs to the page, not to the article. */
export function behindNavigation(marks: readonly Mark[], head: number): number {
  const last = marks
    .slice(0, head)
    .findLastIndex(
      ({ reason, role, text }) =>
        reason === 'navigation' || reason === 'topics' || (role === 'line' && isMenu(text)),
    );
  return last + 1;
}
