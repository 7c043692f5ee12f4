import { fold } from '../../text/folding';
import type { Mark } from '../page/marks';
import { isArticleProse } from '../page/marks';
import type { Page } from '../page/page';
import { isAgency, looksLikeOutlet, mayBeOutlet, withoutEdition } from './outlets';
import { siteIn } from './siteName';

export interface FoundContainer {
  readonly mark: number;
  readonly text: string;
  readonly rule: string;
}

/** The ordered chain: the first that answers names the outlet. Nothing is taken from sentences. */
const CHAIN: readonly ((page: Page) => FoundContainer | undefined)[] = [
  fromLabel,
  fromByline,
  fromClosingCredit,
  fromRepeatedName,
  fromTitleTail,
  fromMasthead,
  fromStrapline,
  fromAgencyLabel,
  fromCopyright,
  fromWire,
];

export function findContainer(page: Page): FoundContainer | undefined {
  for (const step of CHAIN) {
    const found = step(page);
    if (found) return found;
  }
  return undefined;
}

const LONGEST_NAME = 60;
/** Labels count in a page's head and in its last lines; in between they are about pictures and tables. */
const LABEL_REACH = 12;
const LAST_LINES = 4;

function fromLabel(page: Page): FoundContainer | undefined {
  return first(
    page.marks,
    (mark, at) => {
      const name = labelledName(page, mark, at);
      return name !== undefined && !(isLoose(mark) && isAgency(name)) ? name : undefined;
    },
    'container label',
  );
}

/** `Source: Reuters` on another outlet's page says where the news comes from; it counts where no outlet is named. */
function fromAgencyLabel(page: Page): FoundContainer | undefined {
  return first(page.marks, (mark, at) => labelledName(page, mark, at), 'container label');
}

/** A name behind a label. What `Source:` introduces amid the text is somebody who was asked, not the outlet. */
function labelledName({ marks, head }: Page, mark: Mark, at: number): string | undefined {
  const { label } = mark;
  if (label?.field !== 'container' || label.value.length > LONGEST_NAME) return undefined;
  const near = isLoose(mark) && marks.some(isArticleProse) ? head : Math.max(head, LABEL_REACH);
  if (at >= near && at < marks.length - LAST_LINES) return undefined;
  if (isLoose(mark) && !(at < near ? mayName(label.value) : mayBeOutlet(label.value))) return undefined;
  return /^https?:|[.!?]$/.test(label.value) ? undefined : label.value;
}

const LOOSE = /^(?:source|quelle|fuente|fonte|bron|źródło|джерело|источник)\s?:/iu;

function isLoose({ text }: Mark): boolean {
  return LOOSE.test(text);
}

const MOST_LABELLED_WORDS = 6;

function mayName(value: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(value) && value.split(/\s+/).length <= MOST_LABELLED_WORDS;
}

const STRAPLINE = /^(?:From|Un article de|Aus|De)\s(?<site>Wikip[eé]dia|Wikinews|Wikisource)(?![\p{L}])/u;

/** `From Wikipedia, the free encyclopedia`. */
function fromStrapline({ marks, head }: Page): FoundContainer | undefined {
  return first(marks.slice(0, head), ({ text }) => STRAPLINE.exec(text)?.groups?.site, 'strapline');
}

function fromByline({ marks, head }: Page): FoundContainer | undefined {
  return first(
    marks.slice(0, head + 1),
    ({ byline }) => (byline?.kind === 'page' ? byline.outlet : undefined),
    'byline',
  );
}

/** Lines that may stand between a text and the credit that closes it. */
const CREDIT_REACH = 4;

function fromClosingCredit({ marks, main }: Page): FoundContainer | undefined {
  const end = main === undefined ? marks.length : main.to + CREDIT_REACH;
  return first(
    marks.slice(0, end),
    ({ byline }, at) => (at >= (main?.from ?? 0) && byline?.kind === 'credit' ? byline.outlet : undefined),
    'credit',
  );
}

/** The name of a site stands at its very top; in the menus below, such words are sections and other sites. */
const TOP_OF_PAGE = 3;
/** With so many lines in its head a saved page has menus. */
const HEAD_WITH_MENUS = 15;

function mayBeSection({ main, head }: Page, at: number): boolean {
  return main !== undefined && head >= HEAD_WITH_MENUS && at >= TOP_OF_PAGE;
}

