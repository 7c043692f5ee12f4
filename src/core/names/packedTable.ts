import { lastBefore } from '../text/halving';

/**
 * A sorted word list packed into one string, searched where it is: loading it costs nothing.
 *
 * Blocks are divided by `~`, entries of a block by `|`. An entry is one digit (how many letters it shares with the entry
 * before), its further letters, and a value of `valueWidth` digits or, where that is 0, of any number after a tab.
 */
export interface PackedTable {
  /** The value of a key, still packed; `undefined` for a key that is not in the table. */
  find(key: string): string | undefined;
  /** Whether a key of the table begins with `prefix` and is longer. */
  goesOn(prefix: string): boolean;
}

/** Printable ASCII that needs no escape in a string literal and is none of the dividers; a digit's value is its place. */
export const DIGITS =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_{}';
export const BASE = DIGITS.length;
export const ENTRY_DIVIDER = '|';
export const BLOCK_DIVIDER = '~';
export const VALUE_DIVIDER = '\t';

const ASCII = 128;
/** The value of each digit by its code: half a million of them are read when the names are opened. */
const VALUES = new Uint8Array(ASCII);
for (let value = 0; value < BASE; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** The number that `digits` stands for, most significant digit first. */
export function unpackNumber(digits: string, start = 0, end = digits.length): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * BASE + digitAt(digits, at);
  return number;
}

/** The value of one digit. */
export function digitAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? 0;
}

/** The inverse of `unpackNumber`; throws a `RangeError` for a number that `width` digits cannot hold. */
export function packNumber(number: number, width: number): string {
  let digits = '';
  let rest = number;
  for (let place = 0; place < width; place++) {
    digits = DIGITS.charAt(rest % BASE) + digits;
    rest = Math.floor(rest / BASE);
  }
  if (rest !== 0) throw new RangeError(`${number} does not fit ${width} digits`);
  return digits;
}

/**
 * Before the digit of a letter beyond ASCII: a string of ASCII alone takes half the memory, and less time to load. Cyrillic
 * letters have one digit, which is never the last there is; after that one follow the three of any other letter.
 */
const ESCAPE = '`';
const CYRILLIC = 0x420;
const OTHER_LETTER = DIGITS.charAt(BASE - 1);
const OTHER_WIDTH = 3;
const ASCII_ONLY = /^[\x20-\x7e]*$/;

/** A key as it stands in a packed table. */
export function packKey(key: string): string {
  if (ASCII_ONLY.test(key)) return key;
  let packed = '';
  for (let at = 0; at < key.length; at++) packed += packLetter(key, at);
  return packed;
}

function packLetter(key: string, at: number): string {
  const code = key.charCodeAt(at);
  if (code < ASCII) return key.charAt(at);
  const digit = code - CYRILLIC;
  if (digit >= 0 && digit < BASE - 1) return ESCAPE + packNumber(digit, 1);
  return ESCAPE + OTHER_LETTER + packNumber(code, OTHER_WIDTH);
}

export function openTable(packed: string, valueWidth: number): PackedTable {
  return new StringTable(packed, valueWidth);
}

const ENTRY_END = ENTRY_DIVIDER.charCodeAt(0);
const BLOCK_END = BLOCK_DIVIDER.charCodeAt(0);
const VALUE_START = VALUE_DIVIDER.charCodeAt(0);

class StringTable implements PackedTable {
  /** Where each block begins. */
  private readonly blocks: readonly number[];
  /** What was sought last, and where it was found: who asks for a key asks next whether the table goes on with it. */
  private lastSought = '';
  private lastFound = -1;

  constructor(
    private readonly packed: string,
    private readonly valueWidth: number,
  ) {
    this.blocks = blockStarts(packed);
  }

  find(key: string): string | undefined {
    const sought = packKey(key);
    const at = this.firstWith(sought);
    if (at < 0) return undefined;
    const end = this.entryEnd(at);
    const letters = this.keyEnd(at, end);
    const isWhole = digitAt(this.packed, at) + letters - at - 1 === sought.length;
    return isWhole ? this.packed.slice(this.valueWidth === 0 ? letters + 1 : letters, end) : undefined;
  }

