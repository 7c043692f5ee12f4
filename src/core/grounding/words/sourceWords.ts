import type { SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { firstWhere } from '../../text/halving';
import type { Vocabulary } from './vocabulary';
import { eachWord, isBracketed, isJoint } from './words';

/** A source as a row of words. Numbers are of its vocabulary, offsets into its decoded text. */
export class SourceWords {
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Word number and place in one number each, sorted, for finding the places of a word. */
  private readonly sorted: Float64Array;
  /** Where furniture stands among the words: its first word, and the first behind it. */
  private readonly furniture = new Map<number, number>();
  private readonly furnitureEnds = new Map<number, number>();

  constructor(
    readonly document: SourceDocument,
    private readonly vocabulary: Vocabulary,
  ) {
    const prose = proseOf(document);
    const [numbers, starts, ends] = [
      new Int32Array(prose.length),
      new Int32Array(prose.length),
      new Int32Array(prose.length),
    ];
    let count = 0;
    eachWord(prose, (word, start) => {
      numbers[count] = vocabulary.learn(word);
      starts[count] = start;
      ends[count++] = start + word.length;
    });
    this.numbers = numbers.slice(0, count);
    this.starts = starts.slice(0, count);
    this.ends = ends.slice(0, count);
    this.sorted = Float64Array.from(this.numbers);
    for (let at = 0; at < count; at++) this.sorted[at] = (this.numbers[at] ?? 0) * MOST_WORDS + at;
    this.sorted.sort();
    this.findFurniture();
  }

  get length(): number {
    return this.numbers.length;
  }

  /** Visits each word of the source once, with how often it stands there. */
  eachCount(visit: (number: number, times: number) => void): void {
    let from = 0;
    let number = this.wordAt(0);
    for (let at = 1; at <= this.sorted.length; at++) {
      const next = at < this.sorted.length ? this.wordAt(at) : -1;
      if (next === number) continue;
      visit(number, at - from);
      from = at;
      number = next;
    }
  }

  private wordAt(rank: number): number {
    return Math.floor((this.sorted[rank] ?? 0) / MOST_WORDS);
  }

  /** The places of a word, in order. */
  placesOf(number: number): number[] {
    const places: number[] = [];
    this.eachPlaceOf(number, (place) => places.push(place));
    return places;
  }

  eachPlaceOf(number: number, visit: (place: number) => void): void {
    const first = number * MOST_WORDS;
    for (let rank = this.firstRank(first); rank < this.sorted.length; rank++) {
      const place = (this.sorted[rank] ?? 0) - first;
      if (place >= MOST_WORDS) break;
      visit(place);
    }
  }

  private firstRank(key: number): number {
    return firstWhere(this.sorted.length, (rank) => (this.sorted[rank] ?? 0) >= key);
  }

  key(at: number): string {
    return this.vocabulary.key(this.numbers[at] ?? 0);
  }

  /** Whether a word and the next are pieces of one, with a hyphen, an apostrophe or an editor's bracket between. */
  isJoined(at: number): boolean {
    const { text } = this.document;
    const [from, to] = [this.ends[at], this.starts[at + 1]];
    if (from === undefined || to === undefined || text.charAt(from) === ' ') return false;
    if (isJoint(text, from, to)) return true;
    const [start = 0, end = 0] = [this.starts[at], this.ends[at + 1]];
    return isBracketed(text, { start, end: from }, { start: to, end });
  }

  isBehindAmpersand(at: number): boolean {
    const [from, to] = [this.ends[at - 1], this.starts[at]];
    return from !== undefined && to !== undefined && this.document.text.slice(from, to).includes('&');
  }

  /** Whether nothing but one space stands between a word and the one before, as between most; the call of a note is none. */
  isSpaced(at: number): boolean {
    const { text } = this.document;
    const before = this.ends[at - 1];
    if (before === undefined || this.starts[at] !== before + 1 || text.charAt(before) !== ' ') return false;
    return !RAISED.test(text.charAt(before - 1));
  }

  /** The first word behind the furniture that begins at a word, where it does. */
  behindFurniture(at: number): number | undefined {
    return this.furniture.get(at);
  }

  /** The first word of the furniture that ends right before a word, where it does. */
  furnitureBefore(at: number): number | undefined {
    return this.furnitureEnds.get(at);
  }

  /** The first word at or behind an offset of the text. */
  firstFrom(offset: number): number {
    return firstWhere(this.length, (at) => (this.starts[at] ?? 0) >= offset);
  }

  private findFurniture(): void {
    let from: number | undefined;
    for (const { kind, start } of this.document.passages) {
      if (kind === 'furniture') from ??= this.firstFrom(start);
      else if (from !== undefined) {
        const behind = this.firstFrom(start);
        this.furniture.set(from, behind);
        this.furnitureEnds.set(behind, from);
        from = undefined;
      }
    }
  }
}

const RAISED = /[¹²³⁰⁴-⁹]/;

/** More words than any file that is read has (2^24, of which 2^29 numbers fit beside in a double). */
const MOST_WORDS = 2 ** 24;
