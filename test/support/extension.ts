import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SearchHit } from '../../src/core/api';
import type { SourcebookApi } from '../../src/editor/api';

const EXTENSION = 'sourcebook.sourcebook';
const WAIT = 20_000;
const POLL = 100;

/** What the extension gives to other extensions, once it is active. */
export async function sourcebook(): Promise<SourcebookApi> {
  const extension = vscode.extensions.getExtension<SourcebookApi>(EXTENSION);
  assert.ok(extension, `${EXTENSION} is not among the extensions of this host`);
  return extension.activate();
}

/** The first passage that answers, once the corpus is read. */
export async function firstHit(query: string, wait = WAIT): Promise<SearchHit> {
  const api = await sourcebook();
  return until(`a passage for ${query}`, async () => (await api.search({ query })).hits[0], wait);
}

/** What `look` gives once it gives something. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Thenable<T | undefined>,
  wait = WAIT,
): Promise<T> {
  for (const deadline = Date.now() + wait; Date.now() < deadline;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  throw new Error(`There was not ${what} within ${wait / 1000} s.`);
}

/** Opens an untitled draft with its cursors marked `|`. */
export async function openDraft(marked: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const [first = '', ...rest] = marked.split('|');
  const content = first + rest.join('');
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  // VS Code may restore what it kept of a closed draft of the same name instead.
  if (document.getText() !== content)
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), content));
  const offsets = rest.map((_, index) => [first, ...rest].slice(0, index + 1).join('').length);
  editor.selections = offsets.map((offset) => {
    const position = document.positionAt(offset);
    return new vscode.Selection(position, position);
  });
  return editor;
}

/** Closes every editor without asking about unsaved drafts. */
export async function closeAll(): Promise<void> {
  for (const group of vscode.window.tabGroups.all)
    for (const tab of group.tabs) {
      if (tab.isDirty) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
