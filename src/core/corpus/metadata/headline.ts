import { fold } from '../../text/folding';
import { behindNavigation } from '../page/head';
import type { Mark } from '../page/marks';
import { wordsIn } from '../page/marks';
import type { FoundTitle } from './foundTitle';
import { COLUMNS, FEW_WORDS, isCandidate, isImprint, isKicker, isRowWithEnd } from './headlineForms';
import { behindLiveLabel } from './liveLabel';
import { looksLikeOutlet } from './outlets';
import { withoutSite } from './siteName';

/** Points of a candidate; a headline is told by its neighbours more than by its words. */
const BESIDE_BYLINE = 3;
const FIRST_OF_ALL = 1;
const SEVERAL_WORDS = 2;
const BEFORE_TEXT = 1;
const KICKER = -2;
const ENOUGH = 2;

/** The line of the head that stands where headlines do: beside byline or date, or first of all. */
export function headline(marks: readonly Mark[], head: number): FoundTitle | undefined {
  const repeated = repeatedLines(marks.slice(0, head));
  const from = Math.max(behindNavigation(marks, head), behindLiveLabel(marks, head));
  const best =
    bestOf(marks, head, from, (mark) => isCandidate(mark, repeated)) ??
    aboveSections(marks, head, from) ??
    saidTwice(marks, head, from) ??
    bestOf(marks, head, from, (mark) => isRowWithEnd(mark, repeated));
  const text = best && marks[best.mark]?.text;
  return best && text !== undefined
    ? { mark: best.mark, text: withoutSite(text), rule: 'headline' }
    : undefined;
}

function bestOf(
  marks: readonly Mark[],
  head: number,
  from: number,
  usable: (mark: Mark) => boolean,
): { mark: number; rank: number } | undefined {
  let best: { mark: number; rank: number } | undefined;
  for (let mark = from; mark < head; mark++) {
    const found = marks[mark];
    if (!found || !usable(found)) continue;
    const score = scoreOf(marks, mark, head, from);
    const rank = score + (isImprint(found.text) ? KICKER : 0);
    if (score >= ENOUGH && (best === undefined || rank > best.rank)) best = { mark, rank };
  }
  return best;
}

/** Of a head without byline and date, the line that it prints twice: once over the picture and once over the text. */
function saidTwice(
  marks: readonly Mark[],
  head: number,
  from: number,
): { mark: number; rank: number } | undefined {
  const lines = marks.slice(from, head);
  const at = lines.findIndex(
    (mark, index) =>
      isCandidate(mark, new Set()) &&
      wordsIn(mark.text) >= FEWEST_WORDS_OF_ECHO &&
      lines.slice(index + 1).some(({ text }) => fold(text) === fold(mark.text)),
  );
  return at < 0 ? undefined : { mark: from + at, rank: ENOUGH };
}

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

/** What a page says twice is its own name; a longer line is the headline, once over the picture and once over the text. */
const FEWEST_WORDS_OF_ECHO = 5;

function repeatedLines(marks: readonly Mark[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, { text }] of marks.entries()) {
    const key = fold(text);
    const before = seen.get(key);
    const isShort = wordsIn(key) < FEWEST_WORDS_OF_ECHO;
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
  const words = wordsIn(marks[at]?.text ?? '');
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
    (mark, index) =>
      standsAbove(mark) ||
      (marks[at]?.role === 'line' && isRemark(mark)) ||
      (signed && isKicker(mark.text, marks[from + index + 1])),
  )
    ? FIRST_OF_ALL
    : 0;
  if (beside + first === 0) return 0;
  const beforeText = next === undefined && at === head - 1 ? BEFORE_TEXT : 0;
  const kicker = beside > 0 && isKicker(marks[at]?.text ?? '', marks[at + 1]) ? KICKER : 0;
  return beside + first + beforeText + kicker + (words > FEW_WORDS ? SEVERAL_WORDS : 0);
}

/** `The live page ended at 8 pm.`: a remark, not the first paragraph of a text. UTF-16 units. */
const LONGEST_REMARK = 45;

function isRemark({ role, text }: Mark): boolean {
  return role === 'prose' && text.length < LONGEST_REMARK && text.endsWith('.');
}

/** What may stand above a headline: furniture, the site's name, a kicker of one word. */
function standsAbove({ role, text }: Mark): boolean {
  if (role === 'furniture' || role === 'label' || role === 'date' || role === 'caption') return true;
  return role === 'line' && (looksLikeOutlet(text) || !/\s/.test(text) || COLUMNS.test(text));
}
