import { firstWhere } from '../core/text/halving';
import type { Group } from './shown';

/** A row of the list: a passage by its place among all that were found, or the heading of a source's passages. */
export type Row =
  | { readonly kind: 'passage'; readonly index: number; readonly group?: Group }
  | { readonly kind: 'group'; readonly group: Group };

/** Which row stands where, also of passages that were not asked for yet. */
export interface Rows {
  readonly count: number;
  at(row: number): Row | undefined;
  /** The row of a passage; `undefined` where its group is folded. */
  ofPassage(index: number): number | undefined;
  ofGroup(source: string): number | undefined;
}

/** Every passage a row. */
export function plainRows(passages: number): Rows {
  const inside = (index: number): boolean => index >= 0 && index < passages;
  return {
    count: passages,
    at: (row) => (inside(row) ? { kind: 'passage', index: row } : undefined),
    ofPassage: (index) => (inside(index) ? index : undefined),
    ofGroup: () => undefined,
  };
}

/** Where a group stands: its heading's row, and the first of its passages among all. */
interface Stretch {
  readonly group: Group;
  readonly row: number;
  readonly first: number;
  readonly shown: number;
}

/**
 * Each group's heading with its passages under it, unless it is folded. The passages are numbered as they follow one
 * another with every group open: groups of 2 and 3 with the first folded are heading, heading, 2, 3, 4.
 */
export function groupedRows(groups: readonly Group[], folded: ReadonlySet<string>): Rows {
  const stretches: Stretch[] = [];
  let row = 0;
  let first = 0;
  for (const group of groups) {
    const shown = folded.has(group.source) ? 0 : group.passages;
    stretches.push({ group, row, first, shown });
    row += 1 + shown;
    first += group.passages;
  }
  return {
    count: row,
    at(wanted) {
      const stretch = lastUpTo(stretches, wanted, ({ row: start }) => start);
      if (stretch === undefined || wanted > stretch.row + stretch.shown) return undefined;
      const { group } = stretch;
      if (wanted === stretch.row) return { kind: 'group', group };
      return { kind: 'passage', index: stretch.first + wanted - stretch.row - 1, group };
    },
    ofPassage(index) {
      const stretch = lastUpTo(stretches, index, ({ first: start }) => start);
      if (stretch === undefined || index >= stretch.first + stretch.shown) return undefined;
      return stretch.row + 1 + index - stretch.first;
    },
    ofGroup: (source) => stretches.find(({ group }) => group.source === source)?.row,
  };
}

/** The last item that begins at or before `at`, of items in order. */
function lastUpTo<T>(items: readonly T[], at: number, startOf: (item: T) => number): T | undefined {
  const isBehind = (item: T | undefined): boolean => item !== undefined && startOf(item) > at;
  return items[firstWhere(items.length, (place) => isBehind(items[place])) - 1];
}
