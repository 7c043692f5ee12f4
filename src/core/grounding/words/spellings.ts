/**
 * The numbers of words by how they are written, looked up where they stand in a text, so that the words of a corpus need not
 * be cut out of it one by one to ask a map for them. A table with open addressing (Knuth, 6.4).
 */
export class Spellings {
  private readonly words: string[] = [];
  private readonly numbers: number[] = [];
  private hashes = new Int32Array(FIRST_SIZE);
  /** By slot: which of the words, counted from 1; 0 where the slot is free. */
  private slots = new Int32Array(FIRST_SIZE);

  find(text: string, start: number, end: number): number | undefined {
    const hash = hashOf(text, start, end);
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return undefined;
      if (hashes[slot] === hash && isAt(this.words[entry - 1] ?? '', text, start, end))
        return this.numbers[entry - 1];
    }
  }

  /** A word that is not there yet. */
  add(word: string, number: number): void {
    this.words.push(word);
    this.numbers.push(number);
    if (this.words.length * LEAST_ROOM > this.slots.length) this.grow();
    else this.place(hashOf(word, 0, word.length), this.words.length);
  }

  private place(hash: number, entry: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
    this.hashes[slot] = hash;
  }

  private grow(): void {
    const size = this.slots.length * 2;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size);
    this.words.forEach((word, i) => this.place(hashOf(word, 0, word.length), i + 1));
  }
}

/** Slots, a power of two, and how many there are for each word at the least. */
const FIRST_SIZE = 4096;
const LEAST_ROOM = 2;

/** FNV-1a over code units, its upper bits mixed into the lower ones, which choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15);
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
