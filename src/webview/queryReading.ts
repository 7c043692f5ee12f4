import type { QueryProblem } from '../core/search/model';
import { parseQuery, type QueryClause } from '../core/search/query';
import { queryTokens, type QueryToken } from '../core/search/queryTokens';
import type { TextRange } from '../core/text/range';

/** A filter that stands in the query, with its place in it. */
export interface Filter extends TextRange {
  readonly label: string;
}

/** What the page shows of a query while it is written. */
export interface QueryReading {
  readonly tokens: readonly QueryToken[];
  readonly problems: readonly QueryProblem[];
  readonly filters: readonly Filter[];
}

/** `typedTo`: where the writer is typing. What ends there is not finished, so nothing is found wrong with it yet. */
export function readQuery(query: string, typedTo?: number): QueryReading {
  const { clauses, problems } = parseQuery(query);
  const finished = (range: TextRange): boolean => range.end !== typedTo;
  return {
    tokens: queryTokens(query).map((token) => (finished(token) ? token : withoutProblem(token))),
    problems: problems.filter(finished),
    filters: filtersOf(query, clauses),
  };
}

function withoutProblem({ kind, excluded, start, end }: QueryToken): QueryToken {
  return { kind, excluded, start, end };
}

/** Fields, dates and states, also where they exclude. */
function filtersOf(query: string, clauses: readonly QueryClause[]): readonly Filter[] {
  return clauses
    .filter(isFilter)
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
