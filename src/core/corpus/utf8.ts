/** How the bytes of a file behave as UTF-8. */
export interface Utf8Check {
  /** Well-formed sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes that belong to no well-formed sequence. */
  readonly broken: number;
  /** Offset of the first such byte. */
  readonly firstBroken?: number;
}

/** Checks against RFC 3629, section 4: no overlong forms, no surrogates, nothing above U+10FFFF. */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let at = 0;
  let sequences = 0;
  let broken = 0;
  let firstBroken: number | undefined;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 0) {
      broken++;
      firstBroken ??= at;
    } else if (length > 1) sequences++;
    at += Math.max(1, length);
  }
  return { sequences, broken, ...(firstBroken === undefined ? {} : { firstBroken }) };
}

/** The length of the well-formed sequence of several bytes at `at`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isContinuation(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isContinuation(bytes[at + 2]) ? 3 : 0;
  }
  if (lead < 0xf0 || lead > 0xf4) return 0;
  const low = lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xf4 ? 0x8f : 0xbf;
  const fits = second >= low && second <= high;
  return fits && isContinuation(bytes[at + 2]) && isContinuation(bytes[at + 3]) ? 4 : 0;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
