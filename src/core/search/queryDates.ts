import { daysOf, type PartialDate, parsePartialDate } from '../dates/partialDate';
import type { TextRange } from '../text/range';

export type DateRelation = 'after' | 'before' | 'on';

/** `first` and `last` are whole days; either is absent where a range is open (`on:2022..`). */
export interface DateClause extends TextRange {
  readonly kind: 'date';
  readonly relation: DateRelation;
  readonly first?: PartialDate;
  readonly last?: PartialDate;
}

/**
 * Reads `2024`, `2024-11`, `2024-11-14`, and for `on` a range of two of them, either of which may be missing:
 * `2022..2024`, `2022..`, `..2024-06`. Gives `undefined` for anything else, also for a range that ends before it begins.
 */
export function readDateFilter(relation: string, value: string, range: TextRange): DateClause | undefined {
  if (relation === 'after' || relation === 'before') {
    const date = parsePartialDate(value);
    return date === undefined ? undefined : { kind: 'date', relation, ...daysOf(date), ...range };
  }
  const days = value.includes(RANGE) ? readRange(value) : readDays(value);
  return days && { kind: 'date', relation: 'on', ...days, ...range };
}

/**
 * Whether a passage's date lies where a filter wants it. `after:2024-11` begins with 1 November, `before:2024-11` ends
 * with 31 October, both only where the whole of an inexact date does; `on:` wants the two to have a day in common.
 */
export function dateMatches(date: PartialDate | undefined, filter: DateClause): boolean {
  if (date === undefined) return false;
  const days = daysOf(date);
  if (filter.relation === 'after') return filter.first !== undefined && days.first >= filter.first;
  if (filter.relation === 'before') return filter.first !== undefined && days.last < filter.first;
  return (
    (filter.last === undefined || days.first <= filter.last) &&
    (filter.first === undefined || days.last >= filter.first)
  );
}

interface Days {
  readonly first?: PartialDate;
  readonly last?: PartialDate;
}

const RANGE = '..';

function readDays(text: string): Days | undefined {
  const date = parsePartialDate(text);
  return date === undefined ? undefined : daysOf(date);
}

function readRange(value: string): Days | undefined {
  const [from = '', to = '', ...more] = value.split(RANGE);
  if (more.length > 0 || (from === '' && to === '')) return undefined;
  const begin = from === '' ? {} : readDays(from);
  const end = to === '' ? {} : readDays(to);
  if (!begin || !end) return undefined;
  if (begin.first !== undefined && end.last !== undefined && begin.first > end.last) return undefined;
  return { ...(begin.first && { first: begin.first }), ...(end.last && { last: end.last }) };
}
