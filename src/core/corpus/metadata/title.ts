import type { Mark } from '../page/marks';
import type { Stretch } from '../page/mainText';
import type { Page } from '../page/page';
import { endOfTrail, namesPageBetter } from './breadcrumbs';
import type { FoundTitle } from './foundTitle';
import { caseTitle } from './caseTitle';
import { headline } from './headline';
import { headlineBySharedWords } from './sharedWords';
import { withoutSite } from './siteName';
import { aboveStrapline, straplineOf } from './strapline';

/**
 * The headline in the head of a page: a `Title:` label, a Markdown heading, the line that stands where headlines do, or the end of `You are here: …`.
 * Never a line behind the first entry's marker, never one that navigation separates from the article.
 */
export function findTitle({ marks, head, main }: Page): FoundTitle | undefined {
  const told = labelledTitle(marks, head) ?? topHeading(marks);
  if (told) return told;
  const found = titleByPlace(marks, head, main);
  const trail = endOfTrail(marks);
  return trail && (found === undefined || namesPageBetter(trail, found, marks.slice(0, head)))
    ? trail
    : found;
}

function titleByPlace(
  marks: readonly Mark[],
  head: number,
  main: Stretch | undefined,
): FoundTitle | undefined {
  const strapline = straplineOf(marks, head);
  if (strapline > 0) return aboveStrapline(marks, strapline);
  const ofCase = caseTitle(marks, head);
  if (ofCase) return ofCase;
  return main === undefined ? headline(marks, head) : sharedHeadline(marks, head, main);
}

function sharedHeadline(marks: readonly Mark[], head: number, main: Stretch): FoundTitle | undefined {
  const mark = headlineBySharedWords(marks, head, main);
  const text = mark === undefined ? undefined : marks[mark]?.text;
  return mark === undefined || text === undefined
    ? undefined
    : { mark, text: withoutSite(text), rule: 'headline' };
}

function labelledTitle(marks: readonly Mark[], head: number): FoundTitle | undefined {
  const limit = Math.max(head, LABEL_REACH);
  const mark = marks.slice(0, limit).findIndex(({ label }) => label?.field === 'title');
  const value = marks[mark]?.label?.value;
  return value === undefined ? undefined : { mark, text: value, rule: 'title label' };
}

const LABEL_REACH = 12;

/** Markdown: the first heading, where nothing but a head stands before it and it dates no entry. */
function topHeading(marks: readonly Mark[]): FoundTitle | undefined {
  const mark = marks.findIndex(({ block, role }) => block.shape === 'heading' && role === 'heading');
  const found = marks[mark];
  if (!found || marks.slice(0, mark).some(({ role }) => role === 'prose' || role === 'clock'))
    return undefined;
  return { mark, text: found.text, rule: 'first heading' };
}
