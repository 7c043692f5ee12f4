import { parseQuery, type QueryClause } from '../../core/search/query';
import type { Filter } from '../../webview/protocol';

/** The filters that stand in a query: its fields, dates and states, also where they exclude. */
export function filtersOf(query: string): readonly Filter[] {
  return parseQuery(query)
    .clauses.filter(isFilter)
    .map(({ start, end }) => ({ start, end, label: query.slice(start, end).trim() }));
}

function isFilter(clause: QueryClause): boolean {
  switch (clause.kind) {
    case 'field':
    case 'date':
    case 'is':
      return true;
    case 'not':
      return isFilter(clause.clause);
    case 'any':
      return clause.alternatives.every(isFilter);
    default:
      return false;
  }
}
