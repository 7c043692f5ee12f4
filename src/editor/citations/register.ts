import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { registerCommand } from '../words/commands';
import { citeSelection } from './citeSelection';
import { copyCitation } from './copyCitation';
import { Drafts } from './drafts';
import { Inserter } from './inserter';
import { insertCitation } from './insertCitation';
import { insertPassage } from './insertPassage';

export interface CitationDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
}

/** The ways a citation comes into a draft, or onto the clipboard. */
export function register({ client, log }: CitationDependencies): vscode.Disposable {
  const drafts = new Drafts(client);
  const inserter = new Inserter(client);
  return vscode.Disposable.from(
    drafts,
    registerCommand(COMMANDS.insertCitation, log, (query) =>
      insertCitation({ client, drafts, inserter, log }, typeof query === 'string' ? query : undefined),
    ),
    registerCommand(COMMANDS.citeSelection, log, () => citeSelection({ client, log })),
    registerCommand(COMMANDS.insertPassage, log, (place) => insertPassage(drafts, inserter, place)),
    registerCommand(COMMANDS.copyCitation, log, (place) => copyCitation(client, drafts, place)),
  );
}
