import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { registerCommand } from '../words/commands';
import { citeSelection } from './citeSelection';
import { QuotationCompletion } from './completion';
import { copyCitation } from './copyCitation';
import { Drafts } from './drafts';
import { PassageDrop } from './dropPassages';
import { Inserter } from './inserter';
import { insertCitation } from './insertCitation';
import { exportBibliography } from './exportBibliography';
import { insertBibliography } from './insertBibliography';
import { insertPassage } from './insertPassage';
import { QuotationPaste } from './pasteProvider';
import { pasteQuotation } from './pasteQuotation';

export interface CitationDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  readonly corpus: CorpusFiles;
}

/** The ways a citation comes into a draft, or onto the clipboard. */
export function register({ client, log, corpus }: CitationDependencies): vscode.Disposable {
  const drafts = new Drafts(client);
  const inserter = new Inserter(client);
  const paste = new QuotationPaste(client, corpus);
  return vscode.Disposable.from(
    drafts,
    paste.register(),
    new PassageDrop(client, corpus).register(),
    new QuotationCompletion(client, corpus).register(),
    registerCommand(COMMANDS.insertCitation, log, (query) =>
      insertCitation({ client, drafts, inserter, log }, typeof query === 'string' ? query : undefined),
    ),
    registerCommand(COMMANDS.citeSelection, log, () => citeSelection({ client, log })),
    registerCommand(COMMANDS.pasteQuotation, log, () =>
      pasteQuotation({ client, log, drafts, inserter, paste }),
    ),
    registerCommand(COMMANDS.insertBibliography, log, () => insertBibliography(client)),
    registerCommand(COMMANDS.exportBibliography, log, () => exportBibliography(client)),
    registerCommand(COMMANDS.insertPassage, log, (places) => insertPassage(drafts, inserter, places)),
    registerCommand(COMMANDS.copyCitation, log, (places) => copyCitation(client, drafts, places)),
  );
}
