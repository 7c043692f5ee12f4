import * as vscode from 'vscode';
import type { DecisionChange } from '../../core/names/decisions/change';
import { DECISIONS_FILE } from '../../core/names/decisions/model';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { attempt } from '../words/failures';
import type { AppliedDecisions } from './appliedDecisions';
import type { DecisionsFile, Written } from './decisionsFile';

/** What the commands that decide on a name work with. */
export interface NameContext {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  readonly file: DecisionsFile;
  readonly decisions: AppliedDecisions;
}

/** Decides, and says what was decided, with a way back for a while. */
export async function decide(context: NameContext, change: DecisionChange, done: string): Promise<void> {
  const written = await context.decisions.decide(change);
  void attempt(context.log, () => offerUndo(context, written, done));
}

async function offerUndo({ decisions }: NameContext, written: Written, done: string): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const show = vscode.l10n.t('Show Decisions');
  const where = vscode.l10n.t('Decided in {0}', DECISIONS_FILE);
  const answer = await vscode.window.showInformationMessage(`${done} ${where}.`, undo, show);
  if (answer === undo) await decisions.takeBack(written);
  if (answer === show) await vscode.commands.executeCommand(COMMANDS.showDecisions);
}
