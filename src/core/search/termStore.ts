import MiniSearch from 'minisearch';
import type { Steps } from '../steps';
import { inBatches } from '../steps';
import { SnapshotError } from './model';
import { packNumbers, readNumbers, unpackNumbers } from './packing';
import { type Token, tokensOf } from './tokenizer';
import { WordRows } from './wordRows';

/** The two texts of an entry: what the passage says, and the heading and title that it stands under. */
export interface EntryText {
  readonly text: string;
  readonly context: string;
}

export type EntryField = keyof EntryText;

/** How often a term stands in each entry that has it, by the entry's number. */
export type Postings = ReadonlyMap<number, number>;

/**
 * MiniSearch as the inverted index, without its scoring: MiniSearch gives every spelling an inverse document frequency
 * of its own and multiplies by the number of words matched, which suits neither spellings of one name nor questions.
 * What ranking needs instead (frequencies and lengths) it keeps in members that are protected, that is, for subclasses;
 * all use of them is in this file, and the package's version is pinned.
 *
 * Entries are removed with their text rather than discarded. MiniSearch's `discard` leaves dead postings that count
 * until a vacuum, which runs on timers and must not overlap with adding; removal costs what adding did, at once.
 */
export class TermStore extends MiniSearch<StoredEntry> {
  readonly rows = new WordRows();
  private readonly textTokens: (text: string) => readonly Token[];

  constructor() {
    const contextTokens = rememberingLast(readTokens);
    const textTokens = rememberingLast(readTokens);
    super({
      fields: [...FIELDS],
      tokenize: (text, field) => (field === 'context' ? contextTokens(text) : textTokens(text)).map(termOf),
      processTerm: (term) => term,
      autoVacuum: false,
    });
    this.textTokens = textTokens;
  }

  /** Takes in an entry and gives its number, which no other entry ever has. */
  put(entry: EntryText): number {
    const id = this._nextId;
    this.add({ id, ...entry });
    this.rows.put(id, this.textTokens(entry.text));
    return id;
  }

  /** Forgets an entry; it must be given as it was put in. */
  forget(id: number, entry: EntryText): void {
    this.remove({ id, ...entry });
    this.rows.forget(id);
  }

  postings(term: string, field: EntryField): Postings | undefined {
    return this._index.get(term)?.get(FIELDS.indexOf(field));
  }

  /** One above the highest number of an entry. */
  get bound(): number {
    return this._nextId;
  }

  ids(): IterableIterator<number> {
    return this._documentIds.keys();
  }

  /** How many different terms an entry's field has. */
  lengthOf(id: number, field: EntryField): number {
    return this._fieldLength.get(id)?.[FIELDS.indexOf(field)] ?? 0;
  }

  averageLength(field: EntryField): number {
    return this._avgFieldLength[FIELDS.indexOf(field)] ?? 0;
  }

  terms(): IterableIterator<string> {
    return this._index.keys();
  }

  startingWith(prefix: string): IterableIterator<string> {
    return this._index.atPrefix(prefix).keys();
  }

  /** The terms within an edit distance (Levenshtein). */
  near(term: string, distance: number): IterableIterator<string> {
    return this._index.fuzzyGet(term, distance).keys();
  }

  /** By field, then by entry: how many different terms each has. */
  saveLengths(ids: readonly number[]): SavedLengths {
    return FIELDS.map((field) => ids.map((id) => this.lengthOf(id, field)));
  }

  /** The terms as JSON can hold them, in parts; entries are numbered anew in the order of `ids`. */
  *saveTerms(ids: readonly number[]): Steps<SavedTerm[][]> {
    const numbers = new Map(ids.map((id, i) => [id, i]));
    const parts: SavedTerm[][] = [];
    yield* inBatches(this._index, TERMS_A_PART, ([term, fields], at) => {
      const saved: SavedTerm = [term, ...FIELDS.map((_, field) => pack(fields.get(field), numbers))];
      if (at % TERMS_A_PART === 0) parts.push([saved]);
      else parts.at(-1)?.push(saved);
    });
    return parts;
  }

