import module from 'node:module';
import { workerData } from 'node:worker_threads';
import { BUILD } from './build';
import { compiledFolder, removeOtherBuilds } from './compiled';
import type { WorkerData } from './protocol';

/** In Node 22.1 and later. */
interface CompileCache {
  enableCompileCache?(folder: string): unknown;
}

/** Milliseconds: by then the thread has answered the first questions. */
const AFTER_THE_START = 20_000;

/**
 * The entry of the worker thread. Compiling its code took a third of what the thread computes until it hears the first
 * question: what is compiled is kept when the thread ends, and the next start takes a third less. Node adds to the folder
 * whenever the code has changed, so that each build has one of its own.
 */
const { snapshotFile } = workerData as WorkerData;
if (snapshotFile !== undefined) {
  const folder = compiledFolder(snapshotFile, BUILD);
  (module as CompileCache).enableCompileCache?.(folder);
  setTimeout(() => void removeOtherBuilds(folder), AFTER_THE_START).unref();
}
void import('./node');
