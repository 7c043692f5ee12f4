import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../host/paths';
import type { FromWorker, ToWorker, WorkerData } from '../../src/worker/protocol';

/** Starts the thread as it is built, asks it something, and ends it. */
async function answerOfThread(workerData: WorkerData): Promise<FromWorker> {
  const worker = new Worker(join(ROOT, 'dist/worker.js'), { workerData });
  try {
    worker.postMessage({ type: 'call', id: 1, method: 'sources', args: [] } satisfies ToWorker);
    const [message] = (await once(worker, 'message')) as [FromWorker];
    return message;
  } finally {
    await worker.terminate();
  }
}

const NO_SOURCES: FromWorker = { type: 'result', id: 1, value: [] };

describe('The worker thread', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcebook-worker-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps its code compiled beside the index, and starts from it', async function () {
    if (!('enableCompileCache' in module)) this.skip();
    const snapshotFile = join(folder, 'corpus.snapshot');
    assert.deepEqual(await answerOfThread({ snapshotFile }), NO_SOURCES);
    const kept = readdirSync(join(folder, 'compiled'), { recursive: true });
    assert.ok(kept.length > 1, 'nothing was compiled and kept');
    assert.deepEqual(await answerOfThread({ snapshotFile }), NO_SOURCES);
    assert.deepEqual(readdirSync(join(folder, 'compiled'), { recursive: true }), kept);
  });

  it('answers where nothing can be kept', async () => {
    writeFileSync(join(folder, 'file'), '');
    assert.deepEqual(
      await answerOfThread({ snapshotFile: join(folder, 'file/corpus.snapshot') }),
      NO_SOURCES,
    );
    assert.deepEqual(await answerOfThread({}), NO_SOURCES);
  });
});
