import { inflateRawSync } from 'node:zlib';

/** Records of the ZIP format (APPNOTE 6.3.10, 4.3.12 and 4.3.16) by their signatures, and where their fields lie. */
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
/** In place of a number they say that it stands in the records of another format, Zip64. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
/** Bytes that all files of an archive may unpack to: a bomb of a few kilobytes claims gigabytes. */
const LARGEST = 300 * 1024 * 1024;

export type ZipProblem = 'damaged' | 'too-large';

/** An archive that is not read; `problem` says why. */
export class ZipError extends Error {
  constructor(readonly problem: ZipProblem) {
    super(problem);
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

/**
 * The files of an archive as its directory names them. Throws a `ZipError` where there is none, or they are too large: each is
 * unpacked once, as a directory may claim a thousand bytes for what fills the memory.
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readEntries(archive);
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > LARGEST) throw new ZipError('too-large');
  return new ZipFile(
    archive,
    new Map(entries.map((entry) => [entry.name, entry])),
    wholeOf(archive, entries),
  );
}

/** The names of those that unpack to what the directory says. */
function wholeOf(archive: Buffer, entries: readonly Entry[]): Set<string> {
  const whole = new Set<string>();
  let left = LARGEST;
  for (const entry of entries) {
    const length = lengthOf(archive, entry, left);
    if (length === entry.unpacked) whole.add(entry.name);
    else whole.delete(entry.name);
    left -= length ?? 0;
  }
  return whole;
}

/** `undefined` where it is damaged: a picture may be, and the text beside it whole. */
function lengthOf(archive: Buffer, entry: Entry, most: number): number | undefined {
  try {
    return contentOf(archive, entry, most).length;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw new ZipError('too-large');
    return undefined;
  }
}

function contentOf(archive: Buffer, { header, packed, method }: Entry, most: number): Buffer {
  const names = archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const start = header + HEADER_LENGTH + names;
  const data = archive.subarray(start, start + packed);
  return method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
}

export class ZipFile {
  constructor(
    private readonly archive: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly whole: ReadonlySet<string>,
  ) {}

  /** Whether there is such a file, and it is what the directory says. */
  has(name: string): boolean {
    return this.whole.has(name);
  }

  /** `undefined` where there is no such file. Throws a `ZipError` where it is damaged or larger than the directory says. */
  text(name: string): string | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    return guarded(() => contentOf(this.archive, entry, entry.unpacked).toString('utf8'));
  }
}

function readEntries(archive: Buffer): Entry[] {
  return guarded(() => {
    const end = endOfDirectory(archive);
    if (isZip64(archive, end)) throw new ZipError('damaged');
    const entries: Entry[] = [];
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
      if (archive.readUInt32LE(at) !== ENTRY) throw new ZipError('damaged');
      const nameLength = archive.readUInt16LE(at + 28);
      entries.push({
        name: archive.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
        method: archive.readUInt16LE(at + 10),
        packed: archive.readUInt32LE(at + 20),
        unpacked: archive.readUInt32LE(at + 24),
        header: archive.readUInt32LE(at + 42),
      });
      at += ENTRY_LENGTH + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return entries;
  });
}

/** It has another directory, which other programs read in place of this one. */
function isZip64(archive: Buffer, end: number): boolean {
  return (
    [4, 6, 8, 10].some((at) => archive.readUInt16LE(end + at) === ELSEWHERE_16) ||
    [12, 16].some((at) => archive.readUInt32LE(end + at) === ELSEWHERE_32)
  );
}

function endOfDirectory(archive: Buffer): number {
  const first = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = archive.length - END_LENGTH; at >= first; at--)
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new ZipError('damaged');
}

/** Offsets of a damaged archive lead out of it, and its data cannot be unpacked. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && 'code' in error))
      throw new ZipError('damaged');
    throw error;
  }
}
