import { decode as decodeWith } from '@vscode/iconv-lite-umd';
import type { SourceWarning } from './model';
import { binaryKind, binaryText, signedKind } from './binary';
import { detectLegacyEncoding } from './legacyEncoding';
import type { UnicodeEncoding } from './unicodeText';
import { decodeUnicode } from './unicodeText';
import { decodeUtf32 } from './utf32';
import { checkUtf8 } from './utf8';
import { warning } from './warnings';

/** The text of a file without its byte-order mark, line breaks as they are; no text where the file is none. */
export interface DecodedFile {
  readonly text: string;
  /** As iconv names it; absent where nothing was decoded. */
  readonly encoding?: string;
  readonly warnings: readonly SourceWarning[];
}

/** Marks at the beginning of a file; UTF-32 before UTF-16, whose mark begins alike. */
const MARKS: readonly (readonly [readonly number[], UnicodeEncoding | 'utf-32le' | 'utf-32be'])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Bytes to text: byte-order mark, UTF-16 by its zero bytes, UTF-8, UTF-8 with a few broken bytes, a legacy code page,
 * in this order. Whatever was lost or guessed is a warning.
 */
export function decodeText(bytes: Uint8Array): DecodedFile {
  const mark = MARKS.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (mark) return decodeMarked(bytes.subarray(mark[0].length), mark[1]);
  const signed = signedKind(bytes);
  if (signed !== undefined) return notText(signed);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return checked(decodeUnicode(bytes, wide), wide);
  const binary = binaryKind(bytes);
  if (binary !== undefined) return notText(binary);
  return decodeNarrow(bytes);
}

function decodeMarked(bytes: Uint8Array, encoding: (typeof MARKS)[number][1]): DecodedFile {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    return checked(decodeUtf32(bytes, encoding === 'utf-32le'), encoding);
  }
  if (encoding !== 'utf-8') return checked(decodeUnicode(bytes, encoding), encoding);
  const binary = binaryKind(bytes);
  return binary === undefined ? decodeUtf8(bytes, checkUtf8(bytes).firstBroken) : notText(binary);
}

function notText(kind: string): DecodedFile {
  const advice = 'It was not read. Save its text as a .txt or .md file to search it.';
  return { text: '', warnings: [warning('binary', `This looks like ${kind}, not like text. ${advice}`)] };
}

/** Broken bytes that are fewer than this share of the well-formed sequences are damage, not another encoding. */
const MOST_BROKEN = 0.1;

function decodeNarrow(bytes: Uint8Array): DecodedFile {
  const { broken, sequences, firstBroken } = checkUtf8(bytes);
  if (broken === 0 || (sequences > 0 && broken <= Math.max(1, sequences * MOST_BROKEN))) {
    return decodeUtf8(bytes, firstBroken);
  }
  const { encoding, certain } = detectLegacyEncoding(bytes);
  const text = decodeWith(bytes, encoding, { stripBOM: false });
  if (certain && !text.includes(REPLACEMENT)) return { text, encoding, warnings: [] };
  const message =
    `The file is not UTF-8; it was read as ${encoding}, which is a guess: letters may be wrong. ` +
    'Open it with the right encoding and save it as UTF-8.';
  return { text, encoding, warnings: [warning('lossy-decoding', message)] };
}

const REPLACEMENT = '\uFFFD';

function decodeUtf8(bytes: Uint8Array, firstBroken: number | undefined): DecodedFile {
  const text = decodeUnicode(bytes, 'utf-8');
  if (firstBroken === undefined) return { text, encoding: 'utf-8', warnings: [] };
  const line = bytes.subarray(0, firstBroken).filter((byte) => byte === LINE_FEED).length + 1;
  const message =
    `The file is UTF-8 with broken bytes, the first on line ${line}; each is shown as ${REPLACEMENT}. ` +
    'Mend them and save it as UTF-8.';
  return { text, encoding: 'utf-8', warnings: [warning('lossy-decoding', message)] };
}

const LINE_FEED = 0x0a;

/** UTF-16 and UTF-32 text: fine unless units stand alone or it holds what no text does. */
function checked(text: string, encoding: string): DecodedFile {
  const binary = binaryText(text);
  if (binary !== undefined) return notText(binary);
  if (!text.includes(REPLACEMENT)) return { text, encoding, warnings: [] };
  const message = `The file was read as ${encoding} and has broken characters. Mend them and save it as UTF-8.`;
  return { text, encoding, warnings: [warning('lossy-decoding', message)] };
}

const WIDE_SAMPLE = 65_536;
/** Of the zero bytes of UTF-16 text nearly all stand on one side of the pairs, and in Latin or Cyrillic text many do. */
const ZERO_SHARE = 0.2;
const OTHER_SIDE = 0.1;

/** UTF-16 without a mark: in every script that uses spaces and digits, zeros stand on one side of the pairs only. */
function wideEncoding(bytes: Uint8Array): UnicodeEncoding | undefined {
  const sample = bytes.subarray(0, WIDE_SAMPLE - (WIDE_SAMPLE % 2));
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (odd > pairs * ZERO_SHARE && even < odd * OTHER_SIDE) return 'utf-16le';
  if (even > pairs * ZERO_SHARE && odd < even * OTHER_SIDE) return 'utf-16be';
  return mostlyCyrillicWide(sample, even, odd);
}

/** Cyrillic UTF-16 has zeros only at spaces and signs; its other high bytes are all 0x04. */
function mostlyCyrillicWide(sample: Uint8Array, even: number, odd: number): UnicodeEncoding | undefined {
  if (even > 0 === odd > 0) return undefined;
  const high = even > 0 ? 0 : 1;
  let known = 0;
  for (let at = high; at < sample.length; at += 2) {
    const byte = sample[at] ?? 0;
    if (byte === 0 || byte === 0x04 || byte === 0x20) known++;
  }
  if (known < (sample.length / 2) * WIDE_KNOWN) return undefined;
  return high === 0 ? 'utf-16be' : 'utf-16le';
}

const WIDE_KNOWN = 0.95;
