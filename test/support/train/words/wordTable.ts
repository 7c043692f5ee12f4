import { fold } from '../../../../src/core/text/folding';

const NAME = /^\p{L}[\p{L}'-]+$/u;
const LONGEST_NAME = 60;

/** What is gathered of words and names, by their folded forms, before it is packed. */
export class WordTable {
  /** Bits of `LexiconEntry.flags`. */
  readonly flags = new Map<string, number>();
  /** WordNet's lexicographer file of the most frequent sense, plus 1. */
  readonly senses = new Map<string, number>();
  /** Bits of `PLACE_NAME`, `PERSON_NAME` and `ORGANISATION_NAME`. */
  readonly names = new Map<string, number>();

  mark(word: string, bit: number): void {
    const key = fold(word);
    if (NAME.test(key)) this.flags.set(key, (this.flags.get(key) ?? 0) | bit);
  }

  isMarked(word: string, bits: number): boolean {
    return ((this.flags.get(fold(word)) ?? 0) & bits) !== 0;
  }

  addName(name: string, kind: number): void {
    const key = fold(name);
    if (key.length > 1 && key.length < LONGEST_NAME) this.names.set(key, (this.names.get(key) ?? 0) | kind);
  }
}
