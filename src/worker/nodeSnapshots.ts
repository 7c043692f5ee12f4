import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { SnapshotStore } from '../core/snapshot';

/**
 * Keeps the snapshot in one file. It is written aside and renamed, so that two processes that share it, or a crash, leave
 * either the former or the new one, never a mixture.
 */
export function snapshotFile(path: string): SnapshotStore {
  return {
    load: async () => {
      try {
        return await readFile(path);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    save: async (bytes) => {
      await makeFolder(dirname(path));
      const aside = `${path}.${randomUUID()}`;
      try {
        await writeFile(aside, bytes);
        await rename(aside, path);
      } finally {
        await rm(aside, { force: true });
      }
    },
  };
}

/** Folder by folder: asked for all of them at once, Node 20 never returns where nothing can be made, as in `/proc`. */
async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path);
  if (parent === path || existsSync(path)) return;
  await makeFolder(parent);
  try {
    await mkdir(path);
  } catch (error) {
    // Another process that shares the folder may have been first.
    if (!existsSync(path)) throw error;
  }
}
