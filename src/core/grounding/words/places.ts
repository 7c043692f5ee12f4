/** Where each word of a source stands, word by word. */
export class Places {
  constructor(
    /** The words that the source has, by number, in order. */
    readonly words: Int32Array,
    /** Where the places of each of them begin in `rows`; at last, where they end. */
    private readonly begins: Int32Array,
    /** The places of the first word in order, then those of the second, and so on. */
    readonly rows: Int32Array,
  ) {}

  /** Which of `words` one is, -1 where the source does not have it. */
  rankOf(word: number): number {
    const { words } = this;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return words[low] === word ? low : -1;
  }

  /** Where in `rows` the places of a word begin, by its rank; those of the next behind its last. */
  beginOf(rank: number): number {
    return this.begins[rank] ?? 0;
  }
}

/** Finds the places of the words of one source after the other. */
export class PlaceFinder {
  /** By word while a source is read, else 0: how often it was met, then where its next place goes. */
  private marks = new Int32Array(0);

  /** `numbers` are the words of a source in order, all below `size`. */
  find(numbers: Int32Array, size: number): Places {
    if (this.marks.length < size) this.marks = new Int32Array(2 * size);
    const { marks } = this;
    const found = new Int32Array(numbers.length);
    let length = 0;
    for (const word of numbers) {
      const times = marks[word] ?? 0;
      if (times === 0) found[length++] = word;
      marks[word] = times + 1;
    }
    const words = found.slice(0, length).sort();
    const begins = this.beginsOf(words);
    const rows = new Int32Array(numbers.length);
    for (let place = 0; place < numbers.length; place++) {
      const word = numbers[place] ?? 0;
      const row = marks[word] ?? 0;
      rows[row] = place;
      marks[word] = row + 1;
    }
    for (const word of words) marks[word] = 0;
    return new Places(words, begins, rows);
  }

  private beginsOf(words: Int32Array): Int32Array {
    const begins = new Int32Array(words.length + 1);
    let begin = 0;
    for (let rank = 0; rank < words.length; rank++) {
      const word = words[rank] ?? 0;
      const times = this.marks[word] ?? 0;
      this.marks[word] = begin;
      begin += times;
      begins[rank + 1] = begin;
    }
    return begins;
  }
}
