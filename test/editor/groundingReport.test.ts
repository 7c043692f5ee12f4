import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/editor/contributed';
import { firstHit, openDraft, until } from '../support/extension';
import { watchThread } from '../support/threadWatch';
import {
  FALSE_NUMBER,
  FALSE_WORD,
  TRUE,
  UNKNOWN,
  closeDrafts,
  problems,
  someProblems,
} from './checkedDrafts';

/** Milliseconds of computing at a stretch: little more than a frame of the screen. */
const MOST_HELD_UP = 20;

async function reportNow(): Promise<string> {
  const document = await until('a report', () => {
    const shown = vscode.window.activeTextEditor?.document;
    return shown?.uri.scheme === 'sourcebook-report' && shown.getText() !== '' ? shown : undefined;
  });
  return document.getText();
}

describe('The check of a draft', () => {
  before(() => firstHit('dredging'));
  afterEach(closeDrafts);

  it('is reported in a list a status', async () => {
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
      /^- Line 3: “We cannot ask thirty.*”\n {2}- .*forty.*\n {2}- pier-2024-11-14\.txt, line 10, 14 November 2024$/m,
    );
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
  });

  it('is reported with all other drafts of the workspace, without the sources', async () => {
    await vscode.commands.executeCommand(COMMANDS.checkWorkspace);
    const report = await reportNow();
    assert.match(report, /^# Quotations of the workspace$/m);
    assert.match(report, /^2 of 2 quotations stand/m);
    assert.match(
      report,
      /^- draft\.md:3: “We cannot ask forty thousand.*”\n {2}- pier-2024-11-14\.txt, line 10, /m,
    );
    assert.match(report, /^- draft\.md:5: “nobody has shown us/m);
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
