import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../support/train/readArticles';
import { costTable } from './names/cost';
import { allHeldOut, dataSets, resolveAll, seedDocuments, toDocument } from './names/documents';
import type { GoldFile } from './names/documents';
import { mentionTable } from './names/mentions';
import { mergingTable } from './names/merging';
import type { Table } from './table';

/** Precision, recall and F1 of mentions, merged pairs and speed. `seedsDir` holds the files that the gold speaks of. */
export async function evaluateNames(options: {
  goldDir?: string;
  seedsDir?: string;
  dataDir?: string;
}): Promise<Table[]> {
  const tables: Table[] = [];
  if (options.goldDir !== undefined && options.seedsDir !== undefined) {
    const gold = JSON.parse(readFileSync(join(options.goldDir, 'entities.json'), 'utf8')) as GoldFile;
    const documents = seedDocuments(gold, options.seedsDir);
    const names = resolveAll(documents);
    tables.push(
      mentionTable('Names in the annotated sources', [['sources', documents]]),
      mergingTable(gold, documents, names),
    );
  }
  const newswire = readArticles(join(import.meta.dirname, 'newswire')).map(toDocument);
  tables.push(mentionTable('Names in newswire of the world', [['newswire', newswire]]));
  if (options.dataDir !== undefined) {
    const sets = dataSets(options.dataDir);
    tables.push(mentionTable('Names in open data', [...sets, allHeldOut(sets)]));
    tables.push(await costTable(options.dataDir));
  }
  return tables;
}
