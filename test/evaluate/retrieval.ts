import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths';
import { readCollection, type Collection } from './retrieval/collection';
import { inverseCloze } from './retrieval/inverseCloze';
import { figuresOf, ownRanker, peerRanker, type Figures, type Ranker } from './retrieval/measure';
import { isRight, seedCollection, verdictsOf, type Verdict } from './retrieval/refusal';
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
  const whole = [
    ...collections.filter(({ name }) => !DATA_FILES.includes(`${name}.json`)),
    seedCollection(),
    ...(dataDir === undefined ? [] : dataTexts(dataDir)),
  ];
  return [
    await refusalTable(whole),
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
  return dataTexts(folder).map(({ name, documents }) => inverseCloze(name, documents));
}

/** The texts of the data files as they are, without questions. */
function dataTexts(folder: string): Collection[] {
  return DATA_FILES.filter((file) => existsSync(join(folder, file))).map((file) => {
    const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { name: string; text: string }[];
    const documents = new Map(texts.map(({ name, text }) => [fileName(name), text]));
    return { name: file.replace('.json', ''), documents, questions: [] };
  });
}

/** Reviewed queries, with the collections that answer them or do not. */
async function refusalTable(collections: readonly Collection[]): Promise<Table> {
  const verdicts: Verdict[] = [];
  for (const collection of collections)
    verdicts.push(...verdictsOf(collection.name, await ownRanker(collection)));
  const rows = (['choose', 'show'] as const).flatMap((part) => {
    const mine = verdicts.filter((one) => one.part === part);
    const [answerable, others] = [
      mine.filter(({ answers }) => answers.length > 0),
      mine.filter(({ answers }) => answers.length === 0),
    ];
    const first = answerable.filter(({ answers, found }) => answers.includes(found[0] ?? ''));
    return [
      [part, 'that a text answers', answerable.length, answerable.filter(isRight).length, first.length],
      [part, 'that nothing answers', others.length, others.filter(isRight).length, '–'],
    ];
  });
  return {
    title: 'Refusal: queries that a text answers, and queries that nothing answers',
    columns: ['half', 'queries', 'number', 'answered or refused rightly', 'right text first'],
    rows,
  };
}

function fileName(name: string): string {
  return name.replaceAll(/[^\w.-]/g, '_');
}
