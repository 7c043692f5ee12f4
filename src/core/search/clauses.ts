import type { TextRange } from '../text/range';
import type { QueryProblem } from './model';
import type { DateClause } from './queryDates';

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

/** What `is:` asks for: passages that quote somebody, that have no date, or that are of a kind. */
export type PassageState = 'quote' | 'undated' | 'body' | 'heading' | 'caption' | 'byline';

export interface StateClause extends TextRange {
  readonly kind: 'is';
  readonly state: PassageState;
}

export type Atom = WordClause | PhraseClause | FieldClause | DateClause | StateClause;

export interface NotClause extends TextRange {
  readonly kind: 'not';
  readonly clause: QueryClause;
}

/** `a OR b`: at least one of two or more. */
export interface AnyClause extends TextRange {
  readonly kind: 'any';
  readonly alternatives: readonly QueryClause[];
}

/** `(a b)` where it is excluded or an alternative: all of it. */
export interface AllClause extends TextRange {
  readonly kind: 'all';
  readonly clauses: readonly QueryClause[];
}

export type QueryClause = Atom | NotClause | AnyClause | AllClause;

/** What was typed, as far as it is understood. Every range is one of the query. */
export interface Query {
  readonly clauses: readonly QueryClause[];
  readonly problems: readonly QueryProblem[];
}
