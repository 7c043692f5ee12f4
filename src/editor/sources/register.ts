import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { registerCommand } from '../words/commands';
import { SourceTexts } from './sourceTexts';

export interface SourcesDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
}

/** The texts of sources whose files an editor cannot show. */
export function register({ client, log }: SourcesDependencies): vscode.Disposable {
  return vscode.Disposable.from(
    new SourceTexts(client),
    registerCommand(COMMANDS.openOriginal, log, async (uri) => (await import('./onUse')).openOriginal(uri)),
  );
}
