import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { registerCommand } from '../words/commands';
import { AppliedDecisions } from './appliedDecisions';
import type { NameContext } from './context';
import { correctName } from './correctName';
import { DecisionsFile } from './decisionsFile';
import { hideName } from './hideName';
import { mergeName } from './mergeName';
import { renameName } from './renameName';
import { setNameKind } from './setNameKind';
import { showDecisions } from './showDecisions';
import { splitName } from './splitName';

export interface NameDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
}

/** What the writer decides on names: the file that holds it, and the commands that write it. */
export function register({ client, log }: NameDependencies): vscode.Disposable {
  const file = new DecisionsFile();
  const decisions = new AppliedDecisions(file, client, log);
  const context: NameContext = { client, file, decisions };
  return vscode.Disposable.from(
    file,
    decisions,
    registerCommand(COMMANDS.mergeName, log, (name) => mergeName(context, name)),
    registerCommand(COMMANDS.splitName, log, (name) => splitName(context, name)),
    registerCommand(COMMANDS.renameName, log, (name) => renameName(context, name)),
    registerCommand(COMMANDS.setNameKind, log, (name) => setNameKind(context, name)),
    registerCommand(COMMANDS.hideName, log, (name) => hideName(context, name)),
    registerCommand(COMMANDS.correctName, log, (name) => correctName(context, name)),
    registerCommand(COMMANDS.showDecisions, log, () => showDecisions(context)),
  );
}
