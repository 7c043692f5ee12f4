import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/editor/contributed';
import { closeAll, firstHit, openDraft, until } from '../support/extension';
import { watchThread } from '../support/threadWatch';

const TRUE = 'We cannot ask forty thousand people a week to queue on planks laid in 1962.';
const FALSE_NUMBER = 'We cannot ask thirty thousand people a week to queue on planks laid in 1962.';
const FALSE_WORD = 'We cannot ask forty thousand people a week to queue on boards laid in 1962.';
const UNKNOWN = 'The pelicans of the upper lake have never voted for a bridge made of paper.';

/** Milliseconds of computing at a stretch: little more than a frame of the screen. */
const MOST_HELD_UP = 20;

function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Sourcebook');
}

function someProblems(uri: vscode.Uri): Promise<vscode.Diagnostic[]> {
  return until('a problem', () => {
    const found = problems(uri);
    return found.length > 0 ? found : undefined;
  });
}

async function noProblems(uri: vscode.Uri): Promise<void> {
  await until('an end of the problems', () => (problems(uri).length === 0 ? true : undefined));
}

async function actionsAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf(words));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
  return actions.filter(({ command, edit }) => edit !== undefined || command !== undefined);
}

async function apply(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const actions = await actionsAt(document, words);
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action?.edit, `${title} is not among ${actions.map((each) => each.title).join(', ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

async function reportNow(): Promise<string> {
  const document = await until('a report', () => {
    const shown = vscode.window.activeTextEditor?.document;
    return shown?.uri.scheme === 'sourcebook-report' && shown.getText() !== '' ? shown : undefined;
  });
  return document.getText();
}

/** A draft that is closed while the tab does not know of its changes yet lives on, and is handed out as the next one. */
async function closeDrafts(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await closeAll();
}

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

  it('is switched off for one quotation by a comment', async () => {
    const { document } = await openDraft(`First.\n\n“${UNKNOWN}”\n`);
    await someProblems(document.uri);
    await apply(document, 'pelicans', 'Do not check this quotation');
    assert.equal(document.getText(), `First.\n\n<!-- sourcebook-ignore -->\n“${UNKNOWN}”\n`);
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

  it('is reported in a table a status', async () => {
    await openDraft(`“${TRUE}”\n\n“${FALSE_NUMBER}”\n\n“${UNKNOWN}”\n`);
    await vscode.commands.executeCommand(COMMANDS.checkDraft);
    const report = await reportNow();
    assert.match(
      report,
      /^1 of 3 quotations stand in the sources as they are quoted \(3 sources searched\)\.$/m,
    );
    const [altered, missing, grounded] = ['Altered', 'Not found', 'Grounded'].map((name) =>
      report.indexOf(`## ${name} (1)`),
    );
    assert.ok(altered !== undefined && missing !== undefined && grounded !== undefined);
    assert.ok(0 < altered && altered < missing && missing < grounded, report);
    assert.match(
      report,
      /^\| 3 \| “We cannot ask thirty.*” \| pier-2024-11-14\.txt, line 10 \| 14 November 2024 \| .*forty/m,
    );
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
  });

  it('is reported with all other drafts of the workspace, without the sources', async () => {
    await vscode.commands.executeCommand(COMMANDS.checkWorkspace);
    const report = await reportNow();
    assert.match(report, /^# Quotations of the workspace$/m);
    assert.match(report, /^2 of 2 quotations stand/m);
    assert.match(report, /^\| draft\.md:3 \| “We cannot ask forty thousand/m);
    assert.match(report, /^\| draft\.md:5 \| “nobody has shown us/m);
    assert.doesNotMatch(report, /council-live\.txt:\d/);
  });

  it('does not hold up the editor', async () => {
    const paragraph = `Many words stand here before a quotation. “${FALSE_WORD}” And many words stand behind it.\n\n`;
    // In plain text, for what VS Code itself does with Markdown takes longer.
    const { document } = await openDraft(paragraph.repeat(300), 'plaintext');
    await someProblems(document.uri);
    const holdUps: number[] = [];
    for (let run = 0; run < 3; run++) holdUps.push(await holdUpOfAnEdit(document));
    assert.equal(problems(document.uri).length, 300);
    // The shortest of three: what else VS Code does just then is no fault of the check.
    const shortest = Math.min(...holdUps);
    assert.ok(shortest < MOST_HELD_UP, `the extension host was held up for ${holdUps.join(', ')} ms`);
  });
});

/** Longest stretch that the extension host computed without a pause, in milliseconds, from an edit to its problems. */
async function holdUpOfAnEdit(document: vscode.TextDocument): Promise<number> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), 'A word. ');
  const checked = new Promise<void>((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      listening.dispose();
      resolve();
    });
  });
  const watch = watchThread();
  await vscode.workspace.applyEdit(edit);
  await checked;
  await new Promise((resolve) => setTimeout(resolve, 50));
  watch.stop();
  return Math.max(0, ...watch.held().map(({ computed }) => computed));
}
