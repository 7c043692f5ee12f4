import * as vscode from 'vscode';
import { DECISIONS_FILE } from '../../core/names/decisions/model';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import type { AppliedDecisions } from './appliedDecisions';
import type { DecisionsFile } from './decisionsFile';

/** What the commands that decide on a name work with. */
export interface NameContext {
  readonly client: SourcebookClient;
  readonly file: DecisionsFile;
  readonly decisions: AppliedDecisions;
}

/** Says what was decided and how to take it back. */
export function confirm(done: string): void {
  const show = vscode.l10n.t('Show Decisions');
  const undo = vscode.l10n.t('To undo it, take it out of {0}.', DECISIONS_FILE);
  void vscode.window.showInformationMessage(`${done} ${undo}`, show).then((answer) => {
    if (answer === show) void vscode.commands.executeCommand(COMMANDS.showDecisions);
  });
}
