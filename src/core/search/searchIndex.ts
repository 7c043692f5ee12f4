import { Entries } from './entries';
import type { Steps } from '../steps';
import type { IndexedPassage, SearchIndex } from './model';
import { answers, search, searchSources } from './search';
import { similarTo } from './similar';
import { loadEntries, saveEntries } from './snapshot';

export type { SearchIndex } from './model';

export function createSearchIndex(): SearchIndex {
  return searchIndexOver(new Entries());
}

/**
 * The index that was saved in parts. `passagesOf` gives the passages of a source as they were indexed, for the texts are not
 * saved twice. Throws a `SnapshotError` where the value is damaged, of another version or does not fit the passages.
 */
export function* loadSearchIndex(
  parts: readonly unknown[],
  passagesOf: (source: string) => readonly IndexedPassage[],
): Steps<SearchIndex> {
  return searchIndexOver(yield* loadEntries(parts, passagesOf));
}

function searchIndexOver(entries: Entries): SearchIndex {
  return Object.freeze<SearchIndex>({
    get size() {
      return entries.size;
    },
    replaceSource: (source, passages) => {
      entries.removeSource(source);
      entries.putSource(source, passages);
    },
    removeSource: (source) => entries.removeSource(source),
    search: (request, context) => search(request, context, entries),
    searchSources: (request, context) => searchSources(request, context, entries),
    answers: (request, context) => answers(request, context, entries),
    similar: (source, paragraph, limit) => {
      const id = entries.find(source, paragraph);
      return id === undefined ? [] : similarTo(id, limit, entries);
    },
    prepare: () => entries.vocabulary.prepare(),
    toSnapshot: () => saveEntries(entries),
  });
}
