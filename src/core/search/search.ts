import type { PartialDate } from '../dates/partialDate';
import { inverseFrequency } from './bm25';
import type { Entries } from './entries';
import { FilterMaker } from './filters';
import { marksOf } from './marks';
import { Matcher, type Matches } from './matching';
import type { RankedPassage, SearchContext, SearchOrder, SearchOutcome, SearchRequest } from './model';
import { type Plan, planOf } from './plan';
import { nearness, positionsOf } from './proximity';
import { parseQuery, type Query } from './query';
import { type Candidate, candidatesOf, KIND_WEIGHTS } from './ranking';
import { suggestionFor } from './suggestion';

/** Hits on a page where the request names no number. */
export const DEFAULT_LIMIT = 50;

/** So many of the best are looked at for the nearness of the words; all others keep their place behind them. */
const LOOKED_AT = 100;
/** What two words side by side add, as a share of the rarer one's inverse document frequency. */
const NEARNESS_WEIGHT = 0.5;

export function search(request: SearchRequest, context: SearchContext, entries: Entries): SearchOutcome {
  const query = parseQuery(request.query);
  const found = find(query, request, context, entries);
  const offset = Math.max(0, request.offset ?? 0);
  const page = found.ranked.slice(offset, offset + Math.max(0, request.limit ?? DEFAULT_LIMIT));
  const suggestion =
    found.ranked.length > 0
      ? undefined
      : suggestionFor(request.query, found.matches, entries, (text) => finds(text, context, entries));
  return {
    hits: page.map((candidate) => rankedPassage(candidate, found, entries)),
    total: found.ranked.length,
    problems: query.problems,
    ...(suggestion !== undefined && { suggestion }),
  };
}

interface Found {
  readonly plan: Plan;
  readonly matches: readonly Matches[];
  readonly ranked: readonly Candidate[];
}

function finds(text: string, context: SearchContext, entries: Entries): boolean {
  return find(parseQuery(text), { query: text }, context, entries).ranked.length > 0;
}

function find(query: Query, request: SearchRequest, context: SearchContext, entries: Entries): Found {
  const { terms, vocabulary } = entries;
  const typed = { text: request.query, typing: request.typing === true };
  const plan = planOf(query, typed, { terms, vocabulary, variantsOf: (word) => context.variantsOf(word) });
  const matcher = new Matcher(entries);
  const matches = plan.wanted.map((wanted) => matcher.matchesOf(wanted));
  const filters = plan.conditions.map((clause) =>
    new FilterMaker(entries, matcher, context).filterOf(clause),
  );
  const answers = asksForSomething(query) ? answersTo(plan, matches, entries) : [];
  const kept = answers.filter(({ id }) => filters.every((filter) => filter(id)));
  const ranked = inOrder(
    byNearness(kept.sort(better), matches, entries),
    request.order ?? 'relevance',
    entries,
  );
  return { plan, matches, ranked };
}

/** Nothing but exclusions asks for nothing. */
function asksForSomething({ clauses }: Query): boolean {
  return clauses.some((clause) => clause.kind !== 'not');
}

function answersTo(plan: Plan, matches: readonly Matches[], entries: Entries): Candidate[] {
  if (plan.wanted.some(({ role }) => role !== 'bonus')) return candidatesOf(matches, entries);
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
