import type { SourceWords } from './sourceWords';

/**
 * The sources that have a word, by its number, in rows: all words are counted, then filled in. Made at once, they need no
 * list for each word that grows with every source, and are made anew when a source has changed.
 */
export class Holders {
  /** Where the row of each word begins; at last, where the last one ends. */
  private readonly begins: Int32Array;
  private readonly holders: Int32Array;
  private readonly ranks: Int32Array;

  /** `size` is above the number of any word. */
  constructor(
    private readonly sources: readonly SourceWords[],
    size: number,
  ) {
    const begins = new Int32Array(size + 2);
    for (const { places } of sources)
      for (const word of places.words) begins[word + 2] = (begins[word + 2] ?? 0) + 1;
    for (let at = 2; at < begins.length; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
    const total = begins[size + 1] ?? 0;
    this.holders = new Int32Array(total);
    this.ranks = new Int32Array(total);
    sources.forEach(({ places }, source) => {
      for (let rank = 0; rank < places.words.length; rank++) {
        const next = (places.words[rank] ?? 0) + 1;
        const row = begins[next] ?? 0;
        begins[next] = row + 1;
        this.holders[row] = source;
        this.ranks[row] = rank;
      }
    });
    this.begins = begins;
  }

  /** Visits the sources that have a word, in order, with its rank in each. */
  each(word: number, visit: (source: SourceWords, rank: number) => void): void {
    const end = this.begins[word + 1] ?? 0;
    for (let row = this.begins[word] ?? 0; row < end; row++) {
      const source = this.sources[this.holders[row] ?? 0];
      if (source !== undefined) visit(source, this.ranks[row] ?? 0);
    }
  }
}
