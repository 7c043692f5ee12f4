import type { KeptSource } from './corpus/corpus';
import type { DocumentNames } from './names/collect';
import type { Entity } from './names/model';
import type { Quotation } from './quotes/model';
import { SnapshotError } from './search/model';
import type { Steps } from './steps';
import { hashBytes } from './text/hash';

/** Everything that reading the files made, so that a start need not read them again. */
export interface Snapshot extends SearchableSnapshot, NamedSnapshot {}

/** What a search needs. It stands first and can be read without the rest, which is more than half. */
export interface SearchableSnapshot {
  readonly sources: readonly KeptSource[];
  /** What `SearchIndex.toSnapshot` gave. */
  readonly index: readonly unknown[];
}

/** What names and speakers need besides. */
export interface NamedSnapshot {
  readonly derived: readonly DerivedSource[];
  readonly entities: readonly Entity[];
}

/** What was found in the text of a source. */
export interface DerivedSource {
  readonly source: string;
  /** Absent for a file that could not be read. */
  readonly names?: DocumentNames;
  /** Without speakers, which depend on the names of the whole corpus. */
  readonly quotations: readonly Quotation[];
  /** With speakers, and a hash of the names that they were found by. */
  readonly spoken?: { readonly names: string; readonly quotations: readonly Quotation[] };
}

/** A snapshot to be read part by part; reading one throws a `SnapshotError` where it is damaged. */
export interface OpenedSnapshot {
  searchable(): Steps<SearchableSnapshot>;
  named(): Steps<NamedSnapshot>;
}

/** How a snapshot is written, and by what. */
export interface SnapshotCoding {
  /** Names the code that reads and writes, without a space: the same name, the same code. */
  readonly build: string;
  readonly utf8: { encode(text: string): Uint8Array; decode(bytes: Uint8Array): string };
}

/** Where the host keeps the snapshot; `save` replaces it whole or leaves the former one. */
export interface SnapshotStore {
  load(): Promise<Uint8Array | undefined>;
  save(bytes: Uint8Array): Promise<void>;
}

const FORMAT = 'sourcebook-snapshot';
const LINE_FEED = 0x0a;
/** A few milliseconds' work each; a source has about 30 kB of JSON in either part, an entity 1 kB. */
const SOURCES_A_LINE = 4;
const ENTITIES_A_LINE = 250;

type Line =
  | { readonly sources: readonly KeptSource[] }
  | { readonly index: unknown }
  | { readonly derived: readonly DerivedSource[] }
  | { readonly entities: readonly Entity[] };

/**
 * A header line (`sourcebook-snapshot BUILD LINES SEARCHABLE`), then as many lines (`HASH JSON`) in UTF-8, each small
 * enough to be written and read in a moment; the first SEARCHABLE of them are what a search needs. BUILD names the code that
 * made it: another may read the same files otherwise.
 */
export function* encodeSnapshot(snapshot: Snapshot, { build, utf8 }: SnapshotCoding): Steps<Uint8Array> {
  const searchable = searchableLines(snapshot);
  const lines = [...searchable, ...namedLines(snapshot)];
  const chunks = [utf8.encode(`${FORMAT} ${build} ${lines.length} ${searchable.length}\n`)];
  for (const line of lines) {
    const json = utf8.encode(JSON.stringify(line));
    chunks.push(utf8.encode(`${hashBytes(json)} `), json, Uint8Array.of(LINE_FEED));
    yield;
  }
  return joined(chunks);
}

/** Throws a `SnapshotError`, as its parts do, where the bytes are damaged, not a snapshot, or of another build. */
export function openSnapshot(bytes: Uint8Array, { build, utf8 }: SnapshotCoding): OpenedSnapshot {
  const { decode } = utf8;
  const [header, ...lines] = splitLines(bytes);
  const [format, maker, count, searchable] = header === undefined ? [] : decode(header).split(' ');
  if (format !== FORMAT) throw damaged();
  if (maker !== build) throw new SnapshotError('The saved index is of another version of Sourcebook.');
  if (count !== String(lines.length)) throw damaged();
  const rest = Number(searchable);
  return {
    searchable: () => readSearchable(linesIn(lines.slice(0, rest), decode)),
    named: () => readNamed(linesIn(lines.slice(rest), decode)),
  };
}

function* readSearchable(lines: Iterable<Line>): Steps<SearchableSnapshot> {
  const sources: KeptSource[] = [];
  const index: unknown[] = [];
  for (const line of lines) {
    if ('sources' in line) sources.push(...line.sources);
    else if ('index' in line) index.push(line.index);
    else throw damaged();
    yield;
  }
  return { sources, index };
}

function* readNamed(lines: Iterable<Line>): Steps<NamedSnapshot> {
  const derived: DerivedSource[] = [];
  const entities: Entity[] = [];
  for (const line of lines) {
    if ('derived' in line) derived.push(...line.derived);
    else if ('entities' in line) entities.push(...line.entities);
    else throw damaged();
    yield;
  }
  return { derived, entities };
}

function searchableLines({ sources, index }: SearchableSnapshot): Line[] {
  return [
    ...inParts(sources, SOURCES_A_LINE).map((part) => ({ sources: part })),
    ...index.map((part) => ({ index: part })),
  ];
}

function namedLines({ derived, entities }: NamedSnapshot): Line[] {
  return [
    ...inParts(derived, SOURCES_A_LINE).map((part) => ({ derived: part })),
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

/** Each is read when it is asked for. */
function* linesIn(lines: readonly Uint8Array[], decode: (bytes: Uint8Array) => string): Iterable<Line> {
  for (const line of lines) {
    const json = line.subarray(HASH_LENGTH + 1);
    if (hashBytes(json) !== decode(line.subarray(0, HASH_LENGTH))) throw damaged();
    yield JSON.parse(decode(json)) as Line;
  }
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
