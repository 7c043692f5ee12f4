import * as vscode from 'vscode';
import type { Afterwards } from '../afterwards';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { Part } from '../part';
import { registerCommand } from '../words/commands';
import type { TreeViews } from './treeViews';

export interface TreeDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  readonly afterwards: Afterwards;
}

/** The two lists under the search: what the corpus holds, and whom and what it names. */
export function register({ client, log, afterwards }: TreeDependencies): vscode.Disposable {
  const part = new Part<TreeViews>(async () => new (await import('./treeViews')).TreeViews(client));
  const views = part.load;
  afterwards.add(views);
  return vscode.Disposable.from(
    part,
    registerCommand(COMMANDS.searchListedName, log, async ({ name }) =>
      vscode.commands.executeCommand(COMMANDS.searchName, name),
    ),
    registerCommand(COMMANDS.filterNames, log, async () => (await views()).filter.ask()),
    registerCommand(COMMANDS.moreNames, log, async (kind) => (await views()).names.showMore(kind)),
    registerCommand(COMMANDS.openSource, log, async (source) => (await import('./onUse')).openSource(source)),
    registerCommand(COMMANDS.searchSource, log, async (listed) =>
      (await import('./onUse')).searchSource(listed),
    ),
    registerCommand(COMMANDS.revealSource, log, async (source) =>
      (await import('./onUse')).revealSource(source),
    ),
    registerCommand(COMMANDS.clearNamesFilter, log, async () => (await views()).filter.set('')),
  );
}
