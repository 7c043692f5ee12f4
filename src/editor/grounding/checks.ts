import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { lazily } from '../part';
import { followDrafts } from './checkDraft';
import { CompareDocuments } from './compareDocuments';
import type { CorpusFiles } from './corpusFiles';
import { publishDiagnostics } from './diagnostics';
import { DraftChecker } from './draftChecker';
import { DRAFT_SELECTOR } from './drafts';
import { ReportDocuments } from './reportDocuments';
import { showCount } from './statusBar';

export interface CheckDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  readonly corpus: CorpusFiles;
}

/** What follows the open drafts: the check of their quotations, and all that shows what it found. */
export class Checks implements vscode.Disposable {
  readonly checker: DraftChecker;
  readonly reports = new ReportDocuments();
  readonly comparisons: CompareDocuments;
  private readonly subscriptions: vscode.Disposable;

  constructor({ client, log, corpus }: CheckDependencies) {
    const checker = new DraftChecker(client, corpus, log);
    this.checker = checker;
    this.comparisons = new CompareDocuments(checker);
    const actions = lazily(async () => new (await import('./onUse')).QuotationActions(checker, client));
    const differences = lazily(async () => new (await import('./onUse')).DifferenceProvider(checker));
    this.subscriptions = vscode.Disposable.from(
      checker,
      this.reports,
      this.comparisons,
      publishDiagnostics(checker),
      showCount(checker),
      followDrafts({ checker, corpus, reports: this.reports }),
      vscode.languages.registerCodeActionsProvider(
        DRAFT_SELECTOR,
        {
          provideCodeActions: async (document, range, context) =>
            (await actions()).provideCodeActions(document, range, context),
          resolveCodeAction: async (action) => (await actions()).resolveCodeAction(action),
        },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
      ),
      vscode.languages.registerHoverProvider(DRAFT_SELECTOR, {
        provideHover: async (document, position) => (await differences()).provideHover(document, position),
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
