import { readFileSync } from 'node:fs';
import type { SourceDocument } from '../../../src/core/corpus/model';
import { readSource } from '../../../src/core/corpus/readSource';
import type {
  IndexedPassage,
  RankedPassage,
  SearchContext,
  SearchRequest,
} from '../../../src/core/search/model';
import { createSearchIndex, type SearchIndex } from '../../../src/core/search/searchIndex';
import { slice } from '../../../src/core/text/range';

/** A context that knows no other spellings and no names, but for what a test gives it. */
export function contextWith(parts: Partial<SearchContext> = {}): SearchContext {
  return {
    variantsOf: () => [],
    sourceMatches: (source, value) => source.includes(value),
    passageHas: { name: () => false, place: () => false, speaker: () => false, quote: () => false },
    ...parts,
  };
}

export function passage(
  source: string,
  paragraph: number,
  text: string,
  rest: Partial<IndexedPassage> = {},
): IndexedPassage {
  return { source, paragraph, kind: 'body', text, ...rest };
}

/** One source of body passages, one for each text. */
export function indexOf(...texts: readonly string[]): SearchIndex {
  const index = createSearchIndex();
  index.replaceSource(
    'a.txt',
    texts.map((text, i) => passage('a.txt', i + 1, text)),
  );
  return index;
}

/** Paragraph numbers of what is found, best first. */
export function found(
  index: SearchIndex,
  request: string | SearchRequest,
  context = contextWith(),
): number[] {
  const asked = typeof request === 'string' ? { query: request } : request;
  return index.search(asked, context).hits.map((hit) => hit.paragraph);
}

/** The marked words of the first hit among the texts that were indexed by `indexOf`. */
export function marked(texts: readonly string[], [hit]: readonly RankedPassage[]): string[] {
  const text = texts[(hit?.paragraph ?? 0) - 1] ?? '';
  return (hit?.marks ?? []).map((mark) => slice(text, mark));
}

const SEED_FILES = [
  '000_48e6761ed1d0c1e1.txt',
  '001_508987c5326332b5.txt',
  '002_0a72a1856a54155a.txt',
  '003_d38142e370f501a9.txt',
];

export function readSeeds(): SourceDocument[] {
  return SEED_FILES.map((file) =>
    readSource({ id: file, file, bytes: readFileSync(new URL(`../../../seeds/${file}`, import.meta.url)) }),
  );
}

export function passagesOf({ source, text, passages }: SourceDocument): IndexedPassage[] {
  return passages.map((one) => ({ ...one, source: source.id, text: slice(text, one) }));
}

/** Finds in the seed corpus; a hit is `000:169`, its file's number and its first line. */
export function seedSearch(): (request: string | SearchRequest, context?: SearchContext) => string[] {
  const documents = readSeeds();
  const index = createSearchIndex();
  for (const document of documents) index.replaceSource(document.source.id, passagesOf(document));
  return (request, context = contextWith()) => {
    const asked = typeof request === 'string' ? { query: request } : request;
    return index.search(asked, context).hits.map(({ source, paragraph }) => {
      const document = documents.find((one) => one.source.id === source);
      return `${source.slice(0, 3)}:${document?.passages[paragraph - 1]?.startLine}`;
    });
  };
}
