import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SnapshotError, type IndexedPassage } from '../../../src/core/search/model';
import { packNumbers } from '../../../src/core/search/packing';
import { createSearchIndex, loadSearchIndex, type SearchIndex } from '../../../src/core/search/searchIndex';
import { completed } from '../../../src/core/steps';
import { syntheticPassages, syntheticQueries } from '../../support/syntheticCorpus';
import { contextWith, found, passage } from './support';

const HARBOUR = [
  passage('h.txt', 1, 'The harbour froze.'),
  passage('h.txt', 2, 'Ships waited.', { kind: 'furniture' }),
];
const RIVER = [passage('r.txt', 1, 'The river froze, too.', { heading: 'Frost', date: '2021' })];

function indexed(...sources: readonly (readonly IndexedPassage[])[]): SearchIndex {
  const index = createSearchIndex();
  for (const passages of sources) index.replaceSource(passages[0]?.source ?? '', passages);
  return index;
}

function passagesOf(source: string): readonly IndexedPassage[] {
  return source === 'h.txt' ? HARBOUR : RIVER;
}

function saved(index: SearchIndex): unknown[] {
  return JSON.parse(JSON.stringify(completed(index.toSnapshot()))) as unknown[];
}

function load(parts: readonly unknown[], of = passagesOf): SearchIndex {
  return completed(loadSearchIndex(parts, of));
}

describe('a changed source', () => {
  it('is found by its new words and not by its old', () => {
    const index = indexed(HARBOUR, RIVER);
    index.replaceSource('h.txt', [passage('h.txt', 1, 'The harbour thawed.')]);
    assert.equal(index.size, 2);
    assert.deepEqual(
      index.search({ query: 'froze' }, contextWith()).hits.map((hit) => hit.source),
      ['r.txt'],
    );
    assert.deepEqual(
      index.search({ query: 'thawed' }, contextWith()).hits.map((hit) => hit.source),
      ['h.txt'],
    );
  });

  it('leaves nothing behind when it goes', () => {
    const index = indexed(HARBOUR, RIVER);
    index.removeSource('h.txt');
    index.removeSource('r.txt');
    index.removeSource('unknown.txt');
    assert.equal(index.size, 0);
    assert.deepEqual(saved(index), saved(createSearchIndex()));
  });

  it('makes the index what it would be had it been read at once', () => {
    const passages = syntheticPassages(60, 7);
    const sources = [...new Set(passages.map(({ source }) => source))];
    const of = (source: string): IndexedPassage[] => passages.filter((one) => one.source === source);
    const fresh = indexed(...sources.map(of));
    const queries = syntheticQueries(passages, 10, 8);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sources), { maxLength: 6 }), (changes) => {
        const index = indexed(...sources.map(of));
        for (const source of changes) index.replaceSource(source, of(source));
        for (const query of queries) {
          const answer = (one: SearchIndex): string[] =>
            one
              .search({ query }, contextWith())
              .hits.map((hit) => `${hit.source} ${hit.paragraph} ${hit.score.toFixed(6)}`)
              .toSorted();
          assert.deepEqual(answer(index), answer(fresh));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a saved index', () => {
  it('answers as before, and can be changed', () => {
    const index = indexed(HARBOUR, RIVER);
    index.replaceSource('h.txt', HARBOUR);
    const loaded = load(saved(index));
    for (const query of ['froze', 'harbor', 'frost river', '"river froze"', 'is:undated']) {
      assert.deepEqual(
        loaded.search({ query }, contextWith()),
        index.search({ query }, contextWith()),
        query,
      );
    }
    loaded.replaceSource('r.txt', [passage('r.txt', 1, 'The river rose.')]);
    assert.deepEqual(found(loaded, 'froze'), [1]);
    assert.deepEqual(found(loaded, 'river rose'), [1]);
  });

  it('holds no text of the sources', () => {
    assert.ok(!JSON.stringify(saved(indexed(HARBOUR))).includes('The harbour froze'));
  });

  it('is refused where it is of another version, and says so', () => {
    const [head] = saved(indexed(HARBOUR));
    assert.throws(() => load([{ ...(head as object), version: 999 }]), {
      name: 'SnapshotError',
      message: /version 999/,
    });
  });

  it('is refused where it is damaged', () => {
    const [head, ...parts] = saved(indexed(HARBOUR));
    const [rows, terms] = parts;
    const headWith = (change: object): object => ({ ...(head as object), ...change });
    const damages: unknown[][] = [
      [],
      ['text'],
      [{}],
      [head],
      [head, rows],
      [head, terms],
      [headWith({ sources: 3 }), ...parts],
      [headWith({ lengths: [[3]] }), ...parts],
      [headWith({ words: [3] }), ...parts],
      [headWith({ terms: 1 }), rows, { terms: [['froze', [0, 1]]] }],
      [headWith({ terms: 1 }), rows, { terms: [['froze', packNumbers([0, 1, 7])]] }],
      [headWith({ terms: 1 }), rows, { terms: [['froze', packNumbers([9, 1])]] }],
      [headWith({ terms: 1 }), rows, { terms: [[]] }],
      [headWith({ terms: 1 }), rows, 'froze'],
    ];
    for (const damage of damages) assert.throws(() => load(damage), SnapshotError);
  });

  it('is refused where the sources have changed', () => {
    assert.throws(
      () => load(saved(indexed(HARBOUR)), () => [passage('h.txt', 1, 'The harbour is open.')]),
      SnapshotError,
    );
  });
});

describe('passages like another', () => {
  it('share its telling words, and are neither itself nor its copy', () => {
    const index = createSearchIndex();
    const text = 'Dockers at the container terminal began a strike over night shifts.';
    index.replaceSource('a.txt', [
      passage('a.txt', 1, text),
      passage('a.txt', 2, 'The strike at the container terminal ended.'),
      passage('a.txt', 3, 'The terminal has four cranes.'),
      passage('a.txt', 4, 'Bakers work night and day.'),
      passage('a.txt', 5, 'Sunshine is forecast.'),
    ]);
    index.replaceSource('b.txt', [passage('b.txt', 1, text)]);
    const similar = index.similar('a.txt', 1, 5).map((hit) => `${hit.source} ${hit.paragraph}`);
    assert.equal(similar[0], 'a.txt 2');
    assert.deepEqual(similar.toSorted(), ['a.txt 2', 'a.txt 3', 'a.txt 4']);
    assert.deepEqual(index.similar('a.txt', 99, 5), []);
  });
});
