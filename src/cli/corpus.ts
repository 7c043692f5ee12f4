import { join, relative, resolve, sep } from 'node:path';
import type { CorpusScope, Sourcebook } from '../core/api';
import type { Log } from '../core/corpus/ports';
import { createSourcebook } from '../core/sourcebook';
import { hashBytes } from '../core/text/hash';
import { uriOf } from '../worker/nodeFiles';
import { nodePorts } from '../worker/nodePorts';

/** A corpus of the folders given, read and ready. Paths are shown relative to the working directory. */
export async function openCorpus(folders: readonly string[], log: Log, cache?: string): Promise<Sourcebook> {
  const sourcebook = createSourcebook(
    nodePorts(log, cache === undefined ? undefined : snapshotPath(cache, folders)),
  );
  await sourcebook.restore();
  await sourcebook.refresh(scopeOf(folders));
  return sourcebook;
}

function scopeOf(folders: readonly string[]): CorpusScope {
  return {
    folders: folders.map((folder) => ({
      base: uriOf(folder),
      pattern: '.',
      shownAs: shownPrefix(folder),
      required: true,
    })),
  };
}

function shownPrefix(folder: string): string {
  const path = relative(process.cwd(), resolve(folder)).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

/** One file for each set of folders, so that runs over different corpora can share a folder. */
function snapshotPath(cache: string, folders: readonly string[]): string {
  const key = folders.map((folder) => resolve(folder)).join('\n');
  return join(cache, `sourcebook-${hashBytes(new TextEncoder().encode(key))}.snapshot`);
}
