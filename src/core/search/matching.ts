import type { Entries } from './entries';
import type { EntryField, Postings } from './termStore';
import type { Alternative, Wanted } from './wanted';

/** The entries that say what is wanted. Frequencies are weighed by how near a way of saying it is to what was typed. */
export interface Matches {
  readonly wanted: Wanted;
  readonly text: Postings;
  readonly context: Postings;
}

/** Finds what is wanted in the whole index. */
export class Matcher {
  constructor(private readonly entries: Entries) {}

  matchesOf(wanted: Wanted): Matches {
    return {
      wanted,
      text: this.union(wanted.alternatives, 'text'),
      context: this.union(wanted.alternatives, 'context'),
    };
  }

  /** Entries whose text has the terms one after the other, with how often. */
  sequences(terms: readonly string[], open: boolean): Postings {
    const { terms: store } = this.entries;
    const [only] = terms;
    if (terms.length === 1 && only !== undefined && !open) return store.postings(only, 'text') ?? NONE;
    const pattern = terms.map((term, at) =>
      store.rows.numbersOf(open && at === terms.length - 1 ? store.startingWith(term) : [term]),
    );
    const found = new Map<number, number>();
    for (const id of this.withAll(open ? terms.slice(0, -1) : terms)) {
      const runs = store.rows.count(id, pattern);
      if (runs > 0) found.set(id, runs);
    }
    return found;
  }

  private union(alternatives: readonly Alternative[], field: EntryField): Postings {
    const frequencies = new Map<number, number>();
    const [first] = alternatives;
    if (alternatives.length === 1 && first?.weight === 1)
      return this.postingsOf(first.terms, first.open === true, field);
    for (const { terms, weight, open } of alternatives) {
      for (const [id, frequency] of this.postingsOf(terms, open === true, field)) {
        frequencies.set(id, (frequencies.get(id) ?? 0) + weight * frequency);
      }
    }
    return frequencies;
  }

  private postingsOf(terms: readonly string[], open: boolean, field: EntryField): Postings {
    if (field === 'text') return this.sequences(terms, open);
    const [only] = terms;
    return (terms.length === 1 && only !== undefined && this.entries.terms.postings(only, field)) || NONE;
  }

  /** Entries whose text has each of the terms, anywhere; all entries for no terms. */
  private withAll(terms: readonly string[]): Iterable<number> {
    if (terms.length === 0) return this.entries.ids();
    const postings = terms.map((term) => this.entries.terms.postings(term, 'text') ?? NONE);
    const [rarest = NONE, ...others] = postings.sort((a, b) => a.size - b.size);
    return Array.from(rarest.keys()).filter((id) => others.every((other) => other.has(id)));
  }
}

const NONE: Postings = new Map();
