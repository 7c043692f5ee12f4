import type { Entries } from './entries';
import { sequenceOf } from './expansion';
import type { Matcher } from './matching';
import type { SearchContext } from './model';
import type { AllClause, AnyClause, Atom, FieldClause, NotClause, QueryClause, StateClause } from './query';
import { dateMatches } from './queryDates';

/** Whether an entry, by its number, may be an answer at all. */
export type Filter = (id: number) => boolean;

/** Makes filters of the clauses that are not a matter of degree. Words inside them must stand in the text as typed. */
export class FilterMaker {
  constructor(
    private readonly entries: Entries,
    private readonly matcher: Matcher,
    private readonly context: SearchContext,
  ) {}

  filterOf(clause: QueryClause): Filter {
    switch (clause.kind) {
      case 'any':
        return this.anyOf(clause);
      case 'all':
        return this.allOf(clause);
      case 'not':
        return this.noneOf(clause);
      case 'field':
        return this.fieldFilter(clause);
      case 'date':
        return (id) => dateMatches(this.entries.get(id).date, clause);
      case 'is':
        return this.stateFilter(clause);
      default:
        return this.wordsFilter(clause);
    }
  }

  private anyOf({ alternatives }: AnyClause): Filter {
    const filters = alternatives.map((alternative) => this.filterOf(alternative));
    return (id) => filters.some((filter) => filter(id));
  }

  private allOf({ clauses }: AllClause): Filter {
    const filters = clauses.map((clause) => this.filterOf(clause));
    return (id) => filters.every((filter) => filter(id));
  }

  private noneOf({ clause }: NotClause): Filter {
    const filter = this.filterOf(clause);
    return (id) => !filter(id);
  }

  private wordsFilter({ text }: Extract<Atom, { kind: 'word' | 'phrase' }>): Filter {
    const terms = sequenceOf(text);
    const found = this.matcher.sequences(terms, false);
    const compound = this.entries.terms.postings(terms.join(''), 'text');
    return (id) => found.has(id) || compound?.has(id) === true;
  }

  private fieldFilter({ field, value }: FieldClause): Filter {
    const { sourceMatches, passageHas } = this.context;
    if (field === 'source') return (id) => sourceMatches(this.entries.get(id).source, value);
    return (id) => {
      const { source, paragraph } = this.entries.get(id);
      return passageHas[field](source, paragraph, value);
    };
  }

  private stateFilter({ state }: StateClause): Filter {
    return (id) => {
      const { source, paragraph, date, kind } = this.entries.get(id);
      if (state === 'undated') return date === undefined;
      return state === 'quote' ? this.context.passageHas.quote(source, paragraph) : kind === state;
    };
  }
}
