import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/editor/contributed';
import { firstHit, openDraft, until } from '../support/extension';
import { FALSE_NUMBER, TRUE, actionsAt, apply, closeDrafts, noProblems, someProblems } from './checkedDrafts';
import { FIRST_WORK, SECOND_WORK, worksOfOneYear } from './worksOfOneYear';

describe('A quotation that is not as its source has it', () => {
  before(() => firstHit('dredging'));
  afterEach(closeDrafts);

  it('prefers the words of the source as its fix, after which nothing is wrong', async () => {
    const { document } = await openDraft(`She says: “${FALSE_NUMBER}”\n`);
    await someProblems(document.uri);
    const actions = await actionsAt(document, 'thirty');
    const [preferred] = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred?.title, 'Use the source’s words');
    assert.ok(actions.some(({ title }) => title === 'Open the source beside'));
    await apply(document, 'thirty', 'Use the source’s words');
    assert.equal(document.getText(), `She says: “${TRUE}”\n`);
    await noProblems(document.uri);
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /thirty/);
  });

  it('offers to mark what was left out', async () => {
    const { document } = await openDraft(
      '“We cannot ask forty thousand people to queue on planks laid in 1962.”\n',
    );
    await someProblems(document.uri);
    await apply(document, 'people', 'Mark the omission');
    assert.equal(
      document.getText(),
      '“We cannot ask forty thousand people […] to queue on planks laid in 1962.”\n',
    );
    await noProblems(document.uri);
  });

  it('adds a citation to words that have none, in one step to undo', async () => {
    const before = `She says: “${TRUE}” And so on.\n`;
    const { document } = await openDraft(before);
    const title = 'Add the citation';
    await until('the offer of a citation', async () =>
      (await actionsAt(document, 'planks')).find((action) => action.title === title),
    );
    await apply(document, 'planks', title);
    assert.match(
      document.getText(),
      /^She says: “We cannot .* 1962\.”\[\^([^\]]+)\] And so on\.\n\n\[\^\1\]: Helena Duarte.*14 November 2024, line 10 \(\[pier-2024-11-14\.txt\]/s,
    );
    const offered = await actionsAt(document, 'planks');
    assert.deepEqual(
      offered.filter((action) => action.title === title),
      [],
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('adds a citation with its letter, and to another work of that year its own', async () => {
    const remove = await worksOfOneYear();
    const settings = vscode.workspace.getConfiguration('sourcebook');
    await settings.update('citations.style', 'apa', vscode.ConfigurationTarget.Workspace);
    try {
      const { source, start, end } = await firstHit(`"${FIRST_WORK}"`);
      const { document } = await openDraft(`|\n\nShe adds: “${SECOND_WORK}”\n`);
      await vscode.commands.executeCommand(COMMANDS.insertPassage, { source, start, end });
      assert.match(document.getText(), /Lind, 2022, /);
      const title = 'Add the citation';
      await until('the offer of a citation', async () =>
        (await actionsAt(document, 'herons')).find((action) => action.title === title),
      );
      await apply(document, 'herons', title);
      assert.match(document.getText(), /Lind, 2022a, [^]*herons[^]*Lind, 2022b, /);
    } finally {
      await settings.update('citations.style', undefined, vscode.ConfigurationTarget.Workspace);
      await remove();
    }
  });

  it('shows the difference word by word, with links of its own only', async () => {
    const { document } = await openDraft(`“${FALSE_NUMBER}”\n`);
    await someProblems(document.uri);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(10),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (part instanceof vscode.MarkdownString ? part.value : ''))
      .find((value) => value.includes('~~'));
    assert.match(text ?? '', /We cannot ask ~~thirty~~ → \*\*forty\*\* thousand people/);
    assert.match(text ?? '', /\(command:sourcebook\.useSourceWords\?.*\(command:sourcebook\.openPassage\?/s);
    const argument = { draft: document.uri.toString(), start: 1, end: 1 + FALSE_NUMBER.length };
    await vscode.commands.executeCommand(COMMANDS.useSourceWords, argument);
    assert.equal(document.getText(), `“${TRUE}”\n`);
  });

  it('is set beside its source in a diff editor, with the draft, the file and the lines in its title', async () => {
    const { document } = await openDraft(`She says: “${FALSE_NUMBER}”\n`);
    await someProblems(document.uri);
    const [action] = (await actionsAt(document, 'thirty')).filter(({ title }) => title === 'Open both sides');
    assert.equal(action?.command?.command, COMMANDS.compareQuotation);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const tab = await until('the diff editor', () => {
      const active = vscode.window.tabGroups.activeTabGroup.activeTab;
      return active?.input instanceof vscode.TabInputTextDiff ? active : undefined;
    });
    assert.match(tab.label, /, line 1 ↔ pier-2024-11-14\.txt, line 10$/);
    const { original, modified } = tab.input as vscode.TabInputTextDiff;
    const [draft, source] = await Promise.all(
      [original, modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()),
    );
    assert.equal(draft?.replace(/\s+/g, ' ').trim(), FALSE_NUMBER.slice(0, -1));
    assert.equal(source?.replace(/\s+/g, ' ').trim(), TRUE.slice(0, -1));
    assert.equal(draft?.split('\n').length, source?.split('\n').length);
  });
});
