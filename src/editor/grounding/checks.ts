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
import { quotationsTouched } from './touched';

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
    const hovers = lazily(async () => new (await import('./onUse')).QuotationHover(checker));
    const origins = lazily(async () => new (await import('./onUse')).QuotationOrigin(checker));
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
          // Asked for wherever the cursor rests: their code is loaded once it rests on a quotation.
          provideCodeActions: async (document, range, context) => {
            const checked = await checker.current(document);
            return checked === undefined || quotationsTouched(checked, document, range).length === 0
              ? []
              : (await actions()).provideCodeActions(document, range, context);
          },
          resolveCodeAction: async (action) => (await actions()).resolveCodeAction(action),
        },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
      ),
      vscode.languages.registerHoverProvider(DRAFT_SELECTOR, {
        provideHover: async (document, position) => {
          const state = checker.state(document.uri);
          const here = new vscode.Range(position, position);
          return state?.kind !== 'checked' || quotationsTouched(state.checked, document, here).length === 0
            ? undefined
            : (await hovers()).provideHover(document, position);
        },
      }),
      vscode.languages.registerDefinitionProvider(DRAFT_SELECTOR, {
        provideDefinition: async (document, position) => {
          const checked = await checker.current(document);
          const here = new vscode.Range(position, position);
          return checked === undefined || quotationsTouched(checked, document, here).length === 0
            ? undefined
            : (await origins()).provideDefinition(document, position);
        },
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
