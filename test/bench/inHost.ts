import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { Table } from '../evaluate/table';
import { BENCH_SUITE, ROOT } from '../host/paths';
import { syntheticSources } from '../support/syntheticCorpus';
import { MEASURES_VARIABLE } from './host/measures';
import type { HostMeasures } from './host/measures';
import { percentile } from './statistics';

/** About 24 passages a source. */
const SYNTHETIC_SOURCES = 420;
const SEED = 20241114;

/** The extension in a real VS Code: what it costs the extension host to start it, to read a corpus and to search it. */
export async function benchInHost(): Promise<Table[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'sourcebook-bench-'));
  try {
    const seeds = join(temporary, 'seeds');
    const synthetic = join(temporary, 'synthetic');
    await cp(join(ROOT, 'seeds'), join(seeds, 'sources'), { recursive: true });
    await mkdir(join(synthetic, 'sources'), { recursive: true });
    for (const { file, text } of syntheticSources(SYNTHETIC_SOURCES, SEED)) {
      await writeFile(join(synthetic, 'sources', file), text);
    }
    const columns = [
      await measure(temporary, seeds),
      await measure(temporary, synthetic),
      await measure(temporary, synthetic),
    ];
    return [tableOf(columns)];
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** One start of VS Code. The user data is kept with the workspace, so that a second start has the saved index. */
async function measure(temporary: string, workspace: string): Promise<HostMeasures> {
  const measures = join(temporary, 'measures.json');
  await runTests({
    vscodeExecutablePath: process.execPath,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: BENCH_SUITE,
    extensionTestsEnv: { [MEASURES_VARIABLE]: measures },
    launchArgs: [
      '--import',
      'tsx',
      join(ROOT, 'test/host/launcher.ts'),
      workspace,
      `--user-data-dir=${workspace}-user-data`,
      `--extensions-dir=${join(temporary, 'extensions')}`,
    ],
  });
  return JSON.parse(await readFile(measures, 'utf8')) as HostMeasures;
}

function tableOf(columns: readonly HostMeasures[]): Table {
  const row = (name: string, value: (measures: HostMeasures) => number | undefined) => [
    name,
    ...columns.map((measures) => value(measures)?.toFixed(1) ?? 'not seen'),
  ];
  return {
    title: 'In the extension host of a real VS Code (milliseconds)',
    columns: ['', 'the seeds', 'about 10,000 passages', 'the same from the saved index'],
    rows: [
      row('activation', ({ activation }) => activation),
      row('thread held at most, before', ({ longestIdle }) => longestIdle),
      row('thread held at most, while reading', ({ longestReading }) => longestReading),
      row('until all can be searched', ({ readAll }) => readAll),
      row('a keystroke, p50', ({ search }) => percentile(search, 0.5)),
      row('a keystroke, p95', ({ search }) => percentile(search, 0.95)),
    ],
  };
}
