import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { registerCommand } from '../words/commands';
import { QuotationActions } from './actions';
import { checkDraft, followDrafts } from './checkDraft';
import { checkWorkspace } from './checkWorkspace';
import { CompareDocuments } from './compareDocuments';
import type { CorpusFiles } from './corpusFiles';
import { publishDiagnostics } from './diagnostics';
import { DraftChecker } from './draftChecker';
import { DRAFT_SELECTOR } from './drafts';
import { DifferenceProvider } from './hover';
import { ReportDocuments } from './reportDocuments';
import { showCount } from './statusBar';
import { useSourceWords } from './useSourceWords';

export interface GroundingDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  readonly corpus: CorpusFiles;
}

/** The quotations of the drafts held against the sources: problems, their fixes, the difference, the count, the reports. */
export function register({ client, log, corpus }: GroundingDependencies): vscode.Disposable {
  const checker = new DraftChecker(client, corpus, log);
  const reports = new ReportDocuments();
  const comparisons = new CompareDocuments(checker);
  const { languages } = vscode;
  return vscode.Disposable.from(
    checker,
    reports,
    comparisons,
    publishDiagnostics(checker),
    showCount(checker),
    followDrafts({ checker, corpus, reports }),
    languages.registerCodeActionsProvider(
      DRAFT_SELECTOR,
      new QuotationActions(checker, client),
      QuotationActions.metadata,
    ),
    languages.registerHoverProvider(DRAFT_SELECTOR, new DifferenceProvider(checker)),
    registerCommand(COMMANDS.checkDraft, log, () => checkDraft({ checker, corpus, reports })),
    registerCommand(COMMANDS.checkWorkspace, log, () => checkWorkspace({ client, corpus, reports })),
    registerCommand(COMMANDS.useSourceWords, log, (quotation) => useSourceWords(checker, quotation)),
    registerCommand(COMMANDS.compareQuotation, log, (quotation) => comparisons.open(quotation)),
  );
}
