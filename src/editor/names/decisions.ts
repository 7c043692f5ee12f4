import type * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { AppliedDecisions } from './appliedDecisions';
import type { NameContext } from './context';
import { DecisionsFile } from './decisionsFile';

/** The file of decisions on names and the corpus that follows it. */
export class Decisions implements NameContext, vscode.Disposable {
  readonly file = new DecisionsFile();
  readonly decisions: AppliedDecisions;

  constructor(
    readonly client: SourcebookClient,
    readonly log: vscode.LogOutputChannel,
  ) {
    this.decisions = new AppliedDecisions(this.file, client, log);
  }

  dispose(): void {
    this.file.dispose();
    this.decisions.dispose();
  }
}
