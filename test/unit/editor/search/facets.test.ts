import assert from 'node:assert/strict';
import type { Facet, FacetValue, SearchFacets } from '../../../../src/core/api';
import { facetGroups } from '../../../../src/editor/search/facets';

const words = {
  undated: 'without a date',
  kinds: { quote: 'Quotations', body: 'Text' },
  showDate: (date: string): string => `<${date}>`,
};

const value = (text: string, passages: number, chosen = false): FacetValue => ({
  value: text,
  passages,
  chosen,
  query: `${text} pier`,
});

const facet = (...values: readonly FacetValue[]): Facet => ({ values, more: 0 });

const NOTHING: SearchFacets = {
  sources: facet(),
  dates: facet(),
  names: facet(),
  places: facet(),
  kinds: facet(),
};

describe('What narrows a search', () => {
  it('stands under date, source, name, place and kind, each value in the words of the page', () => {
    const groups = facetGroups(
      {
        sources: {
          values: [value('a/notes.txt', 4), value('b/notes.txt', 2), value('b/plan.txt', 1)],
          more: 3,
        },
        dates: facet(value('2024-11', 5), value('undated', 2)),
        names: facet(value('Helena Duarte', 3), value('Harbour Board', 1)),
        places: facet(value('Lisbon', 3), value('Porto', 1)),
        kinds: facet(value('quote', 2), value('body', 7)),
      },
      words,
    );
    assert.deepEqual(
      groups.map(({ name, facets }) => [name, ...facets.map(({ label }) => label)]),
      [
        ['dates', '<2024-11>', 'without a date'],
        ['sources', 'a/notes.txt', 'b/notes.txt', 'plan.txt'],
        ['names', 'Helena Duarte', 'Harbour Board'],
        ['places', 'Lisbon', 'Porto'],
        ['kinds', 'Quotations', 'Text'],
      ],
    );
    const [, sources] = groups;
    assert.equal(sources?.more, 3);
    assert.deepEqual(sources?.facets[2], {
      label: 'plan.txt',
      title: 'b/plan.txt',
      passages: 1,
      chosen: false,
      query: 'b/plan.txt pier',
    });
  });

  it('is left out where it has one value only, unless that is chosen and can be taken away', () => {
    const names = (facets: SearchFacets): string[] => facetGroups(facets, words).map(({ name }) => name);
    assert.deepEqual(names({ ...NOTHING, sources: facet(value('a.txt', 9)) }), []);
    assert.deepEqual(names({ ...NOTHING, sources: facet(value('a.txt', 9, true)) }), ['sources']);
  });
});
