import { fold } from '../text/folding';
import type { Entries } from './entries';
import type { Matches } from './matching';
import { editDistance } from './misspelling';
import { runsOf } from './sequences';
import type { Wanted } from './wanted';

/**
 * The query with its first unknown word replaced by the nearest word of the corpus, as it stands there; only where the
 * two are close and the new query finds something.
 */
export function suggestionFor(
  query: string,
  matches: readonly Matches[],
  entries: Entries,
  finds: (query: string) => boolean,
): string | undefined {
  const missing = matches.find(({ text, context }) => text.size === 0 && context.size === 0)?.wanted;
  if (!missing || missing.role !== 'wanted') return undefined;
  const nearest = nearestWord(fold(query.slice(missing.start, missing.end)), entries);
  if (nearest === undefined) return undefined;
  const suggestion = replaced(query, missing, asWritten(nearest, entries));
  return finds(suggestion) ? suggestion : undefined;
}

const SHORTEST = 4;
const SHORTEST_FOR_TWO = 6;

function nearestWord(word: string, entries: Entries): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const farthest = word.length < SHORTEST_FOR_TWO ? 1 : 2;
  const near = Array.from(entries.terms.near(word, farthest + 1), (term) => ({
    term,
    distance: editDistance(word, term) + (term.charAt(0) === word.charAt(0) ? 0 : 1),
    frequency: entries.terms.postings(term, 'text')?.size ?? 0,
  })).filter(({ distance, frequency }) => distance <= farthest && frequency > 0);
  return near.sort((a, b) => a.distance - b.distance || b.frequency - a.frequency)[0]?.term;
}

function asWritten(term: string, entries: Entries): string {
  for (const id of entries.terms.postings(term, 'text')?.keys() ?? []) {
    const [run] = runsOf(entries.tokensOf(id), [term]);
    if (run) return entries.get(id).text.slice(run.first.start, run.last.end);
  }
  return term;
}

function replaced(query: string, { start, end }: Wanted, word: string): string {
  return query.slice(0, start) + word + query.slice(end);
}
