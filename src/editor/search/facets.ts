import type { Facet as CountedFacet, SearchFacets } from '../../core/api';
import type { PartialDate } from '../../core/dates/partialDate';
import { FACETS, type FacetGroup, type FacetName } from '../../webview/shown';
import { shortNames } from './shortNames';

export interface FacetWords {
  readonly undated: string;
  /** The kinds of passages, by what `is:` calls them. */
  readonly kinds: Readonly<Record<string, string>>;
  showDate(date: PartialDate): string;
}

/** What the query `is:` and the facet of dates call a passage without a date. */
const UNDATED = 'undated';

/** The facets as the page shows them; one that cannot narrow the search any further is left out. */
export function facetGroups(counted: SearchFacets, words: FacetWords): readonly FacetGroup[] {
  const files = shortNames(counted.sources.values.map(({ value }) => value));
  const labels: Readonly<Record<FacetName, (value: string) => string>> = {
    dates: (value) => (value === UNDATED ? words.undated : words.showDate(value)),
    sources: (value) => files.get(value) ?? value,
    names: (value) => value,
    places: (value) => value,
    kinds: (value) => words.kinds[value] ?? value,
  };
  return FACETS.filter((name) => narrows(counted[name])).map((name) => ({
    name,
    more: counted[name].more,
    facets: counted[name].values.map(({ value, passages, chosen, query }) => {
      const label = labels[name](value);
      return { label, title: name === 'sources' ? value : label, passages, chosen, query };
    }),
  }));
}

/** One value alone narrows nothing, but a chosen one can be taken away. */
function narrows({ values }: CountedFacet): boolean {
  return values.length > 1 || values.some(({ chosen }) => chosen);
}
