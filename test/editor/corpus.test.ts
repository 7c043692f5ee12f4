import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sourcebook, until } from '../support/extension';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The shown paths of the sources that a query finds, once they are as expected. */
async function findsIn(query: string, ...files: string[]): Promise<void> {
  const api = await sourcebook();
  await until(`${query} in ${files.join(', ') || 'nothing'}`, async () => {
    const { hits } = await api.search({ query });
    const found = [...new Set(hits.map(({ file }) => file))].toSorted();
    return found.join() === files.join() ? true : undefined;
  });
}

describe('The corpus in the editor', () => {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const at = (path: string): vscode.Uri => {
    assert.ok(root);
    return vscode.Uri.joinPath(root, path);
  };

  after(async () => {
    await vscode.workspace.getConfiguration('sourcebook').update('corpus.folders', undefined);
    await vscode.workspace.getConfiguration('sourcebook').update('corpus.bundled', undefined);
  });

  it('picks up a file that is made, changed, renamed and deleted while it runs', async () => {
    await vscode.workspace.fs.writeFile(at('sources/watched.txt'), encode('The zeppelin landed at noon.'));
    await findsIn('zeppelin', 'sources/watched.txt');
    await vscode.workspace.fs.writeFile(at('sources/watched.txt'), encode('The quagga grazed at noon.'));
    await findsIn('quagga', 'sources/watched.txt');
    await findsIn('zeppelin');
    await vscode.workspace.fs.rename(at('sources/watched.txt'), at('sources/renamed.txt'));
    await findsIn('quagga', 'sources/renamed.txt');
    await vscode.workspace.fs.delete(at('sources/renamed.txt'));
    await findsIn('quagga');
  });

  it('picks up a folder that is made and deleted whole', async () => {
    await vscode.workspace.fs.createDirectory(at('sources/deep/er'));
    await vscode.workspace.fs.writeFile(at('sources/deep/er/note.md'), encode('A thylacine slept.'));
    await findsIn('thylacine', 'sources/deep/er/note.md');
    await vscode.workspace.fs.delete(at('sources/deep'), { recursive: true });
    await findsIn('thylacine');
  });

  it('follows the setting for the folders', async () => {
    await vscode.workspace.fs.writeFile(at('archive/2024/note.txt'), encode('An axolotl was seen.'));
    await findsIn('axolotl');
    await vscode.workspace.getConfiguration('sourcebook').update('corpus.folders', ['sources', 'archive/*4']);
    await findsIn('axolotl', 'archive/2024/note.txt');
    await vscode.workspace.getConfiguration('sourcebook').update('corpus.folders', undefined);
    await findsIn('axolotl');
  });

  it('has the sample sources beside its own only where the setting says so', async () => {
    await findsIn('Gerasimov');
    await vscode.workspace.getConfiguration('sourcebook').update('corpus.bundled', 'always');
    await findsIn('Gerasimov', 'Sample sources/seeds/001_508987c5326332b5.txt');
    await vscode.workspace.getConfiguration('sourcebook').update('corpus.bundled', undefined);
    await findsIn('Gerasimov');
  });

  it('turns to the sample sources while there are no others', async () => {
    await vscode.workspace
      .getConfiguration('sourcebook')
      .update('corpus.folders', ['draft-folder-that-is-empty']);
    await findsIn('Gerasimov', 'Sample sources/seeds/001_508987c5326332b5.txt');
    await vscode.workspace.getConfiguration('sourcebook').update('corpus.folders', undefined);
    await findsIn('Gerasimov');
  });
});
