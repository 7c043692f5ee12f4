import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/editor/contributed';
import { DecisionsFile } from '../../src/editor/names/decisionsFile';
import { nameItem, nameTooltip } from '../../src/editor/trees/nameItems';
import { nameNode } from '../../src/editor/trees/nameNodes';
import { closeAll, firstHit, openDraft, until } from '../support/extension';

const FILE = 'sourcebook.names.yaml';

function fileUri(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, FILE);
}

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(), new TextEncoder().encode(text));
}

async function read(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri()));
}

async function remove(): Promise<void> {
  await vscode.workspace.fs.delete(fileUri()).then(undefined, () => undefined);
}

/** The Markdown of the card over the cursor of a draft, empty where there is none. */
async function card(marked: string): Promise<string> {
  const { document, selection } = await openDraft(marked);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    selection.active,
  );
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')).join('\n');
}

function problems(): readonly vscode.Diagnostic[] | undefined {
  const found = vscode.languages.getDiagnostics(fileUri());
  return found.length > 0 ? found : undefined;
}

describe('Decisions about names in the workspace', () => {
  before(() => firstHit('dredging'));
  afterEach(async () => {
    await closeAll();
    await remove();
    await until('the card as it was', async () =>
      (await card('Tav|ares')).includes('**Rui Tavares**') ? true : undefined,
    );
    await closeAll();
  });

  it('are followed when the file is made, changed and deleted by hand', async () => {
    await write('rename:\n  Rui Tavares: Rui M. Tavares\n');
    await until('the new name', async () =>
      (await card('Tav|ares')).includes('**Rui M\\. Tavares**') ? true : undefined,
    );
    await write('hide:\n  - Rui Tavares\n');
    await until('no card', async () => ((await card('Tav|ares')).includes('Tavares**') ? undefined : true));
  });

  it('are written by a command, applied at once, and keep what the file says', async () => {
    await write('# reviewed\nrename:\n  Lisbon: Lisboa # as the city calls itself\n');
    await until('the name of the file', async () =>
      (await card('Lis|bon')).includes('**Lisboa**') ? true : undefined,
    );
    const text = await card('Tav|ares');
    const [, query = ''] = /command:sourcebook\.correctName\?([^)]+)\)/.exec(text) ?? [];
    const [name] = JSON.parse(decodeURIComponent(query)) as [{ id: string }];
    await vscode.commands.executeCommand(COMMANDS.hideName, name);
    assert.equal((await card('Tav|ares')).includes('Tavares**'), false);
    assert.equal(
      await read(),
      '# reviewed\nrename:\n  Lisbon: Lisboa # as the city calls itself\nhide:\n  - Rui Tavares\n',
    );
  });

  it('are taken back as long as the file says what they made of it', async () => {
    const file = new DecisionsFile();
    const first = await file.change({ type: 'hide', of: 'Rui Tavares' });
    const made = await read();
    // VS Code may still have the text of a file that was there before.
    await until('the text that was written', async () =>
      (await vscode.workspace.openTextDocument(fileUri())).getText() === made ? true : undefined,
    );
    const second = await file.change({ type: 'hide', of: 'Lisbon' });
    await assert.rejects(file.takeBack(first), /sourcebook\.names\.yaml has changed since/);
    await file.takeBack(second);
    assert.equal(await read(), made);
    await file.takeBack(first);
    assert.equal(await file.read(), undefined);
    file.dispose();
  });

  it('make the file where there is none, which can then be shown', async () => {
    const text = await card('Tav|ares');
    const [, query = ''] = /command:sourcebook\.correctName\?([^)]+)\)/.exec(text) ?? [];
    const [name] = JSON.parse(decodeURIComponent(query)) as [{ id: string }];
    await vscode.commands.executeCommand(COMMANDS.hideName, name);
    assert.match(await read(), /^# Decisions about the names[^]*\n\nhide:\n {2}- Rui Tavares\n$/);
    await vscode.commands.executeCommand(COMMANDS.showDecisions);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileUri().toString());
  });

  it('show what is wrong with them in the file, at its place', async () => {
    await write('hide:\n  - Nobody Known\nkind:\n  Lisbon: city\n');
    const found = await until('two problems', () => {
      const all = problems();
      return all?.length === 2 ? all : undefined;
    });
    assert.deepEqual(
      found.map(({ severity, source, range }) => [severity, source, range.start.line, range.start.character]),
      [
        [vscode.DiagnosticSeverity.Warning, 'Sourcebook', 1, 4],
        [vscode.DiagnosticSeverity.Error, 'Sourcebook', 3, 10],
      ],
    );
    await write('hide: []\n');
    await until('no problem', () => (problems() === undefined ? true : undefined));
  });

  it('stay while the file is no YAML', async () => {
    await write('hide: [\n');
    await until('a problem', problems);
    const before = await read();
    const text = await card('Tav|ares');
    const [, query = ''] = /command:sourcebook\.correctName\?([^)]+)\)/.exec(text) ?? [];
    const [name] = JSON.parse(decodeURIComponent(query)) as [{ id: string }];
    void vscode.commands.executeCommand(COMMANDS.hideName, name);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await read(), before);
  });
});

describe('A name that was decided on', () => {
  it('has a mark in the tree, and says where it was decided', () => {
    const summary = {
      id: 'place:a',
      name: 'Bergen',
      kind: 'place',
      aliases: [],
      mentions: 3,
      sources: 1,
      quotations: 0,
    } as const;
    const [guessed, decided] = [summary, { ...summary, decided: true }].map((one) => nameItem(nameNode(one)));
    assert.equal(guessed?.description, '3');
    assert.equal(decided?.description, '3 ✎');
    assert.match(
      nameTooltip(nameNode({ ...summary, decided: true })).value,
      /Decided in sourcebook\\\.names\\\.yaml/,
    );
    assert.match(decided.accessibilityInformation?.label ?? '', /Decided in sourcebook\.names\.yaml/);
  });
});
