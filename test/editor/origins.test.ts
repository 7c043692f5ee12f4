import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/editor/contributed';
import { closeAll, firstHit, openDraft, until } from '../support/extension';
import { FALSE_WORD, TRUE, UNKNOWN, actionsAt, closeDrafts, someProblems } from './checkedDrafts';

/** As they stand in the source, where a comma follows. */
const WORDS = TRUE.slice(0, -1);

function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + 1);
}

async function definitionAt(document: vscode.TextDocument, words: string): Promise<vscode.LocationLink[]> {
  const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    placeOf(document, words),
  );
  return found.filter(({ targetUri }) => /\/sources\//.test(targetUri.path));
}

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

describe('From a quotation of a draft to its source', () => {
  before(() => firstHit('dredging'));
  afterEach(closeDrafts);

  it('leads “Go to Definition”, to exactly the words, also from altered ones', async () => {
    const { document } = await openDraft(`She says: “${TRUE}”\n\nOr: “${FALSE_WORD}”\n`);
    for (const words of [TRUE, FALSE_WORD]) {
      const [link] = await until('the way to the source', async () => {
        const links = await definitionAt(document, words);
        return links.length > 0 ? links : undefined;
      });
      assert.ok(link);
      const source = await vscode.workspace.openTextDocument(link.targetUri);
      assert.equal(source.getText(link.targetRange), WORDS);
      assert.equal(link.originSelectionRange && document.getText(link.originSelectionRange), words);
    }
    assert.deepEqual(await definitionAt(document, 'says'), []);
  });

  it('leads the hover of one that is as it should be, with file, line and date', async () => {
    const { document } = await openDraft(`She says: “${TRUE}”\n`);
    const shown = await until('the hover', async () => {
      const text = await hoverAt(document, 'planks');
      return text === '' ? undefined : text;
    });
    assert.match(shown, /\*\*Grounded\*\* — pier.*line 10.*14 November 2024/);
    assert.match(shown, /\[Open the source beside\]\(command:sourcebook\.openPassage/);
  });

  it('leads a search, where the words are in no source', async () => {
    const { document } = await openDraft(`She says: “${UNKNOWN}”\n`);
    await someProblems(document.uri);
    const actions = await actionsAt(document, 'pelicans');
    const search = actions.find(({ title }) => title === 'Search the sources for these words');
    assert.equal(search?.command?.command, COMMANDS.search);
    assert.match(String(search?.command?.arguments?.[0]), /^The pelicans of the upper lake have never voted/);
  });
});

describe('Copying from a source', () => {
  afterEach(closeAll);

  it('copies what is selected with its citation', async () => {
    const { source } = await firstHit('dredging');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source));
    const editor = await vscode.window.showTextDocument(document);
    const start = document.getText().indexOf(WORDS);
    editor.selection = new vscode.Selection(
      document.positionAt(start),
      document.positionAt(start + WORDS.length),
    );
    await vscode.commands.executeCommand(COMMANDS.copySelection);
    const copied = await vscode.env.clipboard.readText();
    assert.ok(copied.includes(WORDS), copied);
    assert.match(copied, /Helena Duarte.*14 November 2024.*line 10/s);
  });
});

describe('A source of the Sources view', () => {
  afterEach(closeAll);

  it('is opened beside the draft', async () => {
    const draft = await openDraft('Text|');
    const { source } = await firstHit('dredging');
    await vscode.commands.executeCommand(COMMANDS.openSource, { id: source });
    const editor = await until('an editor with the source', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === source),
    );
    assert.notEqual(editor.viewColumn, draft.viewColumn);
  });
});
