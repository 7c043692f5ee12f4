import assert from 'node:assert/strict';
import { readQuery } from '../../../src/webview/queryReading';

describe('What the page shows of a query', () => {
  it('has its fields, dates and states as filters, with their places, and none of its words', () => {
    const query = 'pier name:"Helena Duarte" -is:quote after:2024';
    const { filters } = readQuery(query);
    assert.deepEqual(
      filters.map(({ label }) => label),
      ['name:"Helena Duarte"', '-is:quote', 'after:2024'],
    );
    for (const { label, start, end } of filters) assert.equal(query.slice(start, end), label);
  });

  it('has alternatives of filters as one filter, and no filter for alternatives of words', () => {
    const labels = (query: string): string[] => readQuery(query).filters.map(({ label }) => label);
    assert.deepEqual(labels('source:wire OR source:post pier'), ['source:wire OR source:post']);
    assert.deepEqual(labels('source:wire OR pier'), []);
  });

  it('names what is not understood at its place', () => {
    const query = 'pier on:20244 ferry';
    const { problems, tokens } = readQuery(query);
    assert.deepEqual(
      problems.map(({ start, end }) => query.slice(start, end)),
      ['20244'],
    );
    const wrong = tokens.filter(({ problem }) => problem !== undefined);
    assert.deepEqual(
      wrong.map(({ start, end }) => query.slice(start, end)),
      ['20244'],
    );
  });

  it('finds nothing wrong with what is still being typed', () => {
    for (const query of ['on:20', 'pier after:', 'is:q', 'on:2024-1']) {
      const { problems, tokens } = readQuery(query, query.length);
      assert.deepEqual(problems, [], query);
      assert.ok(
        tokens.every(({ problem }) => problem === undefined),
        query,
      );
    }
    assert.equal(readQuery('on:20 pier', 10).problems.length, 1);
  });
});
