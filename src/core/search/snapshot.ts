import type { Steps } from '../steps';
import { Entries, isSearchable } from './entries';
import { type IndexedPassage, SnapshotError } from './model';
import type { SavedLengths, SavedTerm } from './termStore';

/** Goes up with every change of this form, of the tokenizer or of the package that keeps the terms. */
export const SNAPSHOT_VERSION = 4;
const FORMAT = 'sourcebook-search';

/** A source's passages, as far as is needed to tell whether they are the ones that were indexed. */
interface SavedSource {
  readonly source: string;
  readonly passages: number;
  /** UTF-16 code units of their texts together. */
  readonly characters: number;
}

/** The first part of a saved index; in those behind it are its texts as rows of words, and its terms. */
interface SavedHead {
  readonly format: typeof FORMAT;
  readonly version: typeof SNAPSHOT_VERSION;
  readonly sources: readonly SavedSource[];
  readonly lengths: SavedLengths;
  /** Every word of the rows, which name it by its place here. */
  readonly words: readonly string[];
  /** How many there are in all parts together. */
  readonly terms: number;
}

type SavedPart = { readonly rows: readonly string[] } | { readonly terms: readonly SavedTerm[] };

export function* saveEntries(entries: Entries): Steps<readonly unknown[]> {
  const sources = [...entries.sources()];
  const ids = sources.flatMap(([, own]) => own);
  const described: SavedSource[] = [];
  for (const [source, own] of sources) {
    described.push(
      describe(
        source,
        own.map((id) => entries.get(id)),
      ),
    );
  }
  yield;
  const parts: SavedPart[] = [];
  const { terms: store } = entries;
  const { words, parts: rows } = yield* store.rows.save(ids);
  for (const part of rows) parts.push({ rows: part });
  const terms = yield* store.saveTerms(ids);
  for (const part of terms) parts.push({ terms: part });
  const head: SavedHead = {
    format: FORMAT,
    version: SNAPSHOT_VERSION,
    sources: described,
    lengths: store.saveLengths(ids),
    words,
    terms: terms.reduce((sum, part) => sum + part.length, 0),
  };
  return [head, ...parts];
}

/** Throws a `SnapshotError` where the parts are not a saved index, are of another version or do not fit the passages. */
export function* loadEntries(
  parts: readonly unknown[],
  passagesOf: (source: string) => readonly IndexedPassage[],
): Steps<Entries> {
  const [first, ...rest] = parts;
  const head = checked(first);
  const entries = new Entries();
  let size = 0;
  for (const expected of head.sources) {
    const passages = passagesOf(expected.source).filter(isSearchable);
    const actual = describe(expected.source, passages);
    if (actual.passages !== expected.passages || actual.characters !== expected.characters) {
      throw new SnapshotError(`The saved index does not fit the text of ${expected.source}.`);
    }
    entries.adopt(expected.source, passages, size);
    size += passages.length;
    yield;
  }
  const { terms: store } = entries;
  store.restoreLengths(head.lengths, size);
  store.rows.restore(head.words);
  yield;
  let [rows, terms] = [0, 0];
  for (const part of rest) {
    if (!isRecord(part)) throw damaged();
    const { rows: someRows, terms: someTerms } = part;
    if (isRowList(someRows)) for (const row of someRows) store.rows.restoreRow(rows++, row);
    else if (isTermList(someTerms)) {
      store.restoreTerms(someTerms);
      terms += someTerms.length;
    } else throw damaged();
    yield;
  }
  if (rows !== size || terms !== head.terms) throw damaged();
  return entries;
}

function describe(source: string, passages: readonly IndexedPassage[]): SavedSource {
  const characters = passages.reduce((total, { text }) => total + text.length, 0);
  return { source, passages: passages.length, characters };
}

function checked(head: unknown): SavedHead {
  if (!isRecord(head) || head['format'] !== FORMAT) throw new SnapshotError('This is no saved search index.');
  if (head['version'] !== SNAPSHOT_VERSION) {
    throw new SnapshotError(
      `The saved index is of version ${String(head['version'])}, not ${SNAPSHOT_VERSION}; it must be made anew.`,
    );
  }
  if (!isHead(head)) throw damaged();
  return head;
}

function damaged(): SnapshotError {
  return new SnapshotError('The saved index is damaged; it must be made anew.');
}

function isHead(value: Record<string, unknown>): value is Record<string, unknown> & SavedHead {
  const { sources, lengths, words, terms } = value;
  return (
    Array.isArray(sources) &&
    sources.every(isSavedSource) &&
    Array.isArray(lengths) &&
    lengths.every(isNumberList) &&
    Array.isArray(words) &&
    words.every((word) => typeof word === 'string') &&
    typeof terms === 'number'
  );
}

function isSavedSource(value: unknown): value is SavedSource {
  return (
    isRecord(value) &&
    typeof value['source'] === 'string' &&
    typeof value['passages'] === 'number' &&
    typeof value['characters'] === 'number'
  );
}

function isRowList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'string');
}

function isTermList(value: unknown): value is readonly SavedTerm[] {
  return Array.isArray(value) && value.every(isSavedTerm);
}

function isSavedTerm(value: unknown): value is SavedTerm {
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string');
}

function isNumberList(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(Number.isInteger);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
