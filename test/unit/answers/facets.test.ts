import { strict as assert } from 'node:assert';
import type { Facet, Sourcebook } from '../../../src/core/api';
import { readReports } from './corpusOfReports';

describe('What a search can be narrowed by', () => {
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readReports();
  });

  const shown = ({ values }: Facet): string[] =>
    values.map(({ value, passages, chosen }) => `${value} ${passages}${chosen ? ' chosen' : ''}`);

  it('is counted over all answers: files, dates, names, places and kinds', () => {
    const { sources, dates, names, places, kinds } = sourcebook.facets({ query: 'dam' });
    assert.deepEqual(shown(sources), [
      'north/dam-vote.txt 4',
      'north/dam-opening.txt 3',
      'notes 2.txt 1',
      'south/dam-leak.txt 1',
    ]);
    assert.deepEqual(shown(dates), ['2025-03-20 1', '2025-03-03 3', '2024-11-14 4', 'undated 1']);
    assert.deepEqual(shown(names).slice(0, 2), ['Helena Duarte 3', 'Oscar Lindqvist 2']);
    assert.deepEqual(shown(places).slice(0, 2), ['Braga 4', 'Porto 2']);
    assert.deepEqual(shown(kinds), ['quote 2', 'body 7', 'heading 2']);
  });

  it('gives with each value a query that finds as many passages as it says', () => {
    for (const query of ['dam', 'dam source:north', 'place:Porto', 'name:Duarte -leak', 'dam is:undated']) {
      const facets = sourcebook.facets({ query });
      for (const { chosen, passages, query: narrower, value } of Object.values(facets).flatMap(
        (facet: Facet) => facet.values,
      )) {
        if (!chosen)
          assert.equal(sourcebook.search({ query: narrower }).total, passages, `${value}: ${narrower}`);
      }
    }
  });

  it('leaves out of account what was chosen of it already, so that another can be chosen', () => {
    const { dates, sources } = sourcebook.facets({ query: 'dam on:2025-03-03' });
    assert.deepEqual(shown(dates), ['2025-03-20 1', '2025-03-03 3 chosen', '2024-11-14 4', 'undated 1']);
    assert.deepEqual(shown(sources), ['north/dam-opening.txt 3']);
    assert.equal(dates.values[0]?.query, 'on:2025-03-20 dam');
    assert.equal(dates.values[1]?.query, 'dam');
  });

  it('keeps what was excluded', () => {
    const { sources } = sourcebook.facets({ query: 'dam -source:notes' });
    assert.ok(!shown(sources).some((value) => value.startsWith('notes')));
  });

  it('tells a choice however it is written', () => {
    const { kinds, names } = sourcebook.facets({ query: 'name:"HELENA DUARTE" is:QUOTE dam' });
    assert.deepEqual(
      kinds.values.filter(({ chosen }) => chosen).map(({ value }) => value),
      ['quote'],
    );
    assert.deepEqual(
      names.values.filter(({ chosen }) => chosen).map(({ value }) => value),
      ['Helena Duarte'],
    );
  });

  it('is listed up to a limit, and says how many more there are', () => {
    const { sources } = sourcebook.facets({ query: 'dam', limit: 1 });
    assert.deepEqual(shown(sources), ['north/dam-vote.txt 4']);
    assert.equal(sources.more, 3);
    const chosen = sourcebook.facets({ query: 'dam source:south/dam-leak.txt', limit: 1 }).sources;
    assert.deepEqual(shown(chosen), ['north/dam-vote.txt 4', 'south/dam-leak.txt 1 chosen']);
  });

  it('counts what is being typed as a search does', () => {
    const { sources } = sourcebook.facets({ query: 'dam mon', typing: true });
    assert.deepEqual(shown(sources), ['north/dam-opening.txt 2']);
  });
});
