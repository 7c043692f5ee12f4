import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { registerCommand } from '../words/commands';
import { getStarted } from './getStarted';
import { MarkedWords } from './markedWords';
import { showLog } from './showLog';

export interface CommandDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  /** `publisher.name`, as VS Code knows the extension. */
  readonly extensionId: string;
}

/** The commands that stand for themselves. */
export function register({ client, log, extensionId }: CommandDependencies): vscode.Disposable {
  const marked = new MarkedWords();
  return vscode.Disposable.from(
    marked,
    registerCommand(COMMANDS.openPassage, log, async (place) =>
      (await import('./onUse')).openPassage(client, marked, place),
    ),
    registerCommand(COMMANDS.chooseFolder, log, async () => (await import('./onUse')).chooseFolder()),
    registerCommand(COMMANDS.reindex, log, async () => (await import('./onUse')).reindex(client)),
    registerCommand(COMMANDS.showLog, log, () => showLog(log)),
    registerCommand(COMMANDS.getStarted, log, () => getStarted(extensionId)),
  );
}
