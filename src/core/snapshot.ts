import type { KeptSource } from './corpus/corpus';
import type { DocumentNames } from './names/collect';
import type { Entity } from './names/model';
import type { Quotation } from './quotes/model';
import { SnapshotError } from './search/model';
import { hashBytes } from './text/hash';

/** Everything that reading the files made, so that a start need not read them again. */
export interface Snapshot {
  readonly sources: readonly SnapshotSource[];
  /** What `SearchIndex.toSnapshot` gave. */
  readonly index: unknown;
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
const VERSION = 3;
const FORMAT = 'sourcebook-snapshot';
const LINE_FEED = 0x0a;

/** A header line (`sourcebook-snapshot VERSION HASH`), then the snapshot as JSON in UTF-8. */
export function encodeSnapshot(snapshot: Snapshot, encode: (text: string) => Uint8Array): Uint8Array {
  const body = encode(JSON.stringify(snapshot));
  const header = encode(`${FORMAT} ${VERSION} ${hashBytes(body)}\n`);
  const bytes = new Uint8Array(header.length + body.length);
  bytes.set(header);
  bytes.set(body, header.length);
  return bytes;
}

export function decodeSnapshot(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): Snapshot {
  const lineEnd = bytes.indexOf(LINE_FEED);
  const [format, version, hash] = lineEnd < 0 ? [] : decode(bytes.subarray(0, lineEnd)).split(' ');
  if (format !== FORMAT) throw new SnapshotError('The saved index is damaged.');
  if (version !== String(VERSION))
    throw new SnapshotError('The saved index is of another version of Sourcebook.');
  const body = bytes.subarray(lineEnd + 1);
  if (hashBytes(body) !== hash) throw new SnapshotError('The saved index is damaged.');
  return JSON.parse(decode(body)) as Snapshot;
}
