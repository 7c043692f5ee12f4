import { Entries, isSearchable } from './entries';
import { type IndexedPassage, SnapshotError } from './model';
import type { SavedTerms } from './termStore';

/** Goes up with every change of this form, of the tokenizer or of the package that keeps the terms. */
export const SNAPSHOT_VERSION = 1;
const FORMAT = 'sourcebook-search';

/** A source's passages, as far as is needed to tell whether they are the ones that were indexed. */
interface SavedSource {
  readonly source: string;
  readonly passages: number;
  /** UTF-16 code units of their texts together. */
  readonly characters: number;
}

interface SavedIndex {
  readonly format: typeof FORMAT;
  readonly version: typeof SNAPSHOT_VERSION;
  readonly sources: readonly SavedSource[];
  readonly terms: SavedTerms;
}

export function saveEntries(entries: Entries): SavedIndex {
  const sources = [...entries.sources()];
  return {
    format: FORMAT,
    version: SNAPSHOT_VERSION,
    sources: sources.map(([source, ids]) =>
      describe(
        source,
        ids.map((id) => entries.get(id)),
      ),
    ),
    terms: entries.terms.save(sources.flatMap(([, ids]) => ids)),
  };
}

/** Throws a `SnapshotError` where the value is not a saved index, is of another version or does not fit the passages. */
export function loadEntries(
  snapshot: unknown,
  passagesOf: (source: string) => readonly IndexedPassage[],
): Entries {
  const saved = checked(snapshot);
  const entries = new Entries();
  let size = 0;
  for (const expected of saved.sources) {
    const passages = passagesOf(expected.source).filter(isSearchable);
    const actual = describe(expected.source, passages);
    if (actual.passages !== expected.passages || actual.characters !== expected.characters) {
      throw new SnapshotError(`The saved index does not fit the text of ${expected.source}.`);
    }
    entries.adopt(expected.source, passages, size);
    size += passages.length;
  }
  entries.terms.restore(saved.terms, size);
  return entries;
}

function describe(source: string, passages: readonly IndexedPassage[]): SavedSource {
  const characters = passages.reduce((total, { text }) => total + text.length, 0);
  return { source, passages: passages.length, characters };
}

function checked(snapshot: unknown): SavedIndex {
  if (!isRecord(snapshot) || snapshot['format'] !== FORMAT)
    throw new SnapshotError('This is no saved search index.');
  if (snapshot['version'] !== SNAPSHOT_VERSION) {
    throw new SnapshotError(
      `The saved index is of version ${String(snapshot['version'])}, not ${SNAPSHOT_VERSION}; it must be made anew.`,
    );
  }
  if (!isSavedIndex(snapshot)) throw new SnapshotError('The saved index is damaged; it must be made anew.');
  return snapshot;
}

function isSavedIndex(value: Record<string, unknown>): value is Record<string, unknown> & SavedIndex {
  const { sources, terms } = value;
  return (
    Array.isArray(sources) &&
    sources.every(isSavedSource) &&
    isRecord(terms) &&
    Array.isArray(terms['lengths']) &&
    terms['lengths'].every(isNumberList) &&
    Array.isArray(terms['terms']) &&
    terms['terms'].every(isSavedTerm)
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

function isSavedTerm(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string' && value.slice(1).every(isNumberList);
}

function isNumberList(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(Number.isInteger);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
