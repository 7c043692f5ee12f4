import { Spellings } from './spellings';
import { wordKey } from './words';

/** The words of the corpus, by number; `count` tells how often each stands in it. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  /** Words as they are written, so that each spelling is folded once. */
  private readonly spellings = new Spellings();
  private readonly keys: string[] = [];
  private readonly counts: number[] = [];
  /** The first two letters of each word in one number. */
  private readonly openings: number[] = [];
  total = 0;

  /** How many words have numbers: the next one's. */
  get size(): number {
    return this.keys.length;
  }

  /** The number of the word that stands at `start..end` of a source; a new one where it is new. */
  learn(text: string, start: number, end: number): number {
    const known = this.spellings.find(text, start, end);
    if (known !== undefined) return known;
    const word = text.slice(start, end);
    const number = this.numberOf(wordKey(word));
    this.spellings.add(word, number);
    return number;
  }

  private numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.keys.length;
      this.numbers.set(key, number);
      this.keys.push(key);
      this.openings.push(openingOf(key));
      this.counts.push(0);
    }
    return number;
  }

  /** A word of a draft, as it is compared and by its number, `UNKNOWN` where no source has it. */
  look(word: string): { readonly key: string; readonly number: number } {
    const known = this.spellings.find(word, 0, word.length);
    if (known !== undefined) return { key: this.key(known), number: known };
    const key = wordKey(word);
    return { key, number: this.numbers.get(key) ?? UNKNOWN };
  }

  /** The numbers of words that begin with some letters (folded), as many as are wanted, of those that a source has. */
  *beginningWith(letters: string, most: number): Generator<number> {
    let found = 0;
    for (let number = 0; number < this.keys.length && found < most; number++) {
      if (this.count(number) === 0 || !this.key(number).startsWith(letters)) continue;
      found++;
      yield number;
    }
  }

  key(number: number): string {
    return this.keys[number] ?? '';
  }

  /** The first two letters of a word as `openingOf` has them. */
  opening(number: number): number {
    return this.openings[number] ?? 0;
  }

  count(number: number): number {
    return this.counts[number] ?? 0;
  }

  add(number: number, times: number): void {
    this.counts[number] = this.count(number) + times;
    this.total += times;
  }

  /** How much meeting a word tells, in bits: the rarer the more. */
  bits(number: number): number {
    return Math.log2((this.total + 1) / Math.max(1, this.count(number)));
  }
}

/** The first two letters of a word as one number, to be compared at the cost of one. */
export function openingOf(key: string): number {
  return (key.charCodeAt(0) || 0) * 2 ** 16 + (key.charCodeAt(1) || 0);
}

/** A word that no source has. */
export const UNKNOWN = -1;
