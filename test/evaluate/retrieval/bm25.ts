import { stemmer } from 'stemmer';

/**
 * A textbook BM25 to be measured against: Robertson's formula with k1 = 0.9, b = 0.4, Porter stems and Lucene's English
 * stop words, as Anserini sets it for its baselines. It shares nothing with the product but the package of the stemmer.
 */
const K1 = 0.9;
const B = 0.4;
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
);

interface Counted {
  readonly id: string;
  readonly frequencies: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Ranks whole documents; gives the identifiers of all that share a word with the query, best first. */
export function textbookBm25(texts: ReadonlyMap<string, string>): (query: string) => string[] {
  const documents = Array.from(texts, ([id, text]) => counted(id, stems(text)));
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const having = new Map<string, number>();
  for (const { frequencies } of documents) {
    for (const term of frequencies.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  }
  const weightOf = (term: string): number => {
    const n = having.get(term) ?? 0;
    return Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
  };
  return (query) => {
    const terms = stems(query);
    const scored = documents.map(({ id, frequencies, length }) => {
      const norm = K1 * (1 - B + (B * length) / average);
      const score = terms.reduce((sum, term) => {
        const frequency = frequencies.get(term) ?? 0;
        return sum + (weightOf(term) * frequency * (K1 + 1)) / (frequency + norm);
      }, 0);
      return { id, score };
    });
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  };
}

function counted(id: string, terms: readonly string[]): Counted {
  const frequencies = new Map<string, number>();
  for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return { id, frequencies, length: terms.length };
}

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => stemmer(word));
}
