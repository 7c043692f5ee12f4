import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const EXTENSION = 'sourcebook.sourcebook';

describe('The extension in VS Code', () => {
  it('is found and activates', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assert.ok(extension, `${EXTENSION} is not among the extensions of this host`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('sees the draft and the sources of the test folder', async () => {
    const files = await vscode.workspace.findFiles('**/*.{md,txt}');
    const names = files.map((file) => vscode.workspace.asRelativePath(file)).toSorted();
    assert.ok(names.includes('draft.md'), names.join(', '));
    assert.ok(
      names.some((name) => name.startsWith('sources/')),
      names.join(', '),
    );
  });
});
