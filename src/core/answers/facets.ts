import type { Facet, FacetRequest, FacetValue, SearchFacets } from '../api';
import type { PartialDate } from '../dates/partialDate';
import type { IndexedPassage } from '../search/model';
import {
  dateFilter,
  type FacetName,
  fieldFilter,
  filterKeys,
  narrowed,
  type Narrowing,
  narrowingOf,
  stateFilter,
} from '../search/narrowing';
import { parseQuery } from '../search/query';
import { PASSAGE_STATES } from '../search/queryFields';
import { namesIn } from './namedPassages';
import type { CorpusView } from './view';
import { countsOf } from '../text/groups';

/** Values of a facet that are listed: what can be looked over without searching in it. */
export const FACET_VALUES = 12;

/** What a search finds, as far as it can be narrowed. */
export interface Answers {
  /** All passages that answer a query, in no order. */
  to(query: string): readonly IndexedPassage[];
  isQuoting(passage: IndexedPassage): boolean;
}

/**
 * Where the answers of a query stand, counted over all of them. Each facet counts what answers without its own filters, so
 * that another of its values can be chosen instead.
 */
export function facetsOf(request: FacetRequest, view: CorpusView, answers: Answers): SearchFacets {
  const known = new Map<string, readonly IndexedPassage[]>();
  const found = (query: string): readonly IndexedPassage[] => {
    let passages = known.get(query);
    if (passages === undefined) known.set(query, (passages = answers.to(query)));
    return passages;
  };
  const limit = request.limit ?? FACET_VALUES;
  const facet = (name: FacetName, count: Counter): Facet => {
    const narrowing = narrowingOf(request.query, name);
    return facetFrom(count(found(narrowing.rest)), narrowing, limit);
  };
  return {
    sources: facet('source', (passages) => countSources(passages, view)),
    dates: facet('date', (passages) => countDates(passages, limit)),
    names: facet('name', (passages) => countNames(passages, view, limit)),
    places: facet('place', (passages) => countPlaces(passages, view, limit)),
    kinds: facet('kind', (passages) => countKinds(passages, answers)),
  };
}

interface Counted {
  readonly value: string;
  readonly passages: number;
  /** What stands for it in a query. */
  readonly filter: string;
}

/** The values that passages have, in the order in which they are shown. */
type Counter = (passages: readonly IndexedPassage[]) => readonly Counted[];

function facetFrom(counted: readonly Counted[], { own, rest }: Narrowing, limit: number): Facet {
  const keys = filterKeys(own);
  const all = counted.map(({ value, passages, filter }): FacetValue => {
    const chosen = filterKeys(parseQuery(filter).clauses).some((key) => keys.includes(key));
    return { value, passages, chosen, query: chosen ? rest : narrowed(rest, filter) };
  });
  const values = all.filter(({ chosen }, i) => chosen || i < limit);
  return { values, more: all.length - values.length };
}

function countSources(passages: readonly IndexedPassage[], view: CorpusView): Counted[] {
  const files = countsOf(passages.flatMap(({ source }) => view.document(source)?.source.file ?? []));
  return Array.from(files, ([value, number]) => counted(value, number, fieldFilter('source', value))).sort(
    (a, b) => b.passages - a.passages || (a.value < b.value ? -1 : 1),
  );
}

function countDates(passages: readonly IndexedPassage[], limit: number): Counted[] {
  const dates = passages.flatMap(({ date }) => date ?? []);
  const length = periodLength(dates, limit);
  const periods = countsOf(dates.map((date) => date.slice(0, length)));
  const values = Array.from(periods, ([value, number]) => counted(value, number, dateFilter(value)));
  const undated = passages.length - dates.length;
  return [
    ...values.sort((a, b) => (a.value < b.value ? 1 : -1)),
    ...(undated === 0 ? [] : [counted(UNDATED, undated, stateFilter(UNDATED))]),
  ];
}

const UNDATED = 'undated';

/** Days, months or years: the finest that does not make a long list. In characters of a partial date. */
function periodLength(dates: readonly PartialDate[], limit: number): number {
  const fits = (length: number): boolean => new Set(dates.map((date) => date.slice(0, length))).size <= limit;
  return [DAY, MONTH].find(fits) ?? YEAR;
}

const DAY = 10;
const MONTH = 7;
const YEAR = 4;

function countNames(passages: readonly IndexedPassage[], view: CorpusView, limit: number): Counted[] {
  return namesIn(passages, view, { kinds: ['person', 'organisation'], limit }).map((found) =>
    counted(found.name, found.passages, fieldFilter('name', found.name)),
  );
}

function countPlaces(passages: readonly IndexedPassage[], view: CorpusView, limit: number): Counted[] {
  return namesIn(passages, view, { kinds: ['place'], searched: 'place', limit }).map((found) =>
    counted(found.name, found.passages, fieldFilter('place', found.name)),
  );
}

function countKinds(passages: readonly IndexedPassage[], answers: Answers): Counted[] {
  const kinds = countsOf(passages.map(({ kind }) => kind));
  const quoting = passages.filter((passage) => answers.isQuoting(passage)).length;
  return PASSAGE_STATES.flatMap((state) => {
    const number = state === 'quote' ? quoting : state === 'undated' ? 0 : (kinds.get(state) ?? 0);
    return number === 0 ? [] : [counted(state, number, stateFilter(state))];
  });
}

function counted(value: string, passages: number, filter: string): Counted {
  return { value, passages, filter };
}