  /** Makes the entries of a new store, in which the terms are then filled in. */
  restoreLengths(saved: SavedLengths, entries: number): void {
    if (this._nextId !== 0) throw new Error('Only a new store can be filled.');
    FIELDS.forEach((_, field) => {
      const lengths = saved[field];
      if (lengths?.length !== entries) throw new SnapshotError('The saved index lacks lengths of passages.');
      this._avgFieldLength[field] = entries === 0 ? 0 : sum(lengths) / entries;
    });
    for (let id = 0; id < entries; id++) {
      this._fieldLength.set(
        id,
        saved.map((lengths) => lengths[id] ?? 0),
      );
      this._documentIds.set(id, id);
      this._idToShortId.set(id, id);
    }
    this._nextId = entries;
    this._documentCount = entries;
  }

  /** Throws a `SnapshotError` where what was saved is damaged. */
  restoreTerms(saved: readonly SavedTerm[]): void {
    for (const [term, ...fields] of saved) {
      for (const packed of fields) checkPostings(packed, this._documentCount);
      this._index.set(term, new PackedFields(fields));
    }
  }
}

interface StoredEntry extends EntryText {
  readonly id: number;
}

/** A term with its postings by field, each packed (step to the entry's number, frequency) pairs. */
export type SavedTerm = readonly [term: string, ...postings: string[]];

/** A term's postings by field as they were saved, unpacked when somebody first asks for one of them; nobody walks through them all. */
class PackedFields extends Map<number, Map<number, number>> {
  private packed: readonly string[] | undefined;

  constructor(packed: readonly string[]) {
    super();
    this.packed = packed;
  }

  override get(field: number): Map<number, number> | undefined {
    this.unpack();
    return super.get(field);
  }

  override set(field: number, postings: Map<number, number>): this {
    this.unpack();
    return super.set(field, postings);
  }

  override delete(field: number): boolean {
    this.unpack();
    return super.delete(field);
  }

  override get size(): number {
    this.unpack();
    return super.size;
  }

  private unpack(): void {
    const { packed = [] } = this;
    this.packed = undefined;
    for (const [field, pairs] of packed.entries()) if (pairs !== '') super.set(field, unpack(pairs));
  }
}

export type SavedLengths = readonly (readonly number[])[];

/** The commonest words have a posting in every other passage; so many terms are packed in a few milliseconds. */
const TERMS_A_PART = 250;

const FIELDS: readonly EntryField[] = ['text', 'context'];

function readTokens(text: string): readonly Token[] {
  return tokensOf(text);
}

function termOf({ term }: Token): string {
  return term;
}

/** Passages under one heading come one after the other. */
function rememberingLast<T>(find: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly found: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
}

function pack(postings: Postings | undefined, numbers: ReadonlyMap<number, number>): string {
  if (!postings) return '';
  const pairs = Array.from(postings, ([id, frequency]): [number, number] => [
    numbers.get(id) ?? 0,
    frequency,
  ]);
  let last = 0;
  const steps = pairs
    .sort(([a], [b]) => a - b)
    .flatMap(([number, frequency]) => {
      const step = number - last;
      last = number;
      return [step, frequency];
    });
  return packNumbers(steps);
}

function unpack(packed: string): Map<number, number> {
  const postings = new Map<number, number>();
  const numbers = unpackNumbers(packed);
  let id = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    id += numbers[i] ?? 0;
    postings.set(id, numbers[i + 1] ?? 0);
  }
  return postings;
}

/** Throws a `SnapshotError` now rather than in the middle of a search. */
function checkPostings(packed: string, entries: number): void {
  let id = 0;
  let isStep = true;
  readNumbers(packed, (number) => {
    if (isStep) id += number;
    isStep = !isStep;
  });
  if (!isStep || id >= Math.max(entries, 1) || id < 0)
    throw new SnapshotError('The saved index names passages that are not there.');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
