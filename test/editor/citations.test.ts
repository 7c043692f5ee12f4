import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS, type PassageArguments } from '../../src/editor/contributed';
import { closeAll, firstHit, openDraft, until } from '../support/extension';

const QUOTE = 'It moves before the boat does.';

describe('Inserting a citation', () => {
  let place: PassageArguments;

  before(async () => {
    const { source, start, end } = await firstHit('"nobody has shown us the bill"');
    place = { source, start, end };
  });

  afterEach(closeAll);

  it('sets the exact words at the cursor and the footnote at the foot, in one step to undo', async () => {
    const editor = await openDraft('# Pier\n\nThe deputy mayor said:|\n\nMore.\n');
    const { document } = editor;
    await vscode.commands.executeCommand(COMMANDS.insertPassage, place);
    const text = document.getText();
    assert.match(
      text,
      /The deputy mayor said: [“‘].*“Nobody has shown us the bill for the dredging,”.*[”’]\[\^([^\]]+)\]\n\nMore\.\n\n\[\^\1\]: /s,
    );
    assert.match(text, /14 November 2024, line 12 \(\[pier-2024-11-14\.txt\]/);
    assert.equal(
      document.getText(new vscode.Range(editor.selection.active.translate(0, -1), editor.selection.active)),
      ']',
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '# Pier\n\nThe deputy mayor said:\n\nMore.\n');
  });

  it('gives each insertion its own footnote', async () => {
    const { document } = await openDraft('One:|\n');
    await vscode.commands.executeCommand(COMMANDS.insertPassage, place);
    await vscode.commands.executeCommand(COMMANDS.insertPassage, place);
    const ids = Array.from(document.getText().matchAll(/^\[\^([^\]]+)\]:/gm), (match) => match[1]);
    assert.equal(ids.length, 2);
    assert.equal(new Set(ids).size, 2);
  });

  it('keeps two insertions apart that are asked for at once', async () => {
    const { document } = await openDraft('|');
    const twice = [place, place].map((at) => vscode.commands.executeCommand(COMMANDS.insertPassage, at));
    await Promise.all(twice);
    const ids = Array.from(document.getText().matchAll(/^\[\^([^\]]+)\]:/gm), (match) => match[1]);
    assert.equal(new Set(ids).size, 2);
  });

  it('goes to every cursor of the draft', async () => {
    const editor = await openDraft('First:|\n\nSecond:|\n');
    await vscode.commands.executeCommand(COMMANDS.insertPassage, place);
    assert.equal(editor.document.getText().match(/[“‘].*Nobody has shown/g)?.length, 2);
    assert.equal(editor.selections.length, 2);
    assert.ok(editor.selections.every(({ isEmpty }) => isEmpty));
  });

  it('writes the markup and the line breaks of the draft', async () => {
    const editor = await openDraft('\\section{Pier}\n|', 'latex');
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    await vscode.commands.executeCommand(COMMANDS.insertPassage, place);
    const text = editor.document.getText();
    assert.match(text, /\\(?:text|block)c?quote/);
    assert.doesNotMatch(text, /\[\^/);
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
  });

  it('sets a block where the setting says so', async () => {
    const configuration = vscode.workspace.getConfiguration('sourcebook');
    await configuration.update('citations.form', 'long', vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openDraft('- One|\n- Two\n');
      await vscode.commands.executeCommand(COMMANDS.insertPassage, place);
      assert.match(
        document.getText(),
        /^- One\n\n {2}> .*Nobody has shown us.*\n {2}>\n {2}> — .*\n\n- Two\n$/,
      );
    } finally {
      await configuration.update('citations.form', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('goes into the draft while a source has the focus, and leaves the source as it is', async () => {
    const { document } = await openDraft('Said:|\n');
    await vscode.commands.executeCommand(COMMANDS.openPassage, place);
    const source = vscode.window.activeTextEditor?.document;
    assert.equal(source?.uri.toString(), place.source);
    await vscode.commands.executeCommand(COMMANDS.insertPassage, place);
    assert.match(document.getText(), /Nobody has shown us/);
    assert.equal(source?.isDirty, false);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('copies the citation as the draft would have it', async () => {
    await openDraft('|', 'plaintext');
    await vscode.commands.executeCommand(COMMANDS.copyCitation, place);
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /Nobody has shown us the bill.*14 November 2024.*pier-2024-11-14\.txt, line 12/s);
    assert.doesNotMatch(copied, /\[\^/);
  });
});

describe('Opening a passage', () => {
  afterEach(closeAll);

  it('selects exactly the passage, beside the draft', async () => {
    const draft = await openDraft('Text|');
    const { source, start, end, text } = await firstHit(`"${QUOTE.slice(3, -1)}"`);
    await vscode.commands.executeCommand(COMMANDS.openPassage, { source, start, end });
    const editor = await until('an editor with the source', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === source),
    );
    assert.equal(editor.document.getText(editor.selection), text);
    assert.notEqual(editor.viewColumn, draft.viewColumn);
    assert.ok(vscode.window.visibleTextEditors.some(({ document }) => document === draft.document));
  });

  it('opens one editor for two clicks', async () => {
    await openDraft('Text|');
    const { source, start, end } = await firstHit(`"${QUOTE.slice(3, -1)}"`);
    const click = (): Thenable<unknown> =>
      vscode.commands.executeCommand(COMMANDS.openPassage, { source, start, end });
    await Promise.all([click(), click()]);
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  it('finds a sentence in it by its place', async () => {
    const hit = await firstHit(`"${QUOTE.slice(3, -1)}"`);
    const start = hit.start + hit.text.indexOf('In January');
    await vscode.commands.executeCommand(COMMANDS.openPassage, {
      source: hit.source,
      start,
      end: start + 'In January'.length,
    });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'In January');
  });

  it('finds it again where it has moved in an editor that was not saved', async () => {
    const { source, start, end, text } = await firstHit(`"${QUOTE.slice(3, -1)}"`);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source));
    const shown = await vscode.window.showTextDocument(document);
    await shown.edit((builder) => builder.insert(new vscode.Position(0, 0), 'A line before all others.\n\n'));
    await vscode.commands.executeCommand(COMMANDS.openPassage, { source, start, end });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), text);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
