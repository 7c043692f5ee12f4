import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths';
import { readCollection, type Collection } from './retrieval/collection';
import { inverseCloze } from './retrieval/inverseCloze';
import { figuresOf, ownRanker, peerRanker, type Figures, type Ranker } from './retrieval/measure';
import type { Table } from './table';

const GOLDEN = join(ROOT, 'test/golden/search');

/**
 * Whole documents found by questions and claims, beside a textbook BM25 on the same texts: the project's own collections,
 * and questions made of texts by a fixed rule.
 */
export async function evaluateRetrieval({ dataDir }: { readonly dataDir?: string }): Promise<Table[]> {
  const collections = [
    ...readdirSync(GOLDEN).map((name) => readCollection(join(GOLDEN, name), name)),
    ...(dataDir === undefined ? [] : dataCollections(dataDir)),
  ];
  const rows: (string | number)[][] = [];
  for (const collection of collections) rows.push(...(await rowsOf(collection)));
  return [
    {
      title: 'Retrieval: documents by questions, beside BM25 (k1 0.9, b 0.4, Porter stems, stop words)',
      columns: ['collection', 'texts', 'questions', '', 'nDCG@10', 'MRR@10', 'recall', 'nothing found'],
      rows,
    },
  ];
}

async function rowsOf(collection: Collection): Promise<(string | number)[][]> {
  const { name, documents, questions } = collection;
  const own = await ownRanker(collection);
  const peer = peerRanker(collection);
  const answered = questions.filter(({ query }) => own(query).length > 0);
  const row = (label: string, rank: Ranker, asked = questions): (string | number)[] => {
    const silent = asked.filter(({ query }) => rank(query).length === 0).length;
    return [name, documents.size, asked.length, label, ...shown(figuresOf(rank, asked)), silent];
  };
  const rows = [row('Sourcebook', own), row('BM25', peer)];
  if (answered.length === questions.length) return rows;
  return [
    ...rows,
    row('Sourcebook, where it answers', own, answered),
    row('BM25, on the same', peer, answered),
  ];
}

function shown({ ndcg, mrr, recall }: Figures): string[] {
  return [ndcg, mrr, recall].map((figure) => figure.toFixed(3));
}

const DATA_FILES = ['uner-ewt.json', 'uner-pud.json', 'wikigold-dev.json'];

function dataCollections(folder: string): Collection[] {
  return DATA_FILES.filter((file) => existsSync(join(folder, file))).map((file) => {
    const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { name: string; text: string }[];
    return inverseCloze(
      file.replace('.json', ''),
      new Map(texts.map(({ name, text }) => [fileName(name), text])),
    );
  });
}

function fileName(name: string): string {
  return name.replaceAll(/[^\w.-]/g, '_');
}
