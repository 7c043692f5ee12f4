import type { TextRange } from '../text/range';
import type { QueryProblem } from './model';
import { type DateClause, readDateFilter } from './queryDates';

/** A word as typed, without its marks of negation: one or more searchable forms. */
export interface WordClause extends TextRange {
  readonly kind: 'word';
  readonly text: string;
}

/** Words that must follow one another. `closed` is false while its second mark is missing. */
export interface PhraseClause extends TextRange {
  readonly kind: 'phrase';
  readonly text: string;
  readonly closed: boolean;
}

export type FieldName = 'source' | 'name' | 'place' | 'speaker';

export interface FieldClause extends TextRange {
  readonly kind: 'field';
  readonly field: FieldName;
  readonly value: string;
}

export interface StateClause extends TextRange {
  readonly kind: 'is';
  readonly state: 'quote' | 'undated';
}

export type Atom = WordClause | PhraseClause | FieldClause | DateClause | StateClause;

export interface NotClause extends TextRange {
  readonly kind: 'not';
  readonly clause: Atom;
}

/** `a OR b`: at least one of two or more. */
export interface AnyClause extends TextRange {
  readonly kind: 'any';
  readonly alternatives: readonly (Atom | NotClause)[];
}

export type QueryClause = Atom | NotClause | AnyClause;

/** What was typed, as far as it is understood. Every range is one of the query. */
export interface Query {
  readonly clauses: readonly QueryClause[];
  readonly problems: readonly QueryProblem[];
}

/** Reads a query; never fails: what cannot be understood is left out or searched as words, with a problem. */
export function parseQuery(text: string): Query {
  const problems: QueryProblem[] = [];
  const clauses: QueryClause[] = [];
  let joins = false;
  for (const item of text.matchAll(ITEM)) {
    if (item[0] === OR) {
      joins = clauses.length > 0;
      continue;
    }
    for (const clause of readItem(item, problems)) {
      const previous = joins ? clauses.pop() : undefined;
      clauses.push(previous ? eitherOf(previous, clause) : clause);
      joins = false;
    }
  }
  return { clauses, problems };
}

const OR = 'OR';
const MARKS = '"“”„‟«»「」『』';
/**
 * One item: a minus sign, a field name, then a quoted or a bare value. A quoted value ends at the next mark or with the
 * query; a bare one at white space or a mark.
 */
const ITEM = new RegExp(
  `(?<minus>-(?=[^\\s-]))?(?<field>\\p{L}{1,20}:(?!//))?(?:(?<open>[${MARKS}])(?<quoted>[^${MARKS}]*)(?<close>[${MARKS}])?|(?<bare>[^\\s${MARKS}]+)|(?<=:))`,
  'gu',
);
const FIELDS: ReadonlySet<string> = new Set<FieldName>(['source', 'name', 'place', 'speaker']);
const DATE_RELATIONS: ReadonlySet<string> = new Set(['after', 'before', 'on']);
const STATES: ReadonlySet<string> = new Set(['quote', 'undated']);

interface Item extends TextRange {
  readonly value: string;
  readonly valueStart: number;
  readonly quoted: boolean;
  readonly closed: boolean;
}

function readItem(match: RegExpMatchArray, problems: QueryProblem[]): (Atom | NotClause)[] {
  const { minus = '', field, open, quoted, close, bare } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const value = (quoted ?? bare ?? '').trim();
  const valueStart = start + minus.length + (field?.length ?? 0);
  const item: Item = {
    start,
    end,
    value,
    valueStart,
    quoted: open !== undefined,
    closed: close !== undefined,
  };
  const atom = field === undefined ? wordsOrPhrase(item) : readField(field.slice(0, -1), item, problems);
  if (!atom) return [];
  return [minus === '' ? atom : { kind: 'not', clause: atom, start, end }];
}

function wordsOrPhrase({ start, end, value, quoted, closed }: Item): Atom | undefined {
  if (!SEARCHABLE.test(value)) return undefined;
  return quoted
    ? { kind: 'phrase', text: value, closed, start, end }
    : { kind: 'word', text: value, start, end };
}

const SEARCHABLE = /[\p{L}\p{N}]/u;

function readField(name: string, item: Item, problems: QueryProblem[]): Atom | undefined {
  const { start, end, value, valueStart } = item;
  const field = name.toLowerCase();
  const known = isFieldName(field) || DATE_RELATIONS.has(field) || field === 'is';
  if (!known) return unknownField(name, item, problems);
  if (value === '') {
    problems.push({ start, end, message: `Nothing stands behind “${name}:”.` });
    return undefined;
  }
  if (isFieldName(field)) return { kind: 'field', field, value, start, end };
  if (field === 'is') return readState(item, problems);
  const date = readDateFilter(field, value, { start, end });
  if (!date) problems.push({ start: valueStart, end, message: badDate(value) });
  return date;
}

function badDate(value: string): string {
  return `“${value}” is not a date. Write 2024, 2024-11 or 2024-11-14; with “on:” also a range, 2022..2024.`;
}

function readState(
  { start, end, value, valueStart }: Item,
  problems: QueryProblem[],
): StateClause | undefined {
  const state = value.toLowerCase();
  if (isState(state)) return { kind: 'is', state, start, end };
  problems.push({ start: valueStart, end, message: `“is:” takes “quote” or “undated”, not “${value}”.` });
  return undefined;
}

/** Words before a colon are often just words (`Biden: we`), so that they are searched like any other. */
function unknownField(name: string, item: Item, problems: QueryProblem[]): Atom | undefined {
  const { start, end, value, valueStart } = item;
  if (value === '') return { kind: 'word', text: name, start, end };
  const message = `There is no field “${name}:”; its words are searched as they stand.`;
  problems.push({ start, end: valueStart, message });
  return { kind: 'word', text: `${name} ${value}`, start, end };
}

function isFieldName(text: string): text is FieldName {
  return FIELDS.has(text);
}

function isState(text: string): text is StateClause['state'] {
  return STATES.has(text);
}

function eitherOf(previous: QueryClause, next: Atom | NotClause): AnyClause {
  const alternatives = previous.kind === 'any' ? [...previous.alternatives, next] : [previous, next];
  return { kind: 'any', alternatives, start: previous.start, end: next.end };
}
