import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/editor/contributed';
import { closeAll, firstHit, openDraft, until } from '../support/extension';
import { FIRST_WORK, worksOfOneYear } from './worksOfOneYear';

describe('Completing a quotation as it is typed', () => {
  const settings = () => vscode.workspace.getConfiguration('sourcebook');
  const set = (value: boolean | undefined) =>
    settings().update('citations.completion', value, vscode.ConfigurationTarget.Workspace);

  before(() => firstHit('dredging'));
  beforeEach(() => set(true));
  afterEach(async () => {
    await set(undefined);
    await closeAll();
  });

  async function offered({ document, selection }: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      selection.active,
    );
    return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
  }

  it('offers what the sources have, with speaker, place and date', async () => {
    const editor = await openDraft('She said: “We cannot ask|');
    const [item] = await offered(editor);
    assert.deepEqual(item?.label, {
      label: 'We cannot ask forty thousand…',
      description: '14 November 2024 · pier-2024-11-14.txt',
    });
    assert.match(item.detail ?? '', /^Helena Duarte · pier-2024-11-14\.txt · line 10/);
  });

  it('inserts the exact words with their citation, once the list is asked for and answered', async () => {
    const editor = await openDraft('He said: “one pier or two|”\n\nMore.\n');
    const { document } = editor;
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until('a completed quotation', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('[^') ? true : undefined;
    });
    assert.match(
      document.getText(),
      /^He said: “One pier or two, the river does not wait for the council,”\[\^([^\]]+)\]\n\nMore\.\n\n\[\^\1\]: Joaquim Brandão, .*n\.d\., line 11/,
    );
  });

  it('keeps the cursor behind the citation at the end of a draft', async () => {
    const editor = await openDraft('“one pier or two|');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until('a completed quotation', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText().includes(']:') ? true : undefined;
    });
    assert.match(editor.document.getText(), /^“One pier or two, [^”]*”\[\^([^\]]+)\]\n\n\[\^\1\]: /);
    assert.equal(editor.selection.active.line, 0);
  });

  it('gives another work of one author and year its letter', async () => {
    const remove = await worksOfOneYear();
    await settings().update('citations.style', 'apa', vscode.ConfigurationTarget.Workspace);
    try {
      const { source, start, end } = await firstHit(`"${FIRST_WORK}"`);
      const editor = await openDraft('|\n\n“Nobody had counted the herons');
      await vscode.commands.executeCommand(COMMANDS.insertPassage, { source, start, end });
      assert.match(editor.document.getText(), /Lind, 2022, /);
      const { document } = editor;
      const behind = document.positionAt(document.getText().length);
      editor.selection = new vscode.Selection(behind, behind);
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await until('a completed quotation', async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.getText().includes('2022b') ? true : undefined;
      });
      await until('the letter of the other', () =>
        document.getText().includes('Lind, 2022a, ') ? true : undefined,
      );
    } finally {
      await settings().update('citations.style', undefined, vscode.ConfigurationTarget.Workspace);
      await remove();
    }
  });

  it('is silent outside of quotations, and where the setting is off', async () => {
    assert.deepEqual(await offered(await openDraft('We cannot ask|')), []);
    await set(undefined);
    assert.deepEqual(await offered(await openDraft('“We cannot ask|')), []);
  });
});
