import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syntheticSources } from '../support/syntheticCorpus';

/** About 24 passages a source. */
const SOURCES = 420;
const SEED = 20241114;

/** Makes a workspace whose sources have about 10,000 passages. */
export async function writeTenThousandPassages(workspace: string): Promise<void> {
  const folder = join(workspace, 'sources');
  await mkdir(folder, { recursive: true });
  for (const { file, text } of syntheticSources(SOURCES, SEED)) await writeFile(join(folder, file), text);
}
