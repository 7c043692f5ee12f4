import type { LabelledDate } from '../../dates/dateLine';
import type { DateLabel } from '../../dates/labels';
import type { PartialDate } from '../../dates/partialDate';
import { behindNavigation } from '../page/head';
import type { Stretch } from '../page/mainText';
import type { Mark } from '../page/marks';
import type { Page } from '../page/page';
import { namesCase } from '../page/rulings';

/** A whole date that a page shows where its date of issue may stand. */
export interface Candidate {
  readonly mark: number;
  readonly date: PartialDate;
  readonly label?: DateLabel;
  readonly text: string;
  readonly rule: string;
}

/** A page with the stretch of it where its own date may stand: all of it, or of a saved web page what is near its text. */
export interface DatedPage extends Page {
  readonly near: Stretch;
  /** Above it, a bare date over the page's menus is the day it was looked at. */
  readonly menus: number;
  /** Index of the headline's mark. */
  readonly title?: number;
}

/** `title` is the index of the headline's mark. */
export function datedPage(page: Page, title: number | undefined): DatedPage {
  const dated = { ...page, near: nearText(page, title), menus: menusAbove(page, title) };
  return title === undefined ? dated : { ...dated, title };
}

/** Lines above a headline, above a text whose headline is not known, and below a text, where a page still dates it. */
const ABOVE_HEADLINE = 6;
const ABOVE_TEXT = 30;
const BELOW_TEXT = 10;

/** Farther off, a saved page prints the day it was saved, and the days of other stories. */
function nearText({ marks, main }: Page, title: number | undefined): Stretch {
  if (main === undefined) return { from: 0, to: marks.length };
  const from = title === undefined || title >= main.from ? main.from - ABOVE_TEXT : title - ABOVE_HEADLINE;
  return { from, to: main.to + BELOW_TEXT };
}

/** The end of the menus that stand above the headline, where there is one. */
function menusAbove({ marks, head }: Page, title: number | undefined): number {
  return title === undefined ? 0 : behindNavigation(marks, Math.min(title, head));
}

/** The whole dates of date lines and bylines, with the labels that stand on the line or on the one before. */
export function candidates(page: DatedPage, within: (at: number) => boolean): Candidate[] {
  const { marks, related, near, menus } = page;
  return marks.flatMap((mark, at) => {
    if (at < near.from || at >= near.to || related.has(at) || !within(at) || !gives(page, mark)) return [];
    if (isRange(mark) || (at < menus && isBare(mark))) return [];
    return mark.dates.flatMap((date) => {
      const { label } = date;
      if (label === 'other' || label === 'decided' || date.day === undefined || date.range) return [];
      const rule = label === undefined ? (mark.byline ? 'byline date' : 'date line') : `${label} label`;
      return candidate(at, mark.text, date, rule, label);
    });
  });
}

function isBare({ dates }: Mark): boolean {
  return dates.every(({ label }) => label === undefined);
}

/** In the head of a saved page a line may give sections, names and buttons beside day and time. */
function gives({ main }: Page, { role, byline, clock, dates }: Mark): boolean {
  const stamped = main !== undefined && role === 'line' && clock !== undefined && dates.length === 1;
  return role === 'date' || byline?.kind === 'page' || stamped;
}

/** `3 March 2023 – 5 March 2023`: two days joined by nothing but a dash or a word. */
function isRange({ text, dates }: Mark): boolean {
  const [from, to] = dates;
  if (dates.length !== 2 || !from || !to) return false;
  return (
    /^\s?(?:[–—-]|to|until|till|bis|au|al|a|do|до|по)\s?$/iu.test(text.slice(from.end, to.start)) &&
    from.label !== 'published'
  );
}

/** The day that a page of a case gives as that of its ruling; in an article about one, which has an author, it is an event. */
export function rulings({ marks, related, title }: DatedPage, head: number): Candidate[] {
  const inHead = marks.slice(0, head);
  if (inHead.some(({ byline }) => byline?.kind === 'page')) return [];
  const titled = title !== undefined && namesCase(marks[title]?.text ?? '');
  return inHead.flatMap(({ dates, text, role }, mark) => {
    if (role !== 'date' || related.has(mark) || !(titled || isUnderCase(inHead, mark))) return [];
    return dates.flatMap((date) =>
      date.label === 'decided' && date.day !== undefined && !date.range
        ? candidate(mark, text, date, 'day of the ruling')
        : [],
    );
  });
}

/** On its own line or the one above the days of the case. */
function isUnderCase(marks: readonly Mark[], at: number): boolean {
  const above = marks.slice(0, at).findLast(({ role }) => role !== 'date');
  return [marks[at], above].some((mark) => mark !== undefined && namesCase(mark.text));
}

/** A dateline opens the text; farther down it is that of another story of a saved page. */
const DATELINE_REACH = 3;

export function datelines({ marks, main }: Page): Candidate[] {
  const opening = main === undefined ? marks.length : main.from + DATELINE_REACH;
  const mark = marks.slice(0, opening).findIndex(({ dateline }) => dateline !== undefined);
  const found = marks[mark];
  return (found?.dateline?.dates ?? []).flatMap((date) =>
    date.day === undefined || date.range ? [] : candidate(mark, found?.text ?? '', date, 'dateline'),
  );
}

export function candidate(
  mark: number,
  text: string,
  mention: LabelledDate,
  rule: string,
  label?: DateLabel,
): Candidate[] {
  if (mention.date === undefined) return [];
  const own = text.slice(mention.start, mention.end);
  return [{ mark, date: mention.date, text: own, rule, ...(label === undefined ? {} : { label }) }];
}
