import assert from 'node:assert/strict';
import { workbenchAddress } from '../../host/address';

describe('The address of a workbench', () => {
  const address = new URL(
    workbenchAddress(4000, {
      folder: '/home/ana/my draft',
      openFile: '/home/ana/my draft/été.md',
      extension: '/ext',
    }),
  );

  it('names the folder as it is on the disk', () => {
    assert.equal(address.origin, 'http://localhost:4000');
    assert.equal(address.searchParams.get('folder'), '/home/ana/my draft');
  });

  it('carries the extension and the file as remote addresses of the same server', () => {
    const payload = new Map(JSON.parse(address.searchParams.get('payload') ?? '[]') as [string, string][]);
    assert.equal(payload.get('extensionDevelopmentPath'), 'vscode-remote://localhost:4000/ext');
    assert.equal(
      payload.get('openFile'),
      'vscode-remote://localhost:4000/home/ana/my%20draft/%C3%A9t%C3%A9.md',
    );
    assert.equal(payload.has('extensionTestsPath'), false);
  });
});
