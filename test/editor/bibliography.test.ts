import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS, type PassageArguments } from '../../src/editor/contributed';
import { closeAll, firstHit, openDraft, until } from '../support/extension';

const QUERY = '"Nobody has shown us the bill"';

describe('A draft with a bibliography', () => {
  let place: PassageArguments;
  let folder: vscode.Uri;

  before(async () => {
    const { source, start, end } = await firstHit(QUERY);
    place = { source, start, end };
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    folder = vscode.Uri.joinPath(workspace.uri, 'cited');
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  async function write(name: string, text: string): Promise<vscode.Uri> {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }

  async function read(name: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }

  async function openAtEnd(uri: vscode.Uri): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    return editor;
  }

  async function insertInto(editor: vscode.TextEditor): Promise<string> {
    await vscode.commands.executeCommand(COMMANDS.insertPassage, place);
    const text = editor.document.getText();
    assert.match(text, /Nobody has shown us the bill/);
    return text;
  }

  it('gets a citation by key, and the record goes into its file beside what stands there', async () => {
    const own = '% mine\n@book{lee1999,\n  title = {Mine},\n}\n';
    await write('refs.bib', own);
    const editor = await openAtEnd(await write('a.md', '---\nbibliography: refs.bib\n---\n\nIt says '));
    const text = await insertInto(editor);
    const key = /\[@([^,\]]+), para\. \d+\]/.exec(text)?.[1];
    assert.ok(key, text);
    const bib = await until('the record in refs.bib', async () => {
      const standing = await read('refs.bib');
      return standing?.includes(key) ? standing : undefined;
    });
    assert.ok(bib.startsWith(own));
    assert.match(bib, /note = \{pier-2024-11-14\.txt\}/);
    assert.equal(bib.split(key).length, 2);
    await insertInto(editor);
    assert.equal(await read('refs.bib'), bib);
  });

  it('finds the bibliography of its project, and makes a file that is not there yet', async () => {
    await write('_quarto.yml', 'bibliography: all.json\n');
    const editor = await openAtEnd(await write('part/b.qmd', 'It says '));
    const text = await insertInto(editor);
    assert.match(text, /\[@/);
    const made = await until('all.json', () => read('all.json'));
    const [item] = JSON.parse(made) as { id: string }[];
    assert.ok(item && text.includes(item.id));
  });

  it('is cited by key in LaTeX, by the command of its package', async () => {
    const editor = await openAtEnd(
      await write('c.tex', '\\addbibresource{c.bib}\n\\begin{document}\nIt says '),
    );
    const text = await insertInto(editor);
    const key = /\\textcquote\*?\[para\.~\d+\]\{([^}]+)\}/.exec(text)?.[1];
    assert.ok(key, text);
    await until('the record in c.bib', async () =>
      (await read('c.bib'))?.includes(`{${key},`) ? true : undefined,
    );
  });

  it('gets the command for its list once, in the body, when the works are listed', async () => {
    const editor = await openAtEnd(
      await write('f.tex', '\\addbibresource{f.bib}\n\\begin{document}\nIt says '),
    );
    const cited = await insertInto(editor);
    await vscode.commands.executeCommand(COMMANDS.insertBibliography);
    const once = editor.document.getText();
    assert.equal(once, `${cited.trimEnd()}\n\n\\printbibliography\n`);
    await vscode.commands.executeCommand(COMMANDS.insertBibliography);
    assert.equal(editor.document.getText(), once);
  });

  it('keeps its list by key in its own text, in one step to undo', async () => {
    const own = '= Draft\n\nIt says \n\n[bibliography]\n== Books\n\n* [[[lee]]] Lee.\n';
    const editor = await openAtEnd(await write('g.adoc', own));
    editor.selection = new vscode.Selection(2, 8, 2, 8);
    const text = await insertInto(editor);
    const key = /<<([^>]+)>>, para\. \d+/.exec(text)?.[1] ?? '';
    assert.match(key, /2024-pier/);
    assert.ok(text.indexOf(`* [[[${key},`) > text.indexOf('== Books'), text);
    assert.match(text, /\* \[\[\[lee\]\]\] Lee\.\n$/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), own);
  });

  it('lists the works it cites under their heading, and refreshes its own list only', async () => {
    const editor = await openAtEnd(
      await write('e.md', '# Draft\n\n## Bibliography\n\nMy own words.\n\nIt says '),
    );
    await insertInto(editor);
    const list = async (): Promise<string> => {
      await vscode.commands.executeCommand(COMMANDS.insertBibliography);
      return editor.document.getText();
    };
    const once = await list();
    assert.match(
      once,
      /## Bibliography\n\n<!-- sourcebook:works-cited -->\n\n.*14, 2024\.\n\n<!-- sourcebook:works-cited-end -->\n\nMy own words\./,
    );
    assert.equal(await list(), once);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.doesNotMatch(editor.document.getText(), /works-cited/);
  });
});

describe('The settings of citations', () => {
  afterEach(closeAll);

  async function citedWith(setting: string, value: string): Promise<string> {
    const settings = vscode.workspace.getConfiguration('sourcebook');
    await settings.update(setting, value, vscode.ConfigurationTarget.Workspace);
    try {
      const { source, start, end } = await firstHit(QUERY);
      const editor = await openDraft('It says |');
      await vscode.commands.executeCommand(COMMANDS.insertPassage, { source, start, end });
      return editor.document.getText();
    } finally {
      await settings.update(setting, undefined, vscode.ConfigurationTarget.Workspace);
    }
  }

  it('set a citation in a style', async () => {
    assert.match(await citedWith('citations.style', 'apa'), /\(.*2024, para\. \d+, line 12, \[pier/);
  });

  it('set a citation by a template', async () => {
    const text = await citedWith('citations.template', 'seen {iso-date}');
    assert.match(text, /seen 2024-11-14, line 12 \(\[pier/);
  });
});
