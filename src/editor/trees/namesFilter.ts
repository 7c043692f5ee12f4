import * as vscode from 'vscode';
import { NAMES_FILTERED_CONTEXT } from '../contributed';
import type { NamesTree } from './namesTree';

/** Narrows the list of names to those that a text is typed of. */
export class NamesFilter {
  /** `onChange` is called as often as it changes. */
  constructor(
    private readonly tree: NamesTree,
    private readonly onChange: () => void,
  ) {}

  /** What stands over the list, or in its place, while it does not show all. */
  message(shown: number): string | undefined {
    const { filter } = this.tree;
    if (filter === '') return undefined;
    return shown > 0
      ? vscode.l10n.t('Only names like “{0}”', filter)
      : vscode.l10n.t('No name begins like “{0}”. The funnel shows all names again.', filter);
  }

  set(text: string): void {
    this.tree.filter = text;
    void vscode.commands.executeCommand('setContext', NAMES_FILTERED_CONTEXT, text !== '');
    this.onChange();
  }

  /** The list follows while one types; Escape brings back what it was. */
  ask(): Promise<void> {
    const before = this.tree.filter;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Names & Places');
    input.placeholder = vscode.l10n.t('Beginning of a name, in any of its spellings; empty for all');
    input.value = before;
    return new Promise((resolve) => {
      let kept = false;
      input.onDidChangeValue((value) => this.set(value.trim()));
      input.onDidAccept(() => {
        kept = true;
        input.hide();
      });
      input.onDidHide(() => {
        if (!kept) this.set(before);
        input.dispose();
        resolve();
      });
      input.show();
    });
  }
}
