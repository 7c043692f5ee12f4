import { inverseFrequency } from './bm25';
import type { Entries } from './entries';
import { marksOf } from './marks';
import { Matcher } from './matching';
import type { RankedPassage } from './model';
import { isStopWord } from './stopWords';
import { KIND_WEIGHTS, scoresOf } from './ranking';
import type { Wanted } from './wanted';

/** So many of a passage's most telling words stand for it. */
const TELLING_WORDS = 20;

export function similarTo(id: number, limit: number, entries: Entries): RankedPassage[] {
  const wanted = tellingWords(id, entries);
  const matcher = new Matcher(entries);
  const scores = scoresOf(
    wanted.map((word) => matcher.matchesOf(word)),
    entries,
  );
  const copies = entries.get(id).text;
  return scores
    .map((other) => ({ ...other, score: other.score * KIND_WEIGHTS[entries.get(other.id).kind] }))
    .filter((other) => other.id !== id && entries.get(other.id).text !== copies)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, Math.max(0, limit))
    .map((other) => {
      const { source, paragraph } = entries.get(other.id);
      return { source, paragraph, score: other.score, marks: marksOf(entries.tokensOf(other.id), wanted) };
    });
}

function tellingWords(id: number, entries: Entries): Wanted[] {
  const terms = new Set(
    entries
      .tokensOf(id)
      .filter((token) => !token.beside && !isStopWord(token.term))
      .map(({ term }) => term),
  );
  return Array.from(terms, (term) => ({ term, documents: entries.terms.postings(term, 'text')?.size ?? 0 }))
    .filter(({ documents }) => documents > 1)
    .sort((a, b) => inverseFrequency(entries.size, b.documents) - inverseFrequency(entries.size, a.documents))
    .slice(0, TELLING_WORDS)
    .map(({ term }) => ({
      role: 'bonus',
      start: 0,
      end: 0,
      alternatives: [{ terms: [term], weight: 1 }],
      isName: false,
    }));
}
