import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from '../cost/measure';
import type { Table } from '../table';
import { dataSets } from './documents';

export async function costTable(dataDir: string): Promise<Table> {
  const texts = dataSets(dataDir).flatMap(([, documents]) => documents.map(({ text }) => text));
  const data = 'src/core/names/data';
  const size = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + statSync(join(data, file)).size, 0);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  const rows: Table['rows'][number][] = [];
  for (const system of ['sourcebook', 'compromise'] as const) {
    const { cold, warm, loadMilliseconds, loadedBytes, usedBytes } = await costOf(system, texts);
    rows.push([
      system,
      Math.round(cold),
      Math.round(warm),
      Math.round(loadMilliseconds),
      megabytes(loadedBytes),
      megabytes(usedBytes),
      system === 'sourcebook' ? megabytes(size(readdirSync(data))) : '',
      system === 'sourcebook' ? megabytes(size(['weights.ts'])) : '',
    ]);
  }
  return {
    title: `Cost of finding names in ${texts.reduce((sum, text) => sum + text.length, 0)} characters`,
    columns: [
      'system',
      'characters a second, first',
      'then',
      'load ms',
      'MB loaded',
      'MB after',
      'MB of data',
      'MB of weights',
    ],
    rows,
  };
}
