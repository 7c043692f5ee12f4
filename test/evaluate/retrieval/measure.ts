import type { Sourcebook } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';
import { textbookBm25 } from './bm25';
import type { Collection, Question } from './collection';

/** Documents by their rank, best first. */
export type Ranker = (query: string) => readonly string[];

export interface Figures {
  /** Normalised discounted cumulative gain of the first ten, with the grade as gain (Järvelin and Kekäläinen 2002). */
  readonly ndcg: number;
  /** Mean of 1/rank of the first answer among the first ten. */
  readonly mrr: number;
  /** Share of the answers that are found at all. */
  readonly recall: number;
}

const DEPTH = 10;
/** Passages asked for, as one asks on the command line for a list of documents. */
const LIMIT = 100;

export async function ownRanker({ documents }: Collection): Promise<Ranker> {
  const texts = Object.fromEntries(Array.from(documents, ([id, text]) => [`${id}.txt`, text]));
  const sourcebook = await readTexts(texts);
  return (query) => documentsFound(sourcebook, query);
}

export function peerRanker({ documents }: Collection): Ranker {
  const rank = textbookBm25(documents);
  return (query) => rank(query).slice(0, LIMIT);
}

/** Each document once, where its first passage stands. */
function documentsFound(sourcebook: Sourcebook, query: string): string[] {
  const { hits } = sourcebook.search({ query, limit: LIMIT });
  return [...new Set(hits.map(({ file }) => file.replace(/\.txt$/, '')))];
}

export function figuresOf(rank: Ranker, questions: readonly Question[]): Figures {
  const each = questions.map(({ query, answers }) => figures(rank(query), answers));
  const mean = (of: (one: Figures) => number): number =>
    each.reduce((sum, one) => sum + of(one), 0) / Math.max(each.length, 1);
  return {
    ndcg: mean(({ ndcg }) => ndcg),
    mrr: mean(({ mrr }) => mrr),
    recall: mean(({ recall }) => recall),
  };
}

function figures(found: readonly string[], answers: Question['answers']): Figures {
  const gains = found.slice(0, DEPTH).map((id) => answers[id] ?? 0);
  const ideal = Object.values(answers).sort((a, b) => b - a);
  const first = gains.findIndex((gain) => gain > 0);
  return {
    ndcg: discounted(gains) / discounted(ideal.slice(0, DEPTH)),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: found.filter((id) => (answers[id] ?? 0) > 0).length / ideal.length,
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}
