import { fold } from '../../text/folding';
import { readsAsEntryHeading } from '../page/headings';
import type { Mark } from '../page/marks';
import type { FoundTitle } from './foundTitle';

const STRAPLINE =
  /^From Wikipedia, the free encyclopedia$|^(?:aus|un article de|da|de) wikip[eé]dia\b.{0,40}$/iu;
const STRAPLINE_REACH = 20;

const LANGUAGES = /^\d{1,3} (?:languages|sprachen|langues|idiomas|lingue|talen)$/u;
/** The tabs of such a page begin with these two. */
const TABS = /^(?:article talk|artikel diskussion|article discussion|articulo discusion)$/u;
const SITE_LINKS =
  /wikipedia|^(?:main menu|search|donate|create account|log in|contributions|contents|personal tools|appearance|jump to\b.*|toggle\b.*)$/u;

export function straplineOf(marks: readonly Mark[], head: number): number {
  return marks.slice(0, head).findIndex(({ text }) => STRAPLINE.test(text));
}

/** An article copied from Wikipedia has its title over the site's strapline; between them stand languages and tabs. */
export function aboveStrapline(marks: readonly Mark[], strapline: number): FoundTitle | undefined {
  const from = Math.max(0, strapline - STRAPLINE_REACH);
  const lines = marks.slice(from, strapline).map(({ text }) => fold(text));
  const languages = lines.findLastIndex((line) => LANGUAGES.test(line));
  const tabs = lines.findLastIndex((line, at) => TABS.test(`${line} ${lines[at + 1] ?? ''}`));
  const links = languages >= 0 ? languages : tabs;
  const under = links < 0 ? underTitle(marks, strapline) : from + links;
  const found = marks[under - 1];
  if (found?.role !== 'line' || !readsAsEntryHeading(found)) return undefined;
  if (under === from || SITE_LINKS.test(fold(found.text))) return undefined;
  return { mark: under - 1, text: found.text, rule: 'title over the strapline' };
}

/** Copied without its tabs, such a page has nothing above its strapline but the title, links and buttons. */
function underTitle(marks: readonly Mark[], strapline: number): number {
  const lines = [...marks.keys()].filter((at) => at < strapline && marks[at]?.role !== 'furniture');
  return lines.length === 1 ? (lines[0] ?? 0) + 1 : 0;
}
