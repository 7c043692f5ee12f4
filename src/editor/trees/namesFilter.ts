import * as vscode from 'vscode';
import { COMMANDS, NAMES_FILTERED_CONTEXT } from '../contributed';
import { registerCommand } from '../words/commands';
import type { NamesTree } from './namesTree';

/** Narrows the list of names to those that a text is typed of; `onChange` is called as often as it changes. */
export function registerNamesFilter(
  tree: NamesTree,
  log: vscode.LogOutputChannel,
  onChange: () => void,
): vscode.Disposable {
  const setFilter = (text: string): void => {
    tree.filter = text;
    void vscode.commands.executeCommand('setContext', NAMES_FILTERED_CONTEXT, text !== '');
    onChange();
  };
  return vscode.Disposable.from(
    registerCommand(COMMANDS.filterNames, log, () => askForFilter(tree.filter, setFilter)),
    registerCommand(COMMANDS.clearNamesFilter, log, async () => setFilter('')),
  );
}

export function filterMessage(filter: string): string | undefined {
  return filter === '' ? undefined : vscode.l10n.t('Only names like “{0}”', filter);
}

/** The list follows while one types; Escape brings back what it was. */
function askForFilter(before: string, setFilter: (text: string) => void): Promise<void> {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Names & Places');
  input.placeholder = vscode.l10n.t('Beginning of a name, in any of its spellings; empty for all');
  input.value = before;
  return new Promise((resolve) => {
    let kept = false;
    input.onDidChangeValue((value) => setFilter(value.trim()));
    input.onDidAccept(() => {
      kept = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!kept) setFilter(before);
      input.dispose();
      resolve();
    });
    input.show();
  });
}
