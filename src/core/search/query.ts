import type { AnyClause, Atom, Query, QueryClause } from './clauses';
import type { QueryProblem } from './model';
import { readField } from './queryFields';
import { readItems } from './prose';
import type { QueryItem, TermItem } from './queryItems';

export type * from './clauses';

/** Parentheses that stand deeper than this are read as if they were not there. */
const DEEPEST_GROUP = 20;

/** Reads a query; never fails: what cannot be understood is left out or searched as words, with a problem. */
export function parseQuery(text: string): Query {
  const reader = new Reader(readItems(text));
  const clauses = reader.clausesOf(0);
  return { clauses, problems: reader.problems };
}

/** Walks through the items once. A group that is not closed ends with the query; a stray `)` or `OR` says nothing. */
class Reader {
  readonly problems: QueryProblem[] = [];
  private at = 0;
  private end = 0;

  constructor(private readonly items: readonly QueryItem[]) {}

  clausesOf(depth: number): QueryClause[] {
    const clauses: QueryClause[] = [];
    let joins = false;
    for (let item = this.next(); item !== undefined; item = this.next()) {
      if (item.kind === 'close' && depth > 0) break;
      if (item.kind === 'or') joins = clauses.length > 0;
      const clause = this.clauseOf(item, depth);
      if (clause === undefined) continue;
      const previous = joins ? clauses.pop() : undefined;
      clauses.push(previous ? eitherOf(previous, clause) : clause);
      joins = false;
    }
    return clauses.flatMap((clause) => (clause.kind === 'all' ? clause.clauses : [clause]));
  }

  private next(): QueryItem | undefined {
    const item = this.items[this.at++];
    if (item !== undefined) this.end = item.end;
    return item;
  }

  private clauseOf(item: QueryItem, depth: number): QueryClause | undefined {
    if (item.kind === 'or' || item.kind === 'close') return undefined;
    const clause = item.kind === 'open' ? this.groupOf(item.start, depth) : this.atomOf(item);
    if (clause === undefined || !item.excluded) return clause;
    return { kind: 'not', clause, start: item.start, end: clause.end };
  }

  private groupOf(start: number, depth: number): QueryClause | undefined {
    if (depth >= DEEPEST_GROUP) return undefined;
    const clauses = this.clausesOf(depth + 1);
    const [only] = clauses;
    if (only === undefined) return undefined;
    return clauses.length === 1 ? only : { kind: 'all', clauses, start, end: this.end };
  }

  private atomOf(item: TermItem): Atom | undefined {
    return item.field === undefined ? wordsOrPhrase(item) : readField(item.field, item, this.problems);
  }
}

function wordsOrPhrase({ start, end, value, quoted, closed }: TermItem): Atom | undefined {
  if (!SEARCHABLE.test(value)) return undefined;
  return quoted
    ? { kind: 'phrase', text: value, closed, start, end }
    : { kind: 'word', text: value, start, end };
}

const SEARCHABLE = /[\p{L}\p{N}]/u;

function eitherOf(previous: QueryClause, next: QueryClause): AnyClause {
  const alternatives = previous.kind === 'any' ? [...previous.alternatives, next] : [previous, next];
  return { kind: 'any', alternatives, start: previous.start, end: next.end };
}
