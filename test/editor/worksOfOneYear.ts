import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { firstHit, sourcebook, until } from '../support/extension';

export const FIRST_WORK = 'The otters came back to the lower weir in the spring';
export const SECOND_WORK = 'Nobody had counted the herons of the island for thirty years';

const WORKS: Readonly<Record<string, string>> = {
  'lind-otters.md': `---\ntitle: Otters\nauthor: Anna Lind\npublished: 2022-03-01\n---\n\n${FIRST_WORK}.\n`,
  'lind-herons.md': `---\ntitle: Herons\nauthor: Anna Lind\npublished: 2022-08-09\n---\n\n${SECOND_WORK}.\n`,
};

/** Two works of one author and year among the sources, once they are read; what it gives takes them away. */
export async function worksOfOneYear(): Promise<() => Promise<void>> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uris = Object.entries(WORKS).map(([name, text]) => ({
    uri: vscode.Uri.joinPath(folder.uri, 'sources', name),
    text,
  }));
  for (const { uri, text } of uris) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await Promise.all([firstHit(`"${FIRST_WORK}"`), firstHit(`"${SECOND_WORK}"`)]);
  return async () => {
    for (const { uri } of uris) await vscode.workspace.fs.delete(uri);
    const api = await sourcebook();
    for (const words of [FIRST_WORK, SECOND_WORK])
      await until('the end of a work', async () => {
        const { hits } = await api.search({ query: `"${words}"` });
        return hits.length === 0 ? true : undefined;
      });
  };
}
