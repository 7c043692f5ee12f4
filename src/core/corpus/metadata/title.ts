import { fold } from '../../text/folding';
import type { Mark } from '../page/marks';
import { readsAsEntryHeading } from '../page/headings';
import { behindNavigation } from '../page/head';
import type { Stretch } from '../page/mainText';
import type { Page } from '../page/page';
import { looksLikeOutlet } from './outlets';
import { isPersonName } from './personNames';
import { headlineBySharedWords } from './sharedWords';

export interface FoundTitle {
  readonly mark: number;
  /** Slice of the mark's text. */
  readonly text: string;
  readonly rule: string;
}

/** Points of a candidate; a headline is told by its neighbours more than by its words. */
const BESIDE_BYLINE = 3;
const FIRST_OF_ALL = 1;
const SEVERAL_WORDS = 2;
const BEFORE_TEXT = 1;
const KICKER = -2;
const ENOUGH = 2;
const FEW_WORDS = 3;
const SECTION =
  /^(?:\d{1,3}[.)]|(?:chapter|part|section|kapitel|chapitre|capitulo|capitolo|частина|часть|глава|розділ|annex|appendix)\b\s?[\divxlc]*)/iu;

/** What stands at both sides of a printed line, as in the head of a document of the United Nations. */
const COLUMNS = /\S(?:\t| {3,})\s*\S/;

/**
 * The headline in the head of a page: a `Title:` label, a Markdown heading, or the line that stands where headlines do.
 * Never a line behind the first entry's marker, never one that navigation separates from the article.
 */