  goesOn(start: string): boolean {
    const { packed } = this;
    const prefix = packKey(start);
    const at = this.firstWith(prefix);
    if (at < 0) {
      const next = packed.indexOf(BLOCK_DIVIDER, this.blocks[this.lastAtOrBefore(prefix)]);
      return next >= 0 && packed.startsWith(prefix, next + 2);
    }
    const end = this.entryEnd(at);
    if (digitAt(packed, at) + this.keyEnd(at, end) - at - 1 > prefix.length) return true;
    if (packed.charCodeAt(end) === ENTRY_END) return digitAt(packed, end + 1) >= prefix.length;
    return end < packed.length && packed.startsWith(prefix, end + 2);
  }

  /**
   * Where the first entry is that begins with `prefix`, -1 for none. The entries of its block are walked without putting their
   * keys together: `matched` is how many letters of it the entry before had. An entry that shares more with that one differs
   * from `prefix` at the same letter, and one that shares less is behind it already.
   */
  private firstWith(prefix: string): number {
    if (prefix !== this.lastSought || prefix === '') {
      this.lastFound = this.walkTo(prefix);
      this.lastSought = prefix;
    }
    return this.lastFound;
  }

  private walkTo(prefix: string): number {
    const { packed } = this;
    let matched = 0;
    let at = this.blocks[this.lastAtOrBefore(prefix)] ?? 0;
    while (at < packed.length) {
      const end = this.entryEnd(at);
      const shared = digitAt(packed, at);
      if (shared < matched) return -1;
      if (shared === matched) {
        const letters = this.keyEnd(at, end);
        let letter = at + 1;
        while (letter < letters && packed.charCodeAt(letter) === prefix.charCodeAt(matched)) {
          letter++;
          matched++;
        }
        if (matched === prefix.length) return at;
        if (letter < letters && packed.charCodeAt(letter) > prefix.charCodeAt(matched)) return -1;
      }
      if (packed.charCodeAt(end) !== ENTRY_END) return -1;
      at = end + 1;
    }
    return -1;
  }

  /** The block whose first key is the last at or before `key`. */
  private lastAtOrBefore(key: string): number {
    return lastBefore(this.blocks.length, (block) => this.isAfter(this.blocks[block] ?? 0, key));
  }

  /** Whether the first key of the block at `start` is behind `key`. */
  private isAfter(start: number, key: string): boolean {
    const { packed } = this;
    let at = start + 1;
    for (let i = 0; i < key.length; i++, at++) {
      const difference = packed.charCodeAt(at) - key.charCodeAt(i);
      if (difference !== 0) return difference > 0 && !this.isBehindKey(start, at);
    }
    return !this.isBehindKey(start, at);
  }

  /** Whether the key of the entry at `start` has ended at `at` or before, where its value begins. */
  private isBehindKey(start: number, at: number): boolean {
    return at >= this.keyEnd(start, this.entryEnd(start));
  }

  /** Where the entry at `at` ends. */
  private entryEnd(at: number): number {
    const { packed } = this;
    for (let end = at + 1; end < packed.length; end++) {
      const code = packed.charCodeAt(end);
      if (code === ENTRY_END || code === BLOCK_END) return end;
    }
    return packed.length;
  }

  private keyEnd(at: number, end: number): number {
    if (this.valueWidth > 0) return end - this.valueWidth;
    for (let tab = at + 1; tab < end; tab++) if (this.packed.charCodeAt(tab) === VALUE_START) return tab;
    return end;
  }
}

function blockStarts(packed: string): number[] {
  const starts = [0];
  for (let at = packed.indexOf(BLOCK_DIVIDER); at >= 0; at = packed.indexOf(BLOCK_DIVIDER, at + 1))
    starts.push(at + 1);
  return starts;
}
