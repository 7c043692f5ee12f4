import type { Entry } from './entries';
import { readsAsEntryHeading } from './headings';
import type { Mark } from './marks';

/** The share of a page's entries that must have their heading above their time before any has. */
const LEAST_SHARE = 0.75;

/**
 * The entries of a page that prints the heading of each above its time, with their headings: the time is followed by text
 * at once, or says that it is when the entry was published. The first entry leaves a page its title.
 */
export function withHeadingsAbove(marks: readonly Mark[], entries: readonly Entry[]): Entry[] {
  const under = entries.filter((entry) => isUnderHeading(marks, entry));
  if (under.length < 2 || under.length < entries.length * LEAST_SHARE) return [...entries];
  const taken = new Set(under.filter((entry) => entry !== entries[0] || hasTitleAbove(marks, entry)));
  return entries.map((entry, at) => {
    const next = entries[at + 1];
    const from = taken.has(entry) ? entry.from - 1 : entry.from;
    return { ...entry, from, to: next !== undefined && taken.has(next) ? entry.to - 1 : entry.to };
  });
}

function isUnderHeading(marks: readonly Mark[], { from, content, date }: Entry): boolean {
  const [heading, marker] = [marks[from - 1], marks[from]];
  if (heading === undefined || (marker?.role !== 'clock' && marker?.role !== 'date')) return false;
  const isFollowed = marks[content]?.role === 'prose' || date?.label === 'published';
  return isFollowed && isHeading(heading);
}

function isHeading(mark: Mark): boolean {
  return mark.role === 'heading' || (mark.role === 'line' && readsAsEntryHeading(mark));
}

function hasTitleAbove(marks: readonly Mark[], { from }: Entry): boolean {
  return marks.slice(0, from - 1).some(isHeading);
}
