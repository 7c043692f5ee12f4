import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const COMPILED = 'compiled';

/** Where the code of one build is kept compiled: beside the saved index. */
export function compiledFolder(snapshotFile: string, build: string): string {
  return join(dirname(snapshotFile), COMPILED, build);
}

/** Removes what other builds left beside the folder; what cannot be removed is left to the next time. */
export async function removeOtherBuilds(folder: string): Promise<void> {
  const all = dirname(folder);
  const names = await readdir(all).catch(() => []);
  const others = names.filter((name) => name !== basename(folder));
  await Promise.allSettled(others.map((name) => rm(join(all, name), { recursive: true, force: true })));
}
