import type { PartialDate } from '../dates/partialDate';
import { inverseFrequency } from './bm25';
import type { Entries } from './entries';
import { FilterMaker } from './filters';
import { marksOf } from './marks';
import { Matcher, type Matches } from './matching';
import type {
  IndexedPassage,
  RankedPassage,
  SearchContext,
  SearchOrder,
  SearchOutcome,
  SearchRequest,
  SourcesOutcome,
  SourcesRequest,
} from './model';
import { type Plan, planOf } from './plan';
import { nearness, positionsOf } from './proximity';
import { parseQuery, type Query } from './query';
import { type Candidate, candidatesOf, KIND_WEIGHTS } from './ranking';
import { suggestionFor } from './suggestion';
import { groupBy } from '../text/groups';

/** Hits on a page where the request names no number. */
export const DEFAULT_LIMIT = 50;
/** Hits of a source where the request names no number: enough to see why it is there. */
export const DEFAULT_PER_SOURCE = 3;

/** So many of the best are looked at for the nearness of the words; all others keep their place behind them. */
const LOOKED_AT = 100;
/** What two words side by side add, as a share of the rarer one's inverse document frequency. */
const NEARNESS_WEIGHT = 0.5;

export function search(request: SearchRequest, context: SearchContext, entries: Entries): SearchOutcome {
  const found = find(request, context, entries);
  return {
    hits: pageOf(found.ranked, request).map((candidate) => rankedPassage(candidate, found, entries)),
    total: found.ranked.length,
    ...remarksOn(found, request, context, entries),
  };
}

export function searchSources(
  request: SourcesRequest,
  context: SearchContext,
  entries: Entries,
): SourcesOutcome {
  const found = find(request, context, entries);
  const bySource = groupBy(found.ranked, ({ id }) => entries.get(id).source);
  const perSource = request.perSource ?? DEFAULT_PER_SOURCE;
  return {
    sources: pageOf([...bySource], request).map(([source, group]) => ({
      source,
      hits: group.slice(0, perSource).map((candidate) => rankedPassage(candidate, found, entries)),
      total: group.length,
    })),
    total: bySource.size,
    passages: found.ranked.length,
    ...remarksOn(found, request, context, entries),
  };
}

export function answers(
  request: SearchRequest,
  context: SearchContext,
  entries: Entries,
): readonly IndexedPassage[] {
  const { kept } = select(request, context, entries);
  return kept.map(({ id }) => entries.get(id));
}

function pageOf<T>(all: readonly T[], { offset = 0, limit = DEFAULT_LIMIT }: SearchRequest): readonly T[] {
  const from = Math.max(0, offset);
  return all.slice(from, from + Math.max(0, limit));
}

/** What could not be understood, and where nothing was found a spelling that would find something. */
function remarksOn(
  { query, matches, ranked }: Found,
  request: SearchRequest,
  context: SearchContext,
  entries: Entries,
): Pick<SearchOutcome, 'problems' | 'suggestion'> {
  const { problems } = query;
  if (ranked.length > 0) return { problems };
  const finds = (text: string): boolean => answers({ query: text }, context, entries).length > 0;
  const suggestion = suggestionFor(request.query, matches, entries, finds);
  return suggestion === undefined ? { problems } : { problems, suggestion };
}

interface Selected {
  readonly query: Query;
  readonly plan: Plan;
  readonly matches: readonly Matches[];
  /** In no order. */
  readonly kept: Candidate[];
}

interface Found extends Selected {
  readonly ranked: readonly Candidate[];
}

function find(request: SearchRequest, context: SearchContext, entries: Entries): Found {
  const selected = select(request, context, entries);
  const ranked = byNearness(selected.kept.sort(better), selected.matches, entries);
  return { ...selected, ranked: inOrder(ranked, request.order ?? 'relevance', entries) };
}

function select(request: SearchRequest, context: SearchContext, entries: Entries): Selected {
  const { terms, vocabulary } = entries;
  const query = parseQuery(request.query);
  const typed = { text: request.query, typing: request.typing === true };
  const plan = planOf(query, typed, { terms, vocabulary, variantsOf: (word) => context.variantsOf(word) });
  const matcher = new Matcher(entries);
  const matches = plan.wanted.map((wanted) => matcher.matchesOf(wanted));
  const maker = new FilterMaker(entries, matcher, context);
  const filters = plan.conditions.map((clause) => maker.filterOf(clause));
  if (request.source !== undefined) filters.push((id) => entries.get(id).source === request.source);
  const all = asksForSomething(query) ? answersTo(plan, matches, entries) : [];
  return { query, plan, matches, kept: all.filter(({ id }) => filters.every((filter) => filter(id))) };
}

/** Nothing but exclusions asks for nothing. */
function asksForSomething({ clauses }: Query): boolean {
  return clauses.some((clause) => clause.kind !== 'not');
}

function answersTo(plan: Plan, matches: readonly Matches[], entries: Entries): Candidate[] {
  if (plan.wanted.some(({ role }) => role !== 'bonus'))
    return candidatesOf(matches, entries, plan.isSentence);
  return Array.from(entries.ids(), (id) => ({ id, score: KIND_WEIGHTS[entries.get(id).kind] }));
}

/** The better first; of equals the one that was read first. */
function better(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.id - b.id;
}

function byNearness(
  sorted: readonly Candidate[],
  matches: readonly Matches[],
  entries: Entries,
): Candidate[] {
  const words = matches.filter(({ wanted }) => wanted.role === 'wanted');
  if (words.length < 2) return [...sorted];
  const weights = words.map(({ text }) => inverseFrequency(entries.size, text.size));
  const terms = words.map(
    ({ wanted }) => new Set(wanted.alternatives.flatMap((alternative) => alternative.terms)),
  );
  const looked = sorted.slice(0, LOOKED_AT).map(({ id, score }) => {
    const tokens = entries.tokensOf(id);
    const near = nearness(
      terms.map((set) => positionsOf(tokens, set)),
      weights,
    );
    return { id, score: score + NEARNESS_WEIGHT * near * KIND_WEIGHTS[entries.get(id).kind] };
  });
  return [...looked.sort(better), ...sorted.slice(LOOKED_AT)];
}

function inOrder(ranked: Candidate[], order: SearchOrder, entries: Entries): Candidate[] {
  if (order === 'relevance') return ranked;
  const direction = order === 'newest' ? -1 : 1;
  const dateOf = (candidate: Candidate): PartialDate | undefined => entries.get(candidate.id).date;
  const dated = ranked.filter((candidate) => dateOf(candidate) !== undefined);
  const undated = ranked.filter((candidate) => dateOf(candidate) === undefined);
  return [...dated.sort((a, b) => direction * compare(dateOf(a) ?? '', dateOf(b) ?? '')), ...undated];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rankedPassage({ id, score }: Candidate, { plan }: Found, entries: Entries): RankedPassage {
  const { source, paragraph } = entries.get(id);
  const marks = plan.wanted.length === 0 ? [] : marksOf(entries.tokensOf(id), plan.wanted);
  return { source, paragraph, score, marks };
}
