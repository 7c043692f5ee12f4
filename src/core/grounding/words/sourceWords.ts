import type { SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { firstWhere } from '../../text/halving';
import type { PlaceFinder, Places } from './places';
import type { Vocabulary } from './vocabulary';
import { eachWord, isBracketed, isJoint } from './words';

/** A source as a row of words. Numbers are of its vocabulary, offsets into its decoded text. */
export class SourceWords {
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly places: Places;
  /** Where furniture stands among the words: its first word, and the first behind it. */
  private readonly furniture = new Map<number, number>();
  private readonly furnitureEnds = new Map<number, number>();

  constructor(
    readonly document: SourceDocument,
    private readonly vocabulary: Vocabulary,
    finder: PlaceFinder,
  ) {
    const prose = proseOf(document);
    let size = (prose.length >> 2) + 1;
    let [numbers, starts, ends] = [emptyRow(size), emptyRow(size), emptyRow(size)];
    let count = 0;
    eachWord(prose, (start, end) => {
      if (count === size) {
        size *= 2;
        [numbers, starts, ends] = [longer(numbers, size), longer(starts, size), longer(ends, size)];
      }
      numbers[count] = vocabulary.learn(prose, start, end);
      starts[count] = start;
      ends[count++] = end;
    });
    this.numbers = numbers.slice(0, count);
    this.starts = starts.slice(0, count);
    this.ends = ends.slice(0, count);
    this.places = finder.find(this.numbers, vocabulary.size);
    this.findFurniture();
  }

  get length(): number {
    return this.numbers.length;
  }

  /** Visits each word of the source once, with how often it stands there. */
  eachCount(visit: (number: number, times: number) => void): void {
    const { places } = this;
    for (let rank = 0; rank < places.words.length; rank++)
      visit(places.words[rank] ?? 0, places.beginOf(rank + 1) - places.beginOf(rank));
  }

  /** The places of a word, in order. */
  placesOf(number: number): Int32Array {
    const { places } = this;
    const rank = places.rankOf(number);
    return places.rows.subarray(places.beginOf(rank), rank < 0 ? 0 : places.beginOf(rank + 1));
  }

  key(at: number): string {
    return this.vocabulary.key(this.numbers[at] ?? 0);
  }

  /** The first two letters of a word, see `openingOf`. */
  opening(at: number): number {
    return this.vocabulary.opening(this.numbers[at] ?? 0);
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

function emptyRow(size: number): Int32Array {
  return new Int32Array(size);
}

function longer(row: Int32Array, size: number): Int32Array {
  const copy = emptyRow(size);
  copy.set(row);
  return copy;
}

const RAISED = /[¹²³⁰⁴-⁹]/;
