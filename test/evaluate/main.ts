import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../host/paths';
import { evaluateCorpus } from './corpus';
import { evaluateGrounding } from './grounding';
import { evaluateNames } from './names';
import { evaluateQuotes } from './quotes';
import { evaluateRetrieval } from './retrieval';
import { evaluateSearch } from './search';
import { printTables } from './table';
import type { Table } from './table';

/**
 * `npm run evaluate -- --gold DIR [--data DIR] [TOPIC…]`: figures against hand-made truth for the seed corpus, and for
 * names also against openly licensed collections. The truth is not part of the project, so its folder is given.
 */
const USAGE =
  'Usage: npm run evaluate -- --gold DIR [--data DIR] [corpus|names|quotes|search|retrieval|grounding …]';

interface Folders {
  readonly goldDir: string;
  readonly seedsDir: string;
  readonly dataDir?: string;
}

const TOPICS: Readonly<Record<string, (folders: Folders) => readonly Table[] | Promise<readonly Table[]>>> = {
  corpus: evaluateCorpus,
  names: evaluateNames,
  quotes: evaluateQuotes,
  search: evaluateSearch,
  retrieval: evaluateRetrieval,
  grounding: evaluateGrounding,
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { gold: { type: 'string' }, data: { type: 'string' } },
    allowPositionals: true,
  });
  const folders = readFolders(values.gold, values.data);
  const unknown = positionals.find((topic) => !(topic in TOPICS));
  if (unknown !== undefined) throw new Error(`There is no topic ${unknown}.\n${USAGE}`);
  for (const [topic, evaluate] of Object.entries(TOPICS)) {
    if (positionals.length === 0 || positionals.includes(topic)) printTables(await evaluate(folders));
  }
}

function readFolders(gold: string | undefined, data: string | undefined): Folders {
  if (gold === undefined) throw new Error(USAGE);
  for (const folder of [gold, data]) {
    if (folder !== undefined && !existsSync(folder)) throw new Error(`${folder} does not exist.\n${USAGE}`);
  }
  return { goldDir: gold, seedsDir: join(ROOT, 'seeds'), ...(data !== undefined && { dataDir: data }) };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
