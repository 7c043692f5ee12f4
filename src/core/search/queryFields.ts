import type { Atom, FieldName, PassageState } from './clauses';
import type { QueryProblem } from './model';
import { type DateRelation, readDateFilter } from './queryDates';
import type { TermItem } from './queryItems';

/** Every name that may stand before a colon. */
export type OperatorName = FieldName | DateRelation | 'is';

export const FIELD_NAMES = ['source', 'name', 'place', 'speaker'] as const satisfies readonly FieldName[];
export const DATE_RELATIONS = ['after', 'before', 'on'] as const satisfies readonly DateRelation[];
export const PASSAGE_STATES = [
  'quote', 'undated', 'body', 'heading', 'caption', 'byline',
] as const satisfies readonly PassageState[]; // prettier-ignore
export const OPERATORS: readonly OperatorName[] = [...FIELD_NAMES, ...DATE_RELATIONS, 'is'];

/** The operator that a name before a colon stands for; letter case does not matter. */
export function operatorNamed(field: string): OperatorName | undefined {
  const name = field.toLowerCase();
  return OPERATORS.find((operator) => operator === name);
}

/** Reads `field:value`. What is wrong is added to `problems`, and the clause left out or searched as words. */
export function readField(field: string, item: TermItem, problems: QueryProblem[]): Atom | undefined {
  const operator = operatorNamed(field);
  if (operator === undefined) return unknownField(field, item, problems);
  const { start, end, value, valueStart } = item;
  if (value === '') {
    problems.push({ start, end, code: 'noValue', value: field });
    return undefined;
  }
  if (operator === 'is') return readState(item, problems);
  if (isDateRelation(operator)) {
    const date = readDateFilter(operator, value, { start, end });
    if (!date) problems.push({ start: valueStart, end, code: 'badDate', value });
    return date;
  }
  return { kind: 'field', field: operator, value, start, end };
}

function readState({ start, end, value, valueStart }: TermItem, problems: QueryProblem[]): Atom | undefined {
  const state = PASSAGE_STATES.find((known) => known === value.toLowerCase());
  if (state !== undefined) return { kind: 'is', state, start, end };
  problems.push({ start: valueStart, end, code: 'unknownState', value });
  return undefined;
}

/** Words before a colon are often just words (`Biden: we`), so that they are searched like any other. */
function unknownField(name: string, item: TermItem, problems: QueryProblem[]): Atom {
  const { start, end, value, valueStart } = item;
  if (value === '') return { kind: 'word', text: name, start, end };
  problems.push({ start, end: valueStart, code: 'unknownField', value: name });
  return { kind: 'word', text: `${name} ${value}`, start, end };
}

function isDateRelation(operator: OperatorName): operator is DateRelation {
  return DATE_RELATIONS.some((relation) => relation === operator);
}
