import type { TextRange } from '../text/range';
import type { QueryProblem } from './model';
import { parseQuery } from './query';
import { operatorNamed } from './queryFields';
import { readItems } from './prose';
import type { QueryItem, TermItem } from './queryItems';

/**
 * What a stretch of a query is. `operator` is a known field with its colon, `value` what stands behind it with its marks,
 * `not` a minus sign, `or` the word OR, `group` a parenthesis.
 */
export type QueryTokenKind = 'word' | 'phrase' | 'operator' | 'value' | 'not' | 'or' | 'group';

export interface QueryToken extends TextRange {
  readonly kind: QueryTokenKind;
  /** Whether it is part of what is excluded. */
  readonly excluded: boolean;
  /** Why it is not understood. */
  readonly problem?: QueryProblem;
}

/**
 * The stretches of a query for highlighting, in order and apart; what lies between them is white space and stray signs.
 * `-source:"Le Monde"` has `-` (not), `source:` (operator) and `"Le Monde"` (value). Pure and quick enough for every key.
 */
export function queryTokens(text: string): QueryToken[] {
  const { problems } = parseQuery(text);
  return readItems(text)
    .flatMap(tokensOfItem)
    .map((token) => withProblem(token, problems));
}

function tokensOfItem(item: QueryItem): QueryToken[] {
  const { start, end } = item;
  if (item.kind === 'or') return [{ kind: 'or', excluded: false, start, end }];
  if (item.kind === 'close') return [{ kind: 'group', excluded: false, start, end }];
  const { excluded } = item;
  const from = start + (excluded ? 1 : 0);
  const not: QueryToken[] = excluded ? [{ kind: 'not', excluded, start, end: from }] : [];
  if (item.kind !== 'term') return [...not, { kind: 'group', excluded, start: from, end }];
  return [...not, ...termTokens(item, from)];
}

function termTokens(item: TermItem, from: number): QueryToken[] {
  const { end, excluded, field, valueStart, quoted } = item;
  if (field === undefined || (operatorNamed(field) === undefined && valueStart === end)) {
    return [{ kind: quoted ? 'phrase' : 'word', excluded, start: from, end }];
  }
  const known = operatorNamed(field) !== undefined;
  const name: QueryToken = { kind: known ? 'operator' : 'word', excluded, start: from, end: valueStart };
  return valueStart === end
    ? [name]
    : [name, { kind: known ? 'value' : 'word', excluded, start: valueStart, end }];
}

function withProblem(token: QueryToken, problems: readonly QueryProblem[]): QueryToken {
  const problem = problems.find(({ start, end }) => start < token.end && token.start < end);
  return problem === undefined || token.kind === 'not' ? token : { ...token, problem };
}