/** A name that stands alone in the head and again elsewhere: alone, as a domain, or in a credit. */
function fromRepeatedName(page: Page): FoundContainer | undefined {
  const { marks, head } = page;
  const top = marks.slice(0, Math.min(head, NAME_REACH));
  if (!top.some(({ role }) => role === 'line')) return undefined;
  const ends = [...marks.slice(0, NAME_REACH), ...marks.slice(NAME_REACH).slice(-NAME_REACH)];
  const short = ends.filter(({ text }) => text.length <= LONGEST_NAME).map(({ text }) => fold(text));
  return first(
    top,
    ({ role, text }, at) => {
      if (role !== 'line' || !/^\p{Lu}/u.test(text) || text.split(/\s+/).length > MOST_NAME_WORDS)
        return undefined;
      const name = fold(text);
      const others = short.filter((line) => line.includes(name)).length - 1;
      const asDomain = short.some((line) =>
        new RegExp(
          `(?<![a-z0-9])(?:${escape(name)}|${escape(name.replace(/\s/g, ''))})\\.[a-z]{2,4}\\b`,
        ).test(line),
      );
      return asDomain || (others > 0 && looksLikeOutlet(text) && !mayBeSection(page, at)) ? text : undefined;
    },
    'repeated name',
  );
}

const MOST_NAME_WORDS = 5;
/** How many lines at either end of a file may name its outlet. */
const NAME_REACH = 60;

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function fromTitleTail({ marks, head }: Page): FoundContainer | undefined {
  return first(
    marks.slice(0, head),
    ({ role, text }) => (role === 'line' || role === 'heading' ? siteIn(text)?.name : undefined),
    'title',
  );
}

/** A site's name on a line of its own in the head, where it is the only one and no second date hints at an aggregator. */
function fromMasthead(page: Page): FoundContainer | undefined {
  const { marks, head } = page;
  const top = marks
    .slice(0, head)
    .filter(({ text }, at) => !mayBeSection(page, at) && !(isAgency(text) && isUnderWords(marks, at)));
  const names = new Set(
    top.filter(({ role, text }) => role === 'line' && looksLikeOutlet(text)).map(({ text }) => fold(text)),
  );
  const dates = new Set(
    top.flatMap(({ dates }) =>
      dates.flatMap(({ date, label }) => (date === undefined || label === 'updated' ? [] : [date])),
    ),
  );
  if (names.size !== 1 || dates.size > 1) return undefined;
  return first(
    top,
    ({ role, text }) => (role === 'line' && looksLikeOutlet(text) ? text : undefined),
    'masthead',
  );
}

/** An agency's name under a headline or a caption is the credit of a picture. */
function isUnderWords(marks: readonly Mark[], at: number): boolean {
  return marks
    .slice(0, at)
    .some(({ role, text }) => role === 'prose' || (role === 'line' && /\s/.test(text)));
}

const COPYRIGHT =
  /^(?:©|\(c\)|copyright)(?:\s?(?:©|\(c\)))?[\s,]*(?:\d{4}(?:\s?[–-]\s?\d{4})?)[\s,]*(?:by\s)?(?<holder>[^.|,;©]{2,50})/iu;

function fromCopyright({ marks, foot }: Page): FoundContainer | undefined {
  return first(
    marks,
    ({ text, role }, at) => {
      const holder =
        at >= foot && role === 'furniture' ? COPYRIGHT.exec(text)?.groups?.holder?.trim() : undefined;
      return holder !== undefined && looksLikeOutlet(holder) ? holder : undefined;
    },
    'copyright',
  );
}

function fromWire({ marks }: Page): FoundContainer | undefined {
  return first(
    marks,
    ({ dateline }) => {
      const agency = dateline?.agency?.text;
      return agency !== undefined && isAgency(agency) ? agency : undefined;
    },
    'dateline',
  );
}

function first(
  marks: readonly Mark[],
  read: (mark: Mark, at: number) => string | undefined,
  rule: string,
): FoundContainer | undefined {
  for (const [mark, found] of marks.entries()) {
    const text = read(found, mark);
    if (text !== undefined && text !== '')
      return { mark, text: withoutEdition(text.replace(/\.$/, '')), rule };
  }
  return undefined;
}
