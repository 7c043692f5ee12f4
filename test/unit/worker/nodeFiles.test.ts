import { strict as assert } from 'node:assert';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../../../src/core/corpus/ports';
import { nodeFiles, uriOf, uriOfAbsolute } from '../../../src/worker/nodeFiles';

describe('Files of this machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-files-'));

  it('are named by URIs that are escaped as the editor escapes them', async () => {
    const name = "Déjà (vu) [1] #2 'x'.txt";
    writeFileSync(join(folder, name), 'words');
    const uri = uriOf(join(folder, name));
    assert.ok(uri.endsWith('/D%C3%A9j%C3%A0%20%28vu%29%20%5B1%5D%20%232%20%27x%27.txt'), uri);
    assert.equal(new TextDecoder().decode(await nodeFiles.read(uri)), 'words');
  });

  it('are named as the editor names those of Windows, with their drive or their server', () => {
    assert.equal(uriOfAbsolute('C:\\Notes\\a b.txt'), 'file:///c%3A/Notes/a%20b.txt');
    assert.equal(uriOfAbsolute('\\\\archive\\press\\a.txt'), 'file://archive/press/a.txt');
    assert.equal(uriOfAbsolute('/'), 'file://');
  });

  it('fail with what is the matter', async () => {
    const failure = async (uri: string): Promise<string> => {
      const error = await nodeFiles.read(uri).catch((caught: unknown) => caught);
      assert.ok(error instanceof FileError);
      return error.failure;
    };
    assert.equal(await failure(uriOf(join(folder, 'none.txt'))), 'missing');
    assert.equal(await failure(uriOf(folder)), 'other');
    assert.equal(await failure('vscode-vfs://github/somebody/folder/a.txt'), 'other');
  });
});
