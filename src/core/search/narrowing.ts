import type { PartialDate } from '../dates/partialDate';
import { fold } from '../text/folding';
import type { TextRange } from '../text/range';
import { type FieldName, parseQuery, type PassageState, type QueryClause } from './query';
import { QUERY_MARKS } from './queryItems';

/** What a search can be narrowed by; each is a kind of filter in the query itself. */
export type FacetName = 'source' | 'date' | 'name' | 'place' | 'kind';

/** A query as a facet sees it: the filters that are its own, and the query without them. */
export interface Narrowing {
  readonly own: readonly QueryClause[];
  readonly rest: string;
}

/**
 * Takes the filters of a facet out of a query. Those that exclude stay, and those that are alternatives to something
 * else: nobody chose them in a list.
 */
export function narrowingOf(query: string, facet: FacetName): Narrowing {
  const own = parseQuery(query).clauses.filter((clause) => isOf(facet, clause));
  return { own, rest: own.length === 0 ? query : without(query, own) };
}

/** The filter stands first, so that the last word of the query may still grow. */
export function narrowed(query: string, filter: string): string {
  return `${filter} ${query.trim()}`.trimEnd();
}

export function fieldFilter(field: FieldName, value: string): string {
  return `${field}:${quoted(value)}`;
}

export function dateFilter(date: PartialDate): string {
  return `on:${date}`;
}

export function stateFilter(state: PassageState): string {
  return `is:${state}`;
}

/** A value as it may stand behind a field: in marks where it needs them. No value can hold a mark: its longest part stands for it. */
export function quoted(value: string): string {
  const parts = value.split(MARK).map((part) => part.trim());
  const plain = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return BARE.test(plain) ? plain : `"${plain}"`;
}

/** What filters mean, however they are written: `on:2024` and `on:2024-01..2024-12` have one key. */
export function filterKeys(clauses: readonly QueryClause[]): string[] {
  return clauses.flatMap((clause) => {
    switch (clause.kind) {
      case 'any':
        return filterKeys(clause.alternatives);
      case 'field':
        return [`${clause.field}:${fold(clause.value)}`];
      case 'date':
        return [`${clause.relation}:${clause.first ?? ''}..${clause.last ?? ''}`];
      case 'is':
        return [stateFilter(clause.state)];
      default:
        return [];
    }
  });
}

const MARK = new RegExp(`[${QUERY_MARKS}]`, 'u');
const BARE = /^[\p{L}\p{M}\p{N}._/-]+$/u;

function isOf(facet: FacetName, clause: QueryClause): boolean {
  switch (clause.kind) {
    case 'any':
      return clause.alternatives.every((alternative) => isOf(facet, alternative));
    case 'field':
      return clause.field === facet;
    case 'date':
      return facet === 'date';
    case 'is':
      return facet === (clause.state === 'undated' ? 'date' : 'kind');
    default:
      return false;
  }
}

function without(query: string, ranges: readonly TextRange[]): string {
  let rest = query;
  for (const { start, end } of ranges.toReversed()) {
    const parts = [rest.slice(0, start).trimEnd(), rest.slice(end).trimStart()];
    rest = parts.filter((part) => part !== '').join(' ');
  }
  return rest;
}
