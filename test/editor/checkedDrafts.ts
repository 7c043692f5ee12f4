import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, until } from '../support/extension';

/** Words of a source of the sample workspace, and others. */
export const TRUE = 'We cannot ask forty thousand people a week to queue on planks laid in 1962.';
export const FALSE_NUMBER = 'We cannot ask thirty thousand people a week to queue on planks laid in 1962.';
export const FALSE_WORD = 'We cannot ask forty thousand people a week to queue on boards laid in 1962.';
export const UNKNOWN = 'The pelicans of the upper lake have never voted for a bridge made of paper.';

export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Sourcebook');
}

export function someProblems(uri: vscode.Uri): Promise<vscode.Diagnostic[]> {
  return until('a problem', () => {
    const found = problems(uri);
    return found.length > 0 ? found : undefined;
  });
}

export async function noProblems(uri: vscode.Uri): Promise<void> {
  await until('an end of the problems', () => (problems(uri).length === 0 ? true : undefined));
}

export async function actionsAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
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

export async function apply(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const actions = await actionsAt(document, words);
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action?.edit, `${title} is not among ${actions.map((each) => each.title).join(', ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

/** A draft that is closed while the tab does not know of its changes yet lives on, and is handed out as the next one. */
export async function closeDrafts(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await closeAll();
}
