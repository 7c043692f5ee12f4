import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compiledFolder, removeOtherBuilds } from '../../../src/worker/compiled';

describe('What is kept compiled', () => {
  const storage = mkdtempSync(join(tmpdir(), 'sourcebook-compiled-'));
  after(() => rmSync(storage, { recursive: true }));

  it('is of one build only, beside the saved index', async () => {
    const index = join(storage, 'index.bin');
    const [own, other] = [compiledFolder(index, 'new'), compiledFolder(index, 'old')];
    for (const folder of [own, other]) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'code'), 'code');
    }
    writeFileSync(index, 'index');
    await removeOtherBuilds(own);
    assert.deepEqual(readdirSync(dirname(own)), ['new']);
    assert.deepEqual(readdirSync(own), ['code']);
    assert.deepEqual(readdirSync(storage).toSorted(), ['compiled', 'index.bin']);
  });

  it('may be nowhere yet', async () => {
    await removeOtherBuilds(compiledFolder(join(storage, 'missing', 'index.bin'), 'new'));
  });
});
