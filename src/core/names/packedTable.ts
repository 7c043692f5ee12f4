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

export function openTable(packed: string, valueWidth: number): PackedTable {
  const seek = (prefix: string): { end: number; entry: Entry | undefined } => {
    const start = blockOf(packed, prefix, valueWidth);
    const end = blockEnd(packed, start);
    return { end, entry: firstWith(packed, start, end, prefix, valueWidth) };
  };
  return {
    find: (key) => {
      const { entry } = seek(key);
      return entry?.isWhole === true
        ? packed.slice(valueWidth === 0 ? entry.letters + 1 : entry.letters, entry.end)
        : undefined;
    },
    goesOn: (prefix) => {
      const { end, entry } = seek(prefix);
      if (entry !== undefined && !entry.isWhole) return true;
      if (entry !== undefined && entry.end < end) return digitAt(packed, entry.end + 1) >= prefix.length;
      return end < packed.length && firstKey(packed, end + 1, valueWidth).startsWith(prefix);
    },
  };
}

/** Where the block begins whose first key is the last at or before `key`: a binary search over places in the string. */
function blockOf(packed: string, key: string, valueWidth: number): number {
  let low = 0;
  let high = packed.length;
  while (low < high) {
    const divider = packed.indexOf(BLOCK_DIVIDER, (low + high) >> 1);
    if (divider < 0 || divider >= high) {
      // No block begins between the middle and `high`; what is left is between `low` and the middle.
      const last = packed.lastIndexOf(BLOCK_DIVIDER, (low + high) >> 1);
      if (last < low) return low;
      if (firstKey(packed, last + 1, valueWidth) <= key) return last + 1;
      high = last;
    } else if (firstKey(packed, divider + 1, valueWidth) <= key) low = divider + 1;
    else high = divider;
  }
  return low;
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

function firstKey(packed: string, start: number, valueWidth: number): string {
  const end = entryEnd(packed, start, blockEnd(packed, start));
  return packed.slice(start + 1, keyEnd(packed, start, end, valueWidth));
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
