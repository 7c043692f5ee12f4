import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { registerCommand } from '../words/commands';
import { chooseFolder } from './chooseFolder';
import { getStarted } from './getStarted';
import { MarkedWords } from './markedWords';
import { openPassage } from './openPassage';
import { reindex } from './reindex';
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
    registerCommand(COMMANDS.openPassage, log, (place) => openPassage(client, marked, place)),
    registerCommand(COMMANDS.chooseFolder, log, chooseFolder),
    registerCommand(COMMANDS.reindex, log, () => reindex(client)),
    registerCommand(COMMANDS.showLog, log, () => showLog(log)),
    registerCommand(COMMANDS.getStarted, log, () => getStarted(extensionId)),
  );
}
