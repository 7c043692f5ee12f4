import type { Table } from '../evaluate/table';
import { heldWithin } from './heldIn';
import type { Attributed, HostMeasures, Span } from './host/measures';
import type { Work } from './workTable';

/** So many of each start tell where to look. */
const LONGEST = 5;

/** The stretches in which the thread computed longest for the extension, and where most of that was spent. */
export function heldTable(all: readonly Work[]): Table {
  return {
    title: 'What the thread was held for longest (milliseconds)',
    columns: ['', 'when', 'held', 'computing', 'for the extension', 'most in', 'else most in'],
    rows: all.flatMap(({ title, measured }) =>
      measured === undefined ? [] : longestOf(measured).map((held) => rowOf(title, measured, held)),
    ),
  };
}

function longestOf({ held }: HostMeasures): Attributed[] {
  return held.toSorted((a, b) => (b.own ?? 0) - (a.own ?? 0) || b.computed - a.computed).slice(0, LONGEST);
}

function rowOf(title: string, measures: HostMeasures, held: Attributed): string[] {
  const { wall, computed, own = 0, ownPlace = '', otherPlace = '' } = held;
  const figures = [wall, computed, own].map((figure) => figure.toFixed(0));
  return [title, whenOf(measures, held), ...figures, ownPlace, otherPlace];
}

function whenOf(measures: HostMeasures, held: Attributed): string {
  const { start, extension, markdown } = measures;
  const spans: Readonly<Record<string, readonly Span[] | undefined>> = {
    start: [start],
    'names shown': extension && [extension.namesShown],
    'draft opened': extension && [extension.plainText.opened],
    key: extension?.plainText.keystrokes,
    'read again': extension && [extension.readAgain],
    'Markdown opened': markdown && [markdown.opened],
    'Markdown key': markdown?.keystrokes,
    hover: markdown?.hovers,
    completion: markdown?.completions,
  };
  const found = Object.entries(spans).find(([, own]) => heldWithin(measures, own ?? []).includes(held));
  return found?.[0] ?? '';
}
