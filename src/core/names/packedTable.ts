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
  const starts = blockStarts(packed);
  const seek = (prefix: string): { end: number; entry: Entry | undefined } => {
    const start = starts[lastAtOrBefore(packed, starts, prefix, valueWidth)] ?? 0;
    const end = blockEnd(packed, start);
    return { end, entry: firstWith(packed, start, end, prefix, valueWidth) };
  };
  return {
    find: (key) => {
      const { entry } = seek(packKey(key));
      return entry?.isWhole === true
        ? packed.slice(valueWidth === 0 ? entry.letters + 1 : entry.letters, entry.end)
        : undefined;
    },
    goesOn: (start) => {
      const prefix = packKey(start);
      const { end, entry } = seek(prefix);
      if (entry !== undefined && !entry.isWhole) return true;
      if (entry !== undefined && entry.end < end) return digitAt(packed, entry.end + 1) >= prefix.length;
      return end < packed.length && packed.startsWith(prefix, end + 2);
    },
  };
}

function blockStarts(packed: string): number[] {
  const starts = [0];
  for (let at = packed.indexOf(BLOCK_DIVIDER); at >= 0; at = packed.indexOf(BLOCK_DIVIDER, at + 1))
    starts.push(at + 1);
  return starts;
}

/** The block whose first key is the last at or before `key`. */
function lastAtOrBefore(packed: string, starts: readonly number[], key: string, valueWidth: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isAfter(packed, starts[middle] ?? 0, key, valueWidth)) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** Whether the first key of the block at `start` is behind `key`. */
function isAfter(packed: string, start: number, key: string, valueWidth: number): boolean {
  const letters = keyEnd(packed, start, entryEnd(packed, start, packed.length), valueWidth) - start - 1;
  const both = Math.min(letters, key.length);
  for (let i = 0; i < both; i++) {
    const difference = packed.charCodeAt(start + 1 + i) - key.charCodeAt(i);
    if (difference !== 0) return difference > 0;
  }
  return letters > key.length;
}

function blockEnd(packed: string, start: number): number {
  const end = packed.indexOf(BLOCK_DIVIDER, start);
  return end < 0 ? packed.length : end;
}

/** Where the entry at `at` ends, in a block that ends at `limit`. */
function entryEnd(packed: string, at: number, limit: number): number {
  const divider = packed.indexOf(ENTRY_DIVIDER, at);
  return divider < 0 || divider > limit ? limit : divider;
}

function keyEnd(packed: string, at: number, end: number, valueWidth: number): number {
  return valueWidth === 0 ? packed.indexOf(VALUE_DIVIDER, at) : end - valueWidth;
}

/** An entry whose key begins with what was sought, or is just that; `letters` and `end` are where these end. */
interface Entry {
  readonly letters: number;
  readonly end: number;
  readonly isWhole: boolean;
}

/**
 * Walks the entries of a block to the first that begins with `prefix`, without putting their keys together: `matched` is how
 * many letters of it the entry before had. An entry that shares more with that one differs from `prefix` at the same letter,
 * and one that shares less is behind it already.
 */
function firstWith(
  packed: string,
  start: number,
  limit: number,
  prefix: string,
  valueWidth: number,
): Entry | undefined {
  let matched = 0;
  for (let at = start; at < limit;) {
    const end = entryEnd(packed, at, limit);
    const letters = keyEnd(packed, at, end, valueWidth);
    const shared = digitAt(packed, at);
    if (shared < matched) return undefined;
    if (shared === matched) {
      let letter = at + 1;
      while (letter < letters && packed.charCodeAt(letter) === prefix.charCodeAt(matched)) {
        letter++;
        matched++;
      }
      if (matched === prefix.length) return { letters, end, isWhole: letter === letters };
      if (letter < letters && packed.charCodeAt(letter) > prefix.charCodeAt(matched)) return undefined;
    }
    at = end + 1;
  }
  return undefined;
}
