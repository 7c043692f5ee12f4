/**
 * A sorted word list packed into one string, read without unpacking it: loading costs one `split`.
 *
 * Blocks are divided by `~`, entries of a block by `|`. An entry is one digit (how many letters it shares with the entry
 * before), its further letters, and a value of `valueWidth` digits or, where that is 0, of any number after a tab.
 */
export interface PackedTable {
  /** The value of a key, still packed; `undefined` for a key that is not in the table. */
  find(key: string): string | undefined;
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

function digitAt(text: string, at: number): number {
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
  const blocks = packed.split(BLOCK_DIVIDER);
  const firsts = blocks.map((block) => firstKey(block, valueWidth));
  return {
    find: (key) => {
      const block = blocks[lastAtOrBefore(firsts, key)];
      return block === undefined ? undefined : findInBlock(block, key, valueWidth);
    },
  };
}

function keyEnd(entry: string, valueWidth: number): number {
  return valueWidth === 0 ? entry.indexOf(VALUE_DIVIDER) : entry.length - valueWidth;
}

function firstKey(block: string, valueWidth: number): string {
  const end = block.indexOf(ENTRY_DIVIDER);
  const entry = end < 0 ? block : block.slice(0, end);
  return entry.slice(1, keyEnd(entry, valueWidth));
}

/**
 * Walks the entries of a block without putting their keys together: `matched` is how many letters of `key` the entry
 * before had in common with it. An entry that shares more with that one differs from `key` at the same letter, and one
 * that shares less is behind `key` already.
 */
function findInBlock(block: string, key: string, valueWidth: number): string | undefined {
  let matched = 0;
  for (let at = 0; at < block.length;) {
    const divider = block.indexOf(ENTRY_DIVIDER, at);
    const end = divider < 0 ? block.length : divider;
    const letters = valueWidth === 0 ? block.indexOf(VALUE_DIVIDER, at) : end - valueWidth;
    const shared = digitAt(block, at);
    if (shared < matched) return undefined;
    if (shared === matched) {
      let letter = at + 1;
      while (letter < letters && block.charCodeAt(letter) === key.charCodeAt(matched)) {
        letter++;
        matched++;
      }
      if (letter === letters && matched === key.length)
        return block.slice(valueWidth === 0 ? letters + 1 : letters, end);
      if (letter < letters && (matched === key.length || block.charCodeAt(letter) > key.charCodeAt(matched)))
        return undefined;
    }
    at = end + 1;
  }
  return undefined;
}

function lastAtOrBefore(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
