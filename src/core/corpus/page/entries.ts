import type { Clock } from '../../dates/clocks';
import type { LabelledDate } from '../../dates/dateLine';
import { withHeadingsAbove } from './headingsAbove';
import type { Mark } from './marks';

/**
 * A dated part of a page: what stands under a date line or a clock line until the next. Numbers are indices of marks,
 * half-open; `markers` are the lines that open it (a date and a clock may both).
 */
export interface Entry {
  readonly from: number;
  readonly to: number;
  /** Where its text begins, behind the markers. */
  readonly content: number;
  readonly clock?: Clock;
  readonly date?: LabelledDate;
  /** Index of the mark that gives `date`. */
  readonly dateMark?: number;
}

type Family = 'clock' | 'date' | 'timed';

/** One dated part is an article with its date; two are a page that dates its entries. */
const FEWEST_ENTRIES = 2;
/** A page opens an entry with a time at the head of a paragraph only where it does so often. */
const FEWEST_TIMED = 3;

/** The entries of a page that dates them, in order; empty for any other page. */
export function findEntries(page: readonly Mark[], related: ReadonlySet<number>): Entry[] {
  const marks = page.map((mark, at) => (related.has(at) ? { ...mark, role: 'furniture' as const } : mark));
  const families = new Set<Family>();
  for (const family of ['date', 'clock', 'timed'] as const) {
    const own = spans(marks, (mark) => familyOf(mark) === family).filter((entry) => hasText(marks, entry));
    if (own.length >= (family === 'timed' ? FEWEST_TIMED : FEWEST_ENTRIES)) families.add(family);
  }
  if (families.size === 0) return [];
  if (families.has('clock')) families.delete('timed');
  if (families.has('clock') || families.has('timed')) addDays(marks, families);
  const opens = (mark: Mark): boolean => {
    const family = familyOf(mark);
    return family !== undefined && families.has(family);
  };
  const entries = spans(marks, opens).flatMap((entry, at) =>
    at === 0 ? withoutHead(marks, entry) : hasLines(marks, entry) ? entry : [],
  );
  return withHeadingsAbove(marks, entries);
}

/** Among clocks, a date line between two entries is the beginning of another day; one above the first is the page's. */
function addDays(marks: readonly Mark[], families: Set<Family>): void {
  const first = marks.findIndex(
    (mark) => families.has(familyOf(mark) ?? 'date') && familyOf(mark) !== 'date',
  );
  if (marks.some((mark, at) => at > first && familyOf(mark) === 'date' && leadsToClock(marks, at)))
    families.add('date');
}

function leadsToClock(marks: readonly Mark[], at: number): boolean {
  const next = marks.slice(at + 1, at + 4).find(({ role }) => role !== 'line' && role !== 'heading');
  return next?.clock !== undefined;
}

function familyOf(mark: Mark): Family | undefined {
  if (mark.role === 'clock') return 'clock';
  if (mark.role === 'date') return opensDay(mark) ? 'date' : undefined;
  if (mark.isStamped || (mark.clock !== undefined && mark.dates.length === 0)) return 'timed';
  return undefined;
}

/** `November 14, 2024`, `Nov 13`, `10:15 a.m. ET, March 3, 2023`; not `Updated …`, and not a date among many words. */
function opensDay({ dates, rest, block }: Mark): boolean {
  const [date] = dates;
  const whole = date?.day !== undefined && !date.range;
  return (
    whole &&
    dates.every((other) => other.date === date.date) &&
    (date.label === undefined || date.label === 'published') &&
    rest.length <= (block.shape === 'heading' ? MOST_WORDS_OF_HEADING : 1)
  );
}

/** `Version 1.95 (2026-04-16)`, `April ([2018-04-17](2018-04-17-minutes.pdf))`. */
const MOST_WORDS_OF_HEADING = 4;

function spans(marks: readonly Mark[], opens: (mark: Mark) => boolean): Entry[] {
  const entries: Entry[] = [];
  let at = nextOpening(marks, 0, opens);
  while (at < marks.length) {
    const content = behindMarkers(marks, at, opens);
    const to = nextOpening(marks, content, opens);
    entries.push(entryOf(marks, at, content, to));
    at = to;
  }
  return entries;
}

function nextOpening(marks: readonly Mark[], from: number, opens: (mark: Mark) => boolean): number {
  let at = from;
  for (let mark = marks[at]; mark && !opens(mark); mark = marks[at]) at++;
  return at;
}

/** A time at the head of a paragraph opens an entry that the paragraph belongs to, under the line of its day too. */
function behindMarkers(marks: readonly Mark[], from: number, opens: (mark: Mark) => boolean): number {
  let at = from;
  let mark = marks[at];
  while (mark && opens(mark) && (mark.role === 'clock' || mark.role === 'date')) mark = marks[++at];
  return mark && opens(mark) && familyOf(mark) === 'timed' ? at + 1 : at;
}

function entryOf(marks: readonly Mark[], from: number, content: number, to: number): Entry {
  const markers = marks.slice(from, Math.max(content, from + 1));
  const dateAt = markers.findIndex(({ dates }) => dates.length > 0);
  const date = markers[dateAt]?.dates[0];
  const clock = markers.find((mark) => mark.clock !== undefined)?.clock;
  return {
    from,
    to,
    content,
    ...(clock === undefined ? {} : { clock }),
    ...(date === undefined ? {} : { date, dateMark: from + dateAt }),
  };
}

/** Of several date lines above the first entry only the last can be its own; and it must have text. */
function withoutHead(marks: readonly Mark[], entry: Entry): Entry[] {
  if (!hasText(marks, entry)) return [];
  const markers = marks.slice(entry.from, entry.content);
  const lastDate = markers.findLastIndex(({ role }) => role === 'date');
  const severalDates = markers.filter(({ role }) => role === 'date').length > 1;
  return [severalDates ? entryOf(marks, entry.from + lastDate, entry.content, entry.to) : entry];
}

function hasLines(marks: readonly Mark[], entry: Entry): boolean {
  return (
    hasText(marks, entry) ||
    marks.slice(entry.content, entry.to).some(({ role }) => role === 'line' || role === 'item')
  );
}

function hasText(marks: readonly Mark[], { from, content, to }: Entry): boolean {
  return (
    marks.slice(content, to).some(({ role, block }) => role === 'prose' || block.shape === 'item') ||
    marks.slice(from, content).some(({ role }) => role === 'prose')
  );
}
