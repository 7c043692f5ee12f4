import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/editor/contributed';
import { closeAll, firstHit, openDraft, sourcebook, until } from '../support/extension';
import { column, writePdf } from '../support/pdfWriter';
import { someProblems } from './checkedDrafts';

const NAME = 'weir-report.pdf';
const WORDS = 'Nobody had walked the weir at Altmark since the spring tide.';

/** Milliseconds for a slow machine: the first PDF starts a thread and loads what reads it. */
const STARTED = 60_000;

async function pdfFile(): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, 'sources', NAME);
}

describe('A PDF among the sources', () => {
  before(async function () {
    this.timeout(STARTED * 2);
    const pages = [
      column(['The weirs of the upper river were built in stone.'], 72, 100),
      column([WORDS], 72, 100),
    ];
    await vscode.workspace.fs.writeFile(await pdfFile(), writePdf(pages));
    await firstHit('Altmark', STARTED);
  });
  after(async () => {
    await vscode.workspace.fs.delete(await pdfFile());
    const api = await sourcebook();
    await until('the corpus without the PDF', async () =>
      (await api.search({ query: 'Altmark' })).hits.length === 0 ? true : undefined,
    );
  });
  afterEach(closeAll);

  it('is found, and opened as its text at the passage', async () => {
    const { source, start, end, page } = await firstHit('Altmark');
    assert.equal(page, '2');
    await vscode.commands.executeCommand(COMMANDS.openPassage, { source, start, end });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.scheme, 'sourcebook-text');
    assert.ok(editor.document.uri.path.endsWith(`/${NAME}`));
    assert.equal(editor.document.getText(editor.selection), WORDS);
  });

  it('is cited with its page', async () => {
    const { source, start, end } = await firstHit('Altmark');
    const { document } = await openDraft('He wrote: |');
    await vscode.commands.executeCommand(COMMANDS.insertPassage, { source, start, end });
    const text = await until('the citation', () =>
      document.getText().includes(NAME) ? document.getText() : undefined,
    );
    assert.ok(text.startsWith(`He wrote: “${WORDS}”[^`), text);
    assert.match(text, /, p\. 2 \(\[weir-report\.pdf\]/);
  });

  it('is told from a citation of other pages, one or several', async () => {
    const { document } = await openDraft(`He wrote: “${WORDS}” (${NAME}, pp. 1, 3).\n`);
    const [problem] = await someProblems(document.uri);
    assert.match(problem?.message ?? '', /stand on p\. 2 of the source, not on pp\. 1, 3\./);
  });
});
