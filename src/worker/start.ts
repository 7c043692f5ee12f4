import module from 'node:module';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { WorkerData } from './protocol';

/** In Node 22.1 and later. */
interface CompileCache {
  enableCompileCache?(folder: string): unknown;
}

/** Beside the saved index. Node tells by the code and by its own version whether what is there fits. */
const COMPILED = 'compiled';

/**
 * The entry of the worker thread. Compiling its code took a third of what the thread computes until it hears the first
 * question: what is compiled is kept when the thread ends, and the next start takes a third less.
 */
const { snapshotFile } = workerData as WorkerData;
if (snapshotFile !== undefined)
  (module as CompileCache).enableCompileCache?.(join(dirname(snapshotFile), COMPILED));
void import('./node');
