import { readsAsHeading } from './headings';
import { isChrome } from './mainText';
import type { Mark } from './marks';
import { weightOf } from './marks';
import type { Page } from './page';

/**
 * Lines of a saved page that belong to its menus, boxes and lists of other stories although their words don't say so:
 * those above its headline, those behind the first known piece of chrome under its text, and those in a box of buttons
 * amid it. `title` is the index of the headline's mark.
 */
export function surroundings(page: Page, title: number | undefined): ReadonlySet<number> {
  const { marks, main } = page;
  if (main === undefined) return new Set();
  const above = title !== undefined && title < main.from ? title : main.from - NEAR_TEXT;
  const chrome = [...marks.keys()].filter((at) => at >= main.to && marks[at] && isChrome(marks[at]));
  const below = chrome.length < FEWEST_CHROME ? undefined : chrome[0];
  const boxes = boxesIn(marks, main.from, main.to);
  const outside = [...marks.keys()].filter(
    (at) => (at < above || (below !== undefined && at > below) || boxes.has(at)) && isShort(marks, at),
  );
  return new Set(outside);
}

/** Where no headline is known, the lines this close above the text may be it. */
const NEAR_TEXT = 6;
/** Teasers and notices are shorter; longer prose is kept, wherever it stands. */
const SHORTEST_KEPT = 200;

/** Whether a mark is a line or little prose, and no heading over prose that is kept. */
function isShort(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (!mark || !isText(mark) || weightOf(mark.text) >= SHORTEST_KEPT) return false;
  const next = marks[at + 1];
  return !(next && isText(next) && weightOf(next.text) >= SHORTEST_KEPT && readsAsHeading(mark));
}

function isText({ role }: Mark): boolean {
  return role === 'line' || role === 'prose' || role === 'item' || role === 'heading' || role === 'label';
}

/** A box: so many lines without prose, so many of them known chrome. */
const FEWEST_LINES = 5;
const FEWEST_CHROME = 3;

function boxesIn(marks: readonly Mark[], from: number, to: number): ReadonlySet<number> {
  const boxes = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    const chrome = run.filter((at) => marks[at] && isChrome(marks[at])).length;
    if (run.length >= FEWEST_LINES && chrome >= FEWEST_CHROME)
      for (const at of withoutHeading(marks, run)) boxes.add(at);
    run = [];
  };
  for (let at = from; at < to; at++) {
    const role = marks[at]?.role;
    if (role === 'prose' || role === 'item' || role === 'caption') close();
    else run.push(at);
  }
  close();
  return boxes;
}

/** The last line before the prose may be its heading. */
function withoutHeading(marks: readonly Mark[], run: readonly number[]): readonly number[] {
  const last = run.at(-1);
  const heading = last !== undefined && marks[last] && readsAsHeading(marks[last]);
  return heading ? run.slice(0, -1) : run;
}
