import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { writeApart } = require('../../../esbuild.js') as { writeApart(path: string, code: string): void };

describe('The data of names that stand in a file of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-data-'));
  const words = 'word '.repeat(1000);
  after(() => rmSync(folder, { recursive: true }));

  it('are read as they were written', () => {
    const path = join(folder, 'whole.js');
    writeApart(path, `module.exports = { words: '${words}', width: 2 };`);
    assert.deepEqual({ ...(require(path) as object) }, { words, width: 2 });
  });

  for (const length of [0, 4000])
    it(`say what to do where ${length} bytes are left of them`, () => {
      const path = join(folder, `cut-${length}.js`);
      writeApart(path, `module.exports = { words: '${words}' };`);
      truncateSync(join(folder, `cut-${length}.txt`), length);
      assert.throws(() => require(path) as unknown, /has \d+ bytes instead of 5000\. Please reinstall/);
    });
});
