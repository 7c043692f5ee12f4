import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/editor/contributed';
import { closeAll, firstHit, openDraft } from '../support/extension';

const TRUE = 'We cannot ask forty thousand people a week to queue on planks laid in 1962';

/** Opens a draft with the stretch between `[[` and `]]` selected. */
async function openSelected(marked: string, language?: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(marked.replace('[[', '').replace(']]', ''), language);
  const { document } = editor;
  const at = (mark: string, before: number) => document.positionAt(marked.indexOf(mark) - before);
  editor.selection = new vscode.Selection(at('[[', 0), at(']]', 2));
  return editor;
}

describe('Citing the selection', () => {
  before(() => firstHit('dredging'));
  afterEach(closeAll);

  it('sets marks and the reference around words of a source, which stay as they are, in one step to undo', async () => {
    const marked = `She said that [[we cannot ask **forty thousand** people a week]] to wait.\n`;
    const { document } = await openSelected(marked);
    const before = document.getText();
    await vscode.commands.executeCommand(COMMANDS.citeSelection);
    assert.match(
      document.getText(),
      /^She said that “we cannot ask \*\*forty thousand\*\* people a week”\[\^([^\]]+)\] to wait\.\n\n\[\^\1\]: Helena Duarte.*14 November 2024, line 10 \(\[pier-2024-11-14\.txt\]/,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('cites the quotation that the cursor is in', async () => {
    const { document } = await openDraft(
      `She said: “We cannot ask forty| thousand people a week”, and left.`,
    );
    await vscode.commands.executeCommand(COMMANDS.citeSelection);
    assert.match(
      document.getText(),
      /^She said: “We cannot ask forty thousand people a week”\[\^[^\]]+\], and left\./,
    );
  });

  it('writes the markup of the draft', async () => {
    const { document } = await openSelected(`She said: [[${TRUE}]].`, 'latex');
    await vscode.commands.executeCommand(COMMANDS.citeSelection);
    assert.ok(document.getText().startsWith('She said: \\textquote[{Helena Duarte, '), document.getText());
    assert.ok(document.getText().endsWith(`]{${TRUE}}.`), document.getText());
  });

  it('makes a block of a long stretch that is a paragraph of its own', async () => {
    const words =
      'Harbour board asks for a second ferry pier By Inês Moreira Published November 14, 2024, 9:10 AM LISBON — The harbour board asked the city on Thursday to pay for a second ferry pier, to be opened before next summer. “We cannot ask forty thousand people a week';
    const { document } = await openSelected(`Before.\n\n[[${words}]]\n\nAfter.\n`);
    await vscode.commands.executeCommand(COMMANDS.citeSelection);
    assert.match(
      document.getText(),
      /^Before\.\n\n> Harbour board .* a week\n>\n> — .*pier-2024-11-14.*\n\nAfter\.\n$/,
    );
  });

  it('offers the words of the source where they differ', async () => {
    const { document } = await openSelected(`“[[${TRUE.replace('forty', 'thirty')}]]”`);
    const cited = vscode.commands.executeCommand(COMMANDS.citeSelection);
    await accept(cited);
    assert.match(document.getText(), new RegExp(`^“${TRUE}”\\[\\^`));
  });

  it('changes nothing where no source has the words', async () => {
    const { document } = await openSelected('[[The pelicans of the upper lake]]');
    await vscode.commands.executeCommand(COMMANDS.citeSelection);
    assert.equal(document.getText(), 'The pelicans of the upper lake');
  });

  it('does not cite twice', async () => {
    const { document } = await openSelected(`[[${TRUE}]]`);
    await vscode.commands.executeCommand(COMMANDS.citeSelection);
    const once = document.getText();
    await vscode.commands.executeCommand(COMMANDS.citeSelection);
    assert.equal(document.getText(), once);
  });
});

/** Takes the first entry of the list that a command shows, again until it has answered. */
async function accept(running: Thenable<unknown>): Promise<void> {
  let done = false;
  void running.then(() => (done = true));
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}
