import type { Steps } from '../steps';
import { packNumbers, unpackNumbers } from './packing';
import type { Token } from './tokenizer';

/** Words that follow one another, as numbers: for each place the words that may stand there. */
export type Pattern = readonly ReadonlySet<number>[];

export interface SavedRows {
  /** The rows name each by its place here. */
  readonly words: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

/** As numbers, or as they were saved until they are first read. */
type Row = Int32Array | string;

/** So many rows are written in a few milliseconds. */
const ROWS_A_PART = 500;

/** The words of each entry's text in order, by number, so that a phrase is found without reading the texts again. */
export class WordRows {
  private readonly numbers = new Map<string, number>();
  private readonly rows = new Map<number, Row>();

  put(id: number, tokens: readonly Token[]): void {
    const words = tokens.filter((token) => !token.beside);
    this.rows.set(
      id,
      Int32Array.from(words, ({ term }) => this.learn(term)),
    );
  }

  forget(id: number): void {
    this.rows.delete(id);
  }

  /** The words that are known, of some. */
  numbersOf(terms: Iterable<string>): Set<number> {
    return new Set(Array.from(terms, (term) => this.numbers.get(term) ?? UNKNOWN));
  }

  /** How often the words of a pattern follow one another in an entry. */
  count(id: number, pattern: Pattern): number {
    const row = this.row(id);
    let runs = 0;
    for (let at = 0; at + pattern.length <= row.length; at++) if (fits(row, at, pattern)) runs++;
    return runs;
  }

  /** Rows as JSON can hold them, in parts; the words that are still in use are numbered anew. */
  *save(ids: readonly number[]): Steps<SavedRows> {
    const words = [...this.numbers.keys()];
    const anew = new Map<number, number>();
    const numberAnew = (number: number): number => {
      const known = anew.get(number) ?? anew.size;
      if (known === anew.size) anew.set(number, known);
      return known;
    };
    const parts: string[][] = [];
    for (let from = 0; from < ids.length; from += ROWS_A_PART) {
      const some = ids.slice(from, from + ROWS_A_PART);
      parts.push(some.map((id) => packNumbers(Array.from(this.row(id), numberAnew))));
      yield;
    }
    return { words: Array.from(anew.keys(), (number) => words[number] ?? ''), parts };
  }

  restore(words: readonly string[]): void {
    for (const word of words) this.learn(word);
  }

  restoreRow(id: number, row: string): void {
    this.rows.set(id, row);
  }

  private row(id: number): Int32Array {
    const row = this.rows.get(id) ?? NO_WORDS;
    if (typeof row !== 'string') return row;
    const read = new Int32Array(unpackNumbers(row));
    this.rows.set(id, read);
    return read;
  }

  private learn(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(term, number);
    return number;
  }
}

function fits(row: Int32Array, at: number, pattern: Pattern): boolean {
  for (let place = 0; place < pattern.length; place++)
    if (pattern[place]?.has(row[at + place] ?? UNKNOWN) !== true) return false;
  return true;
}

/** No word has it; a word that is nowhere fits nowhere. */
const UNKNOWN = -1;
const NO_WORDS = new Int32Array();
