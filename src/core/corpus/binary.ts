/** Beginnings of files that are no text, with the name people know them by. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'an audio, video or WebP file'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['SQLite format 3', 'a database'],
  ['ID3', 'an audio file'],
  ['OggS', 'an audio file'],
  ['{\\rtf', 'a Rich Text document'],
];
/** How much of a file is looked at; the habits of a binary format show at once. */
const SAMPLE = 65_536;
/** Text has no control characters but tab, line feed, form feed, carriage return and, rarely, escape or sub. */
const MOST_CONTROLS = 0.02;

/** What a file is by the signature it begins with, in words; `undefined` where that is none, or a text begins so too. */
export function signedKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  return known && (hasControls(bytes) || !PRINTABLE_SIGNATURES.has(known[0])) ? known[1] : undefined;
}

/** What bytes look like that are no text of one byte a letter. UTF-16 and UTF-32 are settled before. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return 'a binary file (it holds zero bytes)';
    if (isControl(byte)) controls++;
  }
  return controls > sample.length * MOST_CONTROLS ? CONTROLS : undefined;
}

const CONTROLS = 'a binary file (it holds control characters)';
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** The same for what was decoded from UTF-16 or UTF-32. */
export function binaryText(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0')) return 'a binary file (it holds zero bytes)';
  return (sample.match(CONTROL)?.length ?? 0) > sample.length * MOST_CONTROLS ? CONTROLS : undefined;
}

/** Letters that a text may begin with as well. */
const PRINTABLE_SIGNATURES = new Set(['RIFF', 'BZh', 'Rar!', 'ID3', 'OggS', 'GIF8']);

function hasControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE).some((byte) => byte === 0 || isControl(byte));
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a) || byte === 0x7f;
}
