import type { SearchHit } from '../../core/api';
import type { PartialDate } from '../../core/dates/partialDate';
import type { Facet, Facets } from '../../webview/protocol';
import { groupBy } from './groupBy';

/** Passages that are counted: enough to see where they stand; more would be more to send than the counts are worth. */
export const COUNTED = 1000;
/** Rows of a kind: what can be looked over without searching in it. */
const MOST_FACETS = 12;

export interface FacetWords {
  readonly undated: string;
  showDate(date: PartialDate): string;
}

/** Where the passages stand that answer `query`: the files with the most of them first, the times from the newest. */
export function facetsOf(
  query: string,
  hits: readonly SearchHit[],
  total: number,
  words: FacetWords,
): Facets {
  return {
    sources: sourceFacets(query, hits),
    dates: dateFacets(query, hits, words),
    ...(hits.length < total ? { countedOnly: hits.length } : {}),
  };
}

function sourceFacets(query: string, hits: readonly SearchHit[]): Facet[] {
  const groups = [...groupBy(hits, (hit) => hit.file)].sort(([, a], [, b]) => b.length - a.length);
  // One file alone narrows nothing.
  if (groups.length < 2) return [];
  return groups.slice(0, MOST_FACETS).map(([file, { length }]) => ({
    label: file.slice(file.lastIndexOf('/') + 1),
    title: file,
    passages: length,
    query: narrowed(query, `source:"${file}"`),
  }));
}

function dateFacets(query: string, hits: readonly SearchHit[], words: FacetWords): Facet[] {
  const dates = hits.map((hit) => hit.date).filter((date) => date !== undefined);
  const length = periodLength(dates);
  const periods = [...groupBy(dates, (date) => date.slice(0, length))].sort(([a], [b]) => (a < b ? 1 : -1));
  const facets = periods.slice(0, MOST_FACETS).map(([period, { length: passages }]) => {
    const label = words.showDate(period);
    return { label, title: label, passages, query: narrowed(query, `on:${period}`) };
  });
  const undated = hits.length - dates.length;
  const all = undated === 0 ? facets : [...facets, undatedFacet(query, undated, words)];
  return all.length < 2 ? [] : all;
}

function undatedFacet(query: string, passages: number, { undated }: FacetWords): Facet {
  return { label: undated, title: undated, passages, query: narrowed(query, 'is:undated') };
}

/** Days, months or years: the finest that does not make a long list. In characters of a partial date. */
function periodLength(dates: readonly PartialDate[]): number {
  const distinct = (length: number): number => new Set(dates.map((date) => date.slice(0, length))).size;
  return [DAY, MONTH].find((length) => distinct(length) <= MOST_FACETS) ?? YEAR;
}

const DAY = 10;
const MONTH = 7;
const YEAR = 4;

/** The filter stands first, so that the last word of the query may still grow. */
function narrowed(query: string, filter: string): string {
  return `${filter} ${query.trim()}`;
}