export function findTitle({ marks, head, main }: Page): FoundTitle | undefined {
  const told = labelledTitle(marks, head) ?? topHeading(marks);
  if (told) return told;
  const strapline = straplineOf(marks, head);
  if (strapline > 0) return aboveStrapline(marks, strapline);
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

const STRAPLINE =
  /^From Wikipedia, the free encyclopedia$|^(?:aus|un article de|da|de) wikip[eé]dia\b.{0,40}$/iu;
const STRAPLINE_REACH = 20;

const LANGUAGES = /^\d{1,3} (?:languages|sprachen|langues|idiomas|lingue|talen)$/u;
/** The tabs of such a page begin with these two. */
const TABS = /^(?:article talk|artikel diskussion|article discussion|articulo discusion)$/u;
const SITE_LINKS =
  /wikipedia|^(?:main menu|search|donate|create account|log in|contributions|contents|personal tools|appearance|jump to\b.*|toggle\b.*)$/u;

/** With so little above the strapline its page was copied without tabs. */
const FEW_LINES = 2;

function straplineOf(marks: readonly Mark[], head: number): number {
  return marks.slice(0, head).findIndex(({ text }) => STRAPLINE.test(text));
}

/** An article copied from Wikipedia has its title over the site's strapline; between them stand languages and tabs. */
function aboveStrapline(marks: readonly Mark[], strapline: number): FoundTitle | undefined {
  const from = Math.max(0, strapline - STRAPLINE_REACH);
  const lines = marks.slice(from, strapline).map(({ text }) => fold(text));
  const languages = lines.findLastIndex((line) => LANGUAGES.test(line));
  const tabs = lines.findLastIndex((line, at) => TABS.test(`${line} ${lines[at + 1] ?? ''}`));
  const links = languages >= 0 ? languages : tabs;
  const under = links < 0 && strapline <= FEW_LINES ? strapline : from + Math.max(links, 0);
  const found = marks[under - 1];
  if (found?.role !== 'line' || !readsAsEntryHeading(found)) return undefined;
  if (under === from || SITE_LINKS.test(fold(found.text))) return undefined;
  return { mark: under - 1, text: found.text, rule: 'title over the strapline' };
}

function headline(marks: readonly Mark[], head: number): FoundTitle | undefined {
  const repeated = repeatedLines(marks.slice(0, head));
  const from = Math.max(behindNavigation(marks, head), behindLiveLabel(marks, head));
  let best: { mark: number; rank: number } | undefined;
  for (let mark = from; mark < head; mark++) {
    const found = marks[mark];
    if (!found || !isCandidate(found, repeated)) continue;
    const score = scoreOf(marks, mark, head, from);
    const rank = score + (isImprint(found.text) ? KICKER : 0);
    if (score >= ENOUGH && (best === undefined || rank > best.rank)) best = { mark, rank };
  }
  best ??= aboveSections(marks, head, from);
  const text = best && marks[best.mark]?.text;
  return best && text !== undefined
    ? { mark: best.mark, text: withoutSite(text), rule: 'headline' }
    : undefined;
}

const LIVE =
  /^(?:live|live updates?|live blog|live reporting|live coverage|liveblog|liveticker|en direct|en vivo|en directo|in diretta|ao vivo|na zywo|наживо|онлайн)$/u;

/** The headline of a live page stands under the word for such pages; above it are topics of the day. */
function behindLiveLabel(marks: readonly Mark[], head: number): number {
  const label = marks
    .slice(0, head)
    .findLastIndex(({ role, text }) => role === 'furniture' && LIVE.test(fold(text)));
  const under = marks[label + 1];
  const isHeadline =
    under !== undefined && isCandidate(under, new Set()) && under.text.split(/\s+/).length > FEW_WORDS;
  return isHeadline && label + 1 < head && isUnderTopics(marks, label) ? label + 1 : 0;
}

/** Two short topics or more stand right above the word; one line may be the headline itself, and links are others. */
function isUnderTopics(marks: readonly Mark[], label: number): boolean {
  const topics = marks.slice(Math.max(0, label - FEWEST_TOPICS), Math.max(0, label));
  return (
    topics.length === FEWEST_TOPICS &&
    topics.every((mark) => isCandidate(mark, new Set()) && mark.text.split(/\s+/).length <= LONGEST_KICKER)
  );
}

const FEWEST_TOPICS = 2;

const MOST_SECTIONS = 3;

/** The first line of a page, where only one-word links stand between it and the byline. */
function aboveSections(
  marks: readonly Mark[],
  head: number,
  from: number,
): { mark: number; rank: number } | undefined {
  const [first] = marks;
  const byline = marks.slice(0, head).findIndex(({ role }) => role === 'byline');
  const between = marks.slice(1, Math.max(byline, 1));
  const isShort = between.length <= MOST_SECTIONS && between.every(({ text }) => !/\s/.test(text));
  const usable = first !== undefined && from > 0 && byline > 0 && isShort && isCandidate(first, new Set());
  return usable && first.text.split(/\s+/).length > FEW_WORDS ? { mark: 0, rank: ENOUGH } : undefined;
}

function isCandidate(mark: Mark, repeated: ReadonlySet<string>): boolean {
  if (mark.block.shape !== 'line' || !(readsAsEntryHeading(mark) || isDoubleHeadline(mark))) return false;
  const { text } = mark;
  if (text.split(/\s+/).length < 2 || SECTION.test(fold(text)) || COLUMNS.test(text)) return false;
  if (BREADCRUMBS.test(text) || isStamp(mark)) return false;
  return !looksLikeOutlet(text) && !repeated.has(fold(text)) && !isPersonName(text) && !/^[|•·>]/.test(text);
}

/** A day with its parts again and a time, `3 mars 2021 4 03 /03 /mars /2021 07:00`: nothing else is said. */
function isStamp({ text, dates }: Mark): boolean {
  const rest = dates.reduceRight((own, { start, end }) => `${own.slice(0, start)} ${own.slice(end)}`, text);
  return dates[0]?.start === 0 && (rest.match(/\p{L}{2,}/gu) ?? []).length < 2;
}

const BREADCRUMBS = /\s[>›»]\s.{1,80}\s[>›»]\s/u;
const LONGEST_DOUBLE = 120;

/** `The Bridge Is Closed. What Happens Now?`: a headline of two parts that ends by asking. */
function isDoubleHeadline({ role, text }: Mark): boolean {
  const asks = role === 'prose' && text.length <= LONGEST_DOUBLE && /^\p{Lu}.*[?!]$/u.test(text);
  return asks && text.split(/[.!?]\s/).length === 2;
}

const INSTITUTION =
  /(?:^|\s)(?:institut[eo]?|university|universitat|universite|universidad|ministry|ministere|ministerium|ministerio|department|commission|council|centre|center|foundation|stiftung|fondation|fundacion|committee|bureau|authority|association|académie|academy)(?:$|\s)/u;
const SERIES =
  /^(?:annual|policy|working|research|briefing|discussion|technical|occasional|issue|special|final|interim|quarterly)\s(?:report|paper|brief|note|papers|series|briefing)\b.{0,8}\d{1,4}$|\b(?:no|nr|vol|volume|issue)\.?\s?\d{1,4}$/u;
const LONGEST_INSTITUTION = 6;

/** The publisher, series or number that a report prints over its title. */
function isImprint(text: string): boolean {
  const folded = fold(text);
  const named =
    INSTITUTION.test(folded) && text.split(/\s+/).length <= LONGEST_INSTITUTION && isTitleCase(text);
  return named || SERIES.test(folded);
}

/** What a page says twice is its own name; a longer line is the headline, once over the picture and once over the text. */
const FEWEST_WORDS_OF_ECHO = 5;

function repeatedLines(marks: readonly Mark[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, { text }] of marks.entries()) {
    const key = fold(text);
    const before = seen.get(key);
    const isShort = key.split(' ').length < FEWEST_WORDS_OF_ECHO;
    if (before !== undefined && (isShort || embracesHead(marks.slice(before + 1, at), key)))
      repeated.add(key);
    if (before === undefined) seen.set(key, at);
  }
  return repeated;
}

