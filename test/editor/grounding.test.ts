import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { firstHit, openDraft, until } from '../support/extension';
import {
  FALSE_NUMBER,
  FALSE_WORD,
  TRUE,
  UNKNOWN,
  apply,
  closeDrafts,
  noProblems,
  problems,
  someProblems,
} from './checkedDrafts';

describe('A draft held against its sources', () => {
  before(() => firstHit('dredging'));
  afterEach(closeDrafts);

  it('has an error on exactly the quotation whose number was changed, which leads to the source', async () => {
    const { document } = await openDraft(`She says: “${FALSE_NUMBER}”\n`);
    const [problem] = await someProblems(document.uri);
    assert.ok(problem);
    assert.equal(document.getText(problem.range), FALSE_NUMBER);
    assert.equal(problem.code, 'altered');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.match(problem.message, /“thirty” is “forty” in the source/);
    assert.match(problem.message, /The source has: “We cannot ask forty thousand people .* 1962/);
    const [related] = problem.relatedInformation ?? [];
    assert.equal(related?.message, 'pier-2024-11-14.txt, line 10, 14 November 2024');
    assert.match(related?.location.uri.path ?? '', /sources\/pier-2024-11-14\.txt$/);
    assert.equal(related?.location.range.start.line, 9);
  });

  it('has a warning where another word was changed, and a remark where the words are in no source', async () => {
    const { document } = await openDraft(`“${FALSE_WORD}”\n\n“${UNKNOWN}”\n`);
    const found = await until('both problems', () => {
      const both = problems(document.uri);
      return both.length === 2 ? both : undefined;
    });
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [
        ['altered', vscode.DiagnosticSeverity.Warning],
        ['not found', vscode.DiagnosticSeverity.Information],
      ],
    );
  });

  it('has a warning where the words are somebody else’s', async () => {
    const { document } = await openDraft(`Rui Tavares said: “${TRUE}”\n`);
    const [problem] = await someProblems(document.uri);
    assert.equal(problem?.code, 'misattributed');
    assert.match(problem.message, /The source has this from Helena Duarte, not from Rui Tavares\./);
  });

  it('finds no fault with what stands in the sources, and none in the sources themselves', async () => {
    const { source } = await firstHit('dredging');
    const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse(source));
    await vscode.window.showTextDocument(opened);
    const { document } = await openDraft(`“${TRUE}”\n\n“${UNKNOWN}”\n`);
    const found = await someProblems(document.uri);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['not found'],
    );
    assert.deepEqual(problems(opened.uri), []);
  });

  it('is switched off for one quotation by a comment', async () => {
    const { document } = await openDraft(`First.\n\n“${UNKNOWN}”\n`);
    await someProblems(document.uri);
    await apply(document, 'pelicans', 'Do not check this quotation');
    assert.equal(document.getText(), `First.\n\n<!-- sourcebook-ignore -->\n“${UNKNOWN}”\n`);
    await noProblems(document.uri);
  });

  it('is not checked where the setting says so, for one language too', async () => {
    const configuration = vscode.workspace.getConfiguration('sourcebook', { languageId: 'latex' });
    await configuration.update('grounding.enabled', false, vscode.ConfigurationTarget.Workspace, true);
    try {
      const latex = await openDraft(`\`\`${FALSE_NUMBER}''\n`, 'latex');
      const markdown = await openDraft(`“${FALSE_NUMBER}”\n`);
      await someProblems(markdown.document.uri);
      assert.deepEqual(problems(latex.document.uri), []);
      await configuration.update('grounding.enabled', undefined, vscode.ConfigurationTarget.Workspace, true);
      await someProblems(latex.document.uri);
    } finally {
      await configuration.update('grounding.enabled', undefined, vscode.ConfigurationTarget.Workspace, true);
    }
  });

  it('takes the quotation marks of fiction for dialogue', async () => {
    const configuration = vscode.workspace.getConfiguration('sourcebook');
    const { document } = await openDraft(`“${UNKNOWN}” she said.\n`);
    await someProblems(document.uri);
    await configuration.update('grounding.fiction', true, vscode.ConfigurationTarget.Workspace);
    try {
      await noProblems(document.uri);
    } finally {
      await configuration.update('grounding.fiction', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('is checked again when a source changes', async () => {
    const { document } = await openDraft(`“${UNKNOWN}”\n`);
    await someProblems(document.uri);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const added = vscode.Uri.joinPath(folder.uri, 'sources', 'lake.txt');
    await vscode.workspace.fs.writeFile(
      added,
      new TextEncoder().encode(`The lake\n\n“${UNKNOWN}” he wrote.\n`),
    );
    try {
      await noProblems(document.uri);
    } finally {
      await vscode.workspace.fs.delete(added);
    }
    await someProblems(document.uri);
  });
});
