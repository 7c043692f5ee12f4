import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../src/core/corpus/model';
import { readSource } from '../../src/core/corpus/readSource';
import { collectNames } from '../../src/core/names/collect';
import { resolveNames } from '../../src/core/names/resolve';
import type { SearchContext } from '../../src/core/search/model';
import { createSearchIndex, type SearchIndex } from '../../src/core/search/searchIndex';
import { slice } from '../../src/core/text/range';
import { ROOT } from '../host/paths';
import type { Table } from './table';

interface Place {
  readonly file: string;
  readonly line: number;
}

interface GoldQuery {
  readonly query: string;
  readonly ideal_first: readonly Place[];
  readonly relevant: readonly Place[];
}

interface GoldFiles {
  readonly queries: { readonly queries: readonly GoldQuery[] };
  readonly passages: {
    readonly documents: readonly { readonly file: string; readonly boilerplate_strict: readonly number[] }[];
  };
}

interface Folders {
  readonly goldDir: string;
  readonly seedsDir?: string;
}

const FIRST_PAGE = 10;
const FIRST_HITS = 5;

/** Runs the reviewed queries of `queries.json` over the seed corpus, read and named as the extension does it. */
export function evaluateSearch({ goldDir, seedsDir = join(ROOT, 'seeds') }: Folders): Table[] {
  const gold = readGold(goldDir);
  const documents = gold.passages.documents.map(({ file }) => readSeed(seedsDir, file));
  const index = indexOf(documents);
  const furniture = new Set(
    gold.passages.documents.flatMap(({ file, boilerplate_strict }) =>
      boilerplate_strict.map((line) => `${file}:${line}`),
    ),
  );
  const context = contextOf(documents);
  const results = gold.queries.queries.map((query) => resultOf(query, index, context, documents, furniture));
  return [summary(results), details(results)];
}

interface Result {
  readonly query: string;
  readonly negative: boolean;
  /** 1-based; 0 where no ideal hit is on the first page. */
  readonly rank: number;
  readonly total: number;
  /** How many of the first five are relevant. */
  readonly relevant: number;
  readonly furniture: number;
}

function resultOf(
  gold: GoldQuery,
  index: SearchIndex,
  context: SearchContext,
  documents: readonly SourceDocument[],
  furniture: ReadonlySet<string>,
): Result {
  const { hits, total } = index.search({ query: gold.query, limit: FIRST_PAGE }, context);
  const lines = hits.map(({ source, paragraph }) => {
    const document = documents.find((one) => one.source.id === source);
    return `${source}:${document?.passages[paragraph - 1]?.startLine}`;
  });
  const ideal = keysOf(gold.ideal_first);
  const relevant = keysOf(gold.relevant);
  return {
    query: gold.query,
    negative: ideal.size === 0,
    rank: lines.findIndex((line) => ideal.has(line)) + 1,
    total,
    relevant: lines.slice(0, FIRST_HITS).filter((line) => relevant.has(line)).length,
    furniture: lines.filter((line) => furniture.has(line)).length,
  };
}

function summary(results: readonly Result[]): Table {
  const positive = results.filter(({ negative }) => !negative);
  const negative = results.filter((result) => result.negative);
  const share = (some: readonly Result[], all: readonly Result[]): string =>
    `${some.length} of ${all.length}`;
  return {
    title: 'Search: reviewed queries over the seed corpus',
    columns: ['', 'queries'],
    rows: [
      [
        'right passage first',
        share(
          positive.filter(({ rank }) => rank === 1),
          positive,
        ),
      ],
      [
        'right passage in the first five',
        share(
          positive.filter(({ rank }) => rank > 0 && rank <= FIRST_HITS),
          positive,
        ),
      ],
      [
        'nothing found where nothing answers',
        share(
          negative.filter(({ total }) => total === 0),
          negative,
        ),
      ],
      ['furniture shown', results.reduce((sum, result) => sum + result.furniture, 0)],
    ],
  };
}

function details(results: readonly Result[]): Table {
  return {
    title: 'Search: each query',
    columns: ['query', 'rank of the right passage', 'relevant in the first five', 'found'],
    rows: results.map(({ query, negative, rank, relevant, total }) => [
      query,
      negative ? '–' : rank,
      relevant,
      total,
    ]),
  };
}

function contextOf(documents: readonly SourceDocument[]): SearchContext {
  const textOf = (source: string): string => documents.find((one) => one.source.id === source)?.text ?? '';
  const names = resolveNames(
    documents.map(({ source, text, passages }) => collectNames({ id: source.id, text, passages })),
    { dateOf: () => undefined, textOf },
  );
  return {
    variantsOf: (word) => names.variantsOf(word),
    sourceMatches: (source, value) => source.includes(value),
    passageHas: { name: () => false, place: () => false, speaker: () => false, quote: () => false },
  };
}

function indexOf(documents: readonly SourceDocument[]): SearchIndex {
  const index = createSearchIndex();
  for (const { source, text, passages } of documents) {
    index.replaceSource(
      source.id,
      passages.map((passage) => ({ ...passage, source: source.id, text: slice(text, passage) })),
    );
  }
  return index;
}

function readSeed(folder: string, file: string): SourceDocument {
  return readSource({ id: file, file, bytes: readFileSync(join(folder, file)) });
}

function readGold(folder: string): GoldFiles {
  const read = (name: string): never => JSON.parse(readFileSync(join(folder, name), 'utf8')) as never;
  return { queries: read('queries.json'), passages: read('passages.json') };
}

function keysOf(places: readonly Place[]): Set<string> {
  return new Set(places.map(({ file, line }) => `${file}:${line}`));
}