/** A site's motto stands over a headline with its byline, and again under them. */
function embracesHead(between: readonly Mark[], key: string): boolean {
  const byline = between.findIndex(({ role }) => role === 'byline' || role === 'date');
  return between.slice(0, Math.max(byline, 0)).some((mark) => isCandidate(mark, new Set([key])));
}

function scoreOf(marks: readonly Mark[], at: number, head: number, from: number): number {
  const words = marks[at]?.text.split(/\s+/).length ?? 0;
  const next = marks
    .slice(at + 1, head)
    .find(
      ({ role, block }) =>
        !['furniture', 'line', 'prose', 'caption'].includes(role) && block.shape !== 'item',
    );
  const beside = [next, marks[at - 1]].some((mark) => mark?.role === 'byline' || mark?.role === 'date')
    ? BESIDE_BYLINE
    : 0;
  const signed = marks.slice(0, head).some(({ role }) => role === 'byline' || role === 'date');
  const above = marks.slice(from, at);
  const first = above.every(
    (mark, index) => standsAbove(mark) || (signed && isKicker(mark.text, marks[from + index + 1])),
  )
    ? FIRST_OF_ALL
    : 0;
  if (beside + first === 0) return 0;
  const beforeText = next === undefined && at === head - 1 ? BEFORE_TEXT : 0;
  const kicker = beside > 0 && isKicker(marks[at]?.text ?? '', marks[at + 1]) ? KICKER : 0;
  return beside + first + beforeText + kicker + (words > FEW_WORDS ? SEVERAL_WORDS : 0);
}

const LONGEST_KICKER = 5;
const SMALL_WORDS = new Set(
  (
    'and or of the in at on for to a an with & der die das den dem des im am und oder von vom mit für zum zur ' +
    'de du la le les et en au aux à sur el los las y por del e di da do il в у и й та і на з с'
  ).split(' '),
);

/** `Ukraine and Russia at War` over `Russia says its forces …`: a topic in title case over a headline that is not. */
function isKicker(text: string, next: Mark | undefined): boolean {
  if (next?.role !== 'line' || text.split(/\s+/).length > LONGEST_KICKER || !isTitleCase(text)) return false;
  return next.text.length > text.length && !isTitleCase(next.text) && readsAsEntryHeading(next);
}

function isTitleCase(text: string): boolean {
  return text.split(/\s+/).every((word) => SMALL_WORDS.has(word) || /^[\p{Lu}\p{N}]/u.test(word));
}

/** What may stand above a headline: furniture, the site's name, a kicker of one word. */
function standsAbove({ role, text }: Mark): boolean {
  if (role === 'furniture' || role === 'label' || role === 'date' || role === 'caption') return true;
  return role === 'line' && (looksLikeOutlet(text) || !/\s/.test(text) || COLUMNS.test(text));
}

/** `… stays shut5 min read . Updated: 9 Jun 2022`: buttons and times that pasting has glued to a headline. */
const READING_TIME = /\s?\d{1,2} min(?:ute)?s? read\b.*$/u;

/** `Headline | The Bugle` without the site that browsers add to a saved page's title. */
function withoutSite(whole: string): string {
  const line = whole.replace(READING_TIME, '');
  const cut = siteStart(line);
  return cut === undefined ? line : line.slice(0, cut).trimEnd();
}

const SITE = /\s[|–—-]\s(?=[^|–—]{2,40}$)/gu;

/** Offset of the separator before a site's name at the end of a headline. */
export function siteStart(line: string): number | undefined {
  const last = Array.from(line.matchAll(SITE)).at(-1);
  const site = last && line.slice(last.index + last[0].length);
  return last && site !== undefined && looksLikeOutlet(site) ? last.index : undefined;
}
