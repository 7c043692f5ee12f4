import type { KeptSource } from './corpus/corpus';
import type { DocumentNames } from './names/collect';
import type { Entity } from './names/model';
import type { Quotation } from './quotes/model';
import { SnapshotError } from './search/model';
import type { Steps } from './steps';
import { hashBytes } from './text/hash';

/** Everything that reading the files made, so that a start need not read them again. */
export interface Snapshot {
  readonly sources: readonly SnapshotSource[];
  /** What `SearchIndex.toSnapshot` gave. */
  readonly index: readonly unknown[];
  readonly entities: readonly Entity[];
}

export interface SnapshotSource extends KeptSource {
  /** Absent for a file that could not be read. */
  readonly names?: DocumentNames;
  /** Without speakers, which depend on the names of the whole corpus. */
  readonly quotations: readonly Quotation[];
  /** With speakers, and a hash of the names that they were found by. */
  readonly spoken?: { readonly names: string; readonly quotations: readonly Quotation[] };
}

/** Where the host keeps the snapshot; `save` replaces it whole or leaves the former one. */
export interface SnapshotStore {
  load(): Promise<Uint8Array | undefined>;
  save(bytes: Uint8Array): Promise<void>;
}

/** Raised whenever reading, names, quotations or the index come out different for the same file. */
const VERSION = 9;
const FORMAT = 'sourcebook-snapshot';
const LINE_FEED = 0x0a;
/** A few milliseconds' work each; a source has about 60 kB of JSON, an entity 1 kB. */
const SOURCES_A_LINE = 4;
const ENTITIES_A_LINE = 250;

type Line =
  | { readonly sources: readonly SnapshotSource[] }
  | { readonly index: unknown }
  | { readonly entities: readonly Entity[] };

/**
 * A header line (`sourcebook-snapshot VERSION LINES`), then as many lines (`HASH JSON`) in UTF-8, each small enough to be
 * written and read in a moment.
 */
export function* encodeSnapshot(snapshot: Snapshot, encode: (text: string) => Uint8Array): Steps<Uint8Array> {
  const lines = linesOf(snapshot);
  const chunks = [encode(`${FORMAT} ${VERSION} ${lines.length}\n`)];
  for (const line of lines) {
    const json = encode(JSON.stringify(line));
    chunks.push(encode(`${hashBytes(json)} `), json, Uint8Array.of(LINE_FEED));
    yield;
  }
  return joined(chunks);
}

/** Throws a `SnapshotError` where the bytes are damaged, not a snapshot, or of another version. */
export function* decodeSnapshot(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): Steps<Snapshot> {
  const [header, ...lines] = splitLines(bytes);
  const [format, version, count] = header === undefined ? [] : decode(header).split(' ');
  if (format !== FORMAT) throw damaged();
  if (version !== String(VERSION))
    throw new SnapshotError('The saved index is of another version of Sourcebook.');
  if (count !== String(lines.length)) throw damaged();
  const sources: SnapshotSource[] = [];
  const index: unknown[] = [];
  const entities: Entity[] = [];
  for (const bytesOfLine of lines) {
    const line = readLine(bytesOfLine, decode);
    if ('sources' in line) sources.push(...line.sources);
    else if ('entities' in line) entities.push(...line.entities);
    else index.push(line.index);
    yield;
  }
  return { sources, index, entities };
}

function linesOf({ sources, index, entities }: Snapshot): Line[] {
  return [
    ...inParts(sources, SOURCES_A_LINE).map((part) => ({ sources: part })),
    ...index.map((part) => ({ index: part })),
    ...inParts(entities, ENTITIES_A_LINE).map((part) => ({ entities: part })),
  ];
}

function inParts<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}

/** JSON has no line feeds of its own. The one at the end of the last line is part of the form: without it, bytes are missing. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function readLine(line: Uint8Array, decode: (bytes: Uint8Array) => string): Line {
  const json = line.subarray(HASH_LENGTH + 1);
  if (hashBytes(json) !== decode(line.subarray(0, HASH_LENGTH))) throw damaged();
  return JSON.parse(decode(json)) as Line;
}

/** Hexadecimal digits of `hashBytes`. */
const HASH_LENGTH = 16;

function damaged(): SnapshotError {
  return new SnapshotError('The saved index is damaged.');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
