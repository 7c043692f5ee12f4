/**
 * Numbers from 0 to 2^30 as one text: five bits a digit, the lowest first, 32 added where more follow (as in source maps,
 * without a sign): `0 5 40` is `AFoB`. JSON reads a text of 300 such numbers as fast as it reads one list bracket, and it
 * takes a byte a digit until somebody asks for the numbers: a start with 10,000 passages asks for those of a few words.
 */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= BASE; rest >>>= BITS) packed += DIGITS.charAt(BASE + (rest & LOW_BITS));
    packed += DIGITS.charAt(rest);
  }
  return packed;
}

export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  readNumbers(packed, (number) => numbers.push(number));
  return numbers;
}

/** The same without making a list of them. */
export function readNumbers(packed: string, take: (number: number) => void): void {
  let number = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    const digit = VALUES[packed.charCodeAt(at)] ?? 0;
    number |= (digit & LOW_BITS) << shift;
    shift += BITS;
    if (digit >= BASE) continue;
    take(number);
    number = 0;
    shift = 0;
  }
}

const BITS = 5;
const BASE = 1 << BITS;
const LOW_BITS = BASE - 1;
/** None of them is escaped in JSON. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
);
