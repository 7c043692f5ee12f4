import { strict as assert } from 'node:assert';
import type { Sourcebook } from '../../../src/core/api';
import { readReports } from './corpusOfReports';

describe('A search by source', () => {
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readReports();
  });

  it('gives each source once, with its first hits and how many there are', () => {
    const { sources, total, passages } = sourcebook.searchSources({ query: 'dam', perSource: 2 });
    assert.equal(total, 4);
    assert.equal(passages, sourcebook.search({ query: 'dam' }).total);
    const vote = sources.find(({ file }) => file === 'north/dam-vote.txt');
    assert.deepEqual([vote?.hits.length, vote?.total, vote?.issued], [2, 4, '2024-11-14']);
    assert.equal(new Set(sources.map(({ file }) => file)).size, 4);
  });

  it('stands in the order of the best passages, or of the dates', () => {
    const first = sourcebook.search({ query: 'dam leak', limit: 1 }).hits[0];
    assert.equal(sourcebook.searchSources({ query: 'dam leak' }).sources[0]?.file, first?.file);
    const newest = sourcebook.searchSources({ query: 'dam', order: 'newest' }).sources;
    assert.deepEqual(
      newest.map(({ issued }) => issued),
      ['2025-03-20', '2025-03-03', '2024-11-14', undefined],
    );
  });

  it('is paged by sources, and each source by its passages', () => {
    const page = sourcebook.searchSources({
      query: 'dam',
      order: 'newest',
      offset: 1,
      limit: 2,
      perSource: 1,
    });
    assert.deepEqual(
      page.sources.map(({ file }) => file),
      ['north/dam-opening.txt', 'north/dam-vote.txt'],
    );
    const [, vote] = page.sources;
    const rest = sourcebook.search({ query: 'dam', source: vote?.source ?? '', offset: 1 });
    assert.equal(rest.total, vote?.total);
    assert.ok(rest.hits.every(({ file }) => file === 'north/dam-vote.txt'));
  });

  it('suggests a spelling where it finds nothing', () => {
    const { sources, suggestion } = sourcebook.searchSources({ query: 'enptyed' });
    assert.deepEqual(sources, []);
    assert.equal(suggestion, 'emptied');
  });
});

describe('Passages like another', () => {
  it('come with their places, the likest first', async () => {
    const sourcebook = await readReports();
    const [leak] = sourcebook.search({ query: 'leak engineers' }).hits;
    assert.ok(leak);
    const alike = sourcebook.similar(leak.source, leak.paragraph, 3);
    assert.ok(alike.length > 0 && alike.length <= 3);
    assert.ok(alike.every(({ source, paragraph }) => source !== leak.source || paragraph !== leak.paragraph));
    assert.match(alike[0]?.text ?? '', /Lindqvist/);
  });
});

describe('A query that is half typed', () => {
  it('is searched, narrowed and completed at every letter', async () => {
    const sourcebook = await readReports();
    const whole =
      'dam -(leak OR "the wall") source:"notes 2.txt" on:2024..2025-03 speaker:Duarte OR is:undated';
    for (let end = 0; end <= whole.length; end++) {
      const query = whole.slice(0, end);
      const { hits, total, problems } = sourcebook.search({ query, typing: true });
      assert.ok(hits.length <= total);
      for (const problem of problems) assert.ok(problem.start < problem.end && problem.end <= end, query);
      sourcebook.facets({ query, typing: true });
      sourcebook.searchSources({ query, typing: true });
      sourcebook.completeQuery(query, end);
    }
  });
});
