import MiniSearch from 'minisearch';
import type { IndexedPassage, SearchContext } from '../../src/core/search/model';
import { createSearchIndex, loadSearchIndex, type SearchIndex } from '../../src/core/search/searchIndex';
import type { Table } from '../evaluate/table';
import { completed } from '../../src/core/steps';
import { syntheticPassages, syntheticQueries, type SyntheticPassage } from '../support/syntheticCorpus';

const PASSAGES = 10_000;
const QUERIES = 250;
const REPLACEMENTS = 50;
const SEED = 20241114;

/** Index rate, answer times and the snapshot at 10,000 passages, beside a plain MiniSearch with its default settings. */
export function benchSearch(): Table[] {
  const passages = syntheticPassages(PASSAGES, SEED);
  const bySource = groupBySource(passages);
  const queries = syntheticQueries(passages, QUERIES, SEED + 1);
  const index = createSearchIndex();
  const indexing = timed(() => bySource.forEach((of, source) => index.replaceSource(source, of)));
  const peer = new MiniSearch<SyntheticPassage & { id: number }>({ fields: ['text', 'heading'] });
  const peerIndexing = timed(() => peer.addAll(passages.map((passage, id) => ({ ...passage, id }))));
  const peerSearch = (query: string): unknown => peer.search(query);
  const typing = queries.map((query) => query.replaceAll('"', '').slice(0, -2));
  return [
    {
      title: `Search over ${PASSAGES} passages (milliseconds)`,
      columns: ['', 'Sourcebook', 'plain MiniSearch'],
      rows: [
        ['passages indexed a second', rate(indexing), rate(peerIndexing)],
        ...percentileRows(
          'search',
          times(queries, (query) => index.search({ query }, CONTEXT)),
          times(queries, peerSearch),
        ),
        ...percentileRows(
          'typing',
          times(typing, (query) => index.search({ query, typing: true }, CONTEXT)),
          times(typing, (query) => peer.search(query, { prefix: true })),
        ),
        ['replace one source', round(replacementTime(index, bySource)), ''],
        ...snapshotRows(index, bySource, peer),
      ],
    },
  ];
}

const CONTEXT: SearchContext = {
  variantsOf: () => [],
  sourceMatches: () => true,
  passageHas: { name: () => true, place: () => true, speaker: () => true, quote: () => true },
};

function groupBySource(passages: readonly IndexedPassage[]): Map<string, IndexedPassage[]> {
  const groups = new Map<string, IndexedPassage[]>();
  for (const passage of passages)
    groups.set(passage.source, [...(groups.get(passage.source) ?? []), passage]);
  return groups;
}

function replacementTime(
  index: SearchIndex,
  bySource: ReadonlyMap<string, readonly IndexedPassage[]>,
): number {
  const some = [...bySource].slice(0, REPLACEMENTS);
  return (
    timed(() => some.forEach(([source, passages]) => index.replaceSource(source, passages))) / some.length
  );
}

function snapshotRows(
  index: SearchIndex,
  bySource: ReadonlyMap<string, readonly IndexedPassage[]>,
  peer: MiniSearch,
): (string | number)[][] {
  let saved = '';
  const saving = timed(() => (saved = JSON.stringify(completed(index.toSnapshot()))));
  const loading = timed(() =>
    completed(loadSearchIndex(JSON.parse(saved) as unknown[], (source) => bySource.get(source) ?? [])),
  );
  let peerSaved = '';
  const peerSaving = timed(() => (peerSaved = JSON.stringify(peer)));
  const peerLoading = timed(() => MiniSearch.loadJSON(peerSaved, { fields: ['text', 'heading'] }));
  return [
    ['snapshot, megabytes', megabytes(saved), megabytes(peerSaved)],
    ['save snapshot', round(saving), round(peerSaving)],
    ['load snapshot', round(loading), round(peerLoading)],
  ];
}

function percentileRows(
  name: string,
  own: readonly number[],
  peer: readonly number[],
): (string | number)[][] {
  return [0.5, 0.95, 1].map((share) => [
    `${name}, ${share === 1 ? 'slowest' : `p${share * 100}`}`,
    round(percentile(own, share)),
    round(percentile(peer, share)),
  ]);
}

function times(queries: readonly string[], run: (query: string) => unknown): number[] {
  return queries.map((query) => timed(() => run(query)));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function rate(milliseconds: number): number {
  return Math.round((PASSAGES / milliseconds) * 1000);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function megabytes(json: string): number {
  return round(json.length / 1e6);
}
