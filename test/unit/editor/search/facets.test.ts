import assert from 'node:assert/strict';
import type { SearchHit } from '../../../../src/core/api';
import { facetsOf } from '../../../../src/editor/search/facets';

const words = { undated: 'undated', showDate: (date: string): string => date };

function hit(file: string, date?: string): SearchHit {
  return {
    source: `file:///${file}`,
    file,
    paragraph: 1,
    kind: 'body',
    start: 0,
    end: 4,
    startLine: 1,
    endLine: 1,
    score: 1,
    text: 'pier',
    marks: [],
    ...(date === undefined ? {} : { date }),
  };
}

describe('What narrows a search', () => {
  it('counts files, the most frequent first, and dates, the newest first, with the undated last', () => {
    const hits = [hit('a/one.txt', '2024-11-14'), hit('b/two.txt'), hit('b/two.txt', '2024-11-15')];
    const { sources, dates } = facetsOf('pier', hits, 3, words);
    assert.deepEqual(
      sources.map(({ label, passages }) => [label, passages]),
      [
        ['two.txt', 2],
        ['one.txt', 1],
      ],
    );
    assert.deepEqual(
      dates.map(({ label, query }) => [label, query]),
      [
        ['2024-11-15', 'on:2024-11-15 pier'],
        ['2024-11-14', 'on:2024-11-14 pier'],
        ['undated', 'is:undated pier'],
      ],
    );
  });

  it('joins days to months and months to years where there are many', () => {
    const days = Array.from({ length: 28 }, (_, day) =>
      hit('a.txt', `2024-0${1 + (day % 2)}-${String(day + 1).padStart(2, '0')}`),
    );
    assert.deepEqual(
      facetsOf('pier', days, 28, words).dates.map(({ label }) => label),
      ['2024-02', '2024-01'],
    );
    const months = Array.from({ length: 30 }, (_, month) =>
      hit('a.txt', `20${10 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
    );
    assert.deepEqual(
      facetsOf('pier', months, 30, words).dates.map(({ label }) => label),
      ['2012', '2011', '2010'],
    );
  });

  it('offers nothing that would not narrow', () => {
    const { sources, dates } = facetsOf('pier', [hit('a.txt', '2024'), hit('a.txt', '2024')], 2, words);
    assert.deepEqual([sources, dates], [[], []]);
  });

  it('says when not everything was counted', () => {
    assert.equal(facetsOf('pier', [hit('a.txt')], 9, words).countedOnly, 1);
    assert.equal(facetsOf('pier', [hit('a.txt')], 1, words).countedOnly, undefined);
  });
});
