import * as vscode from 'vscode';
import { fileName } from '../words/places';
import type { CorpusFiles } from './corpusFiles';
import type { CheckedDraft, DraftChecker } from './draftChecker';
import { LONGEST_DRAFT } from './draftChecker';
import { mayBeDraft } from './drafts';
import { makeReport, type Report } from './report';
import type { ReportDocuments } from './reportDocuments';

export interface ReportDependencies {
  readonly checker: DraftChecker;
  readonly corpus: CorpusFiles;
  readonly reports: ReportDocuments;
}

/** Checks the draft in front and shows the report. Rejects with words for people where there is nothing to check. */
export async function checkDraft({ checker, corpus, reports }: ReportDependencies): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !mayBeDraft(document))
    throw new Error(vscode.l10n.t('Open the draft whose quotations are to be checked.'));
  const { sources, isSource } = await corpus.facts();
  if (isSource(document.uri))
    throw new Error(vscode.l10n.t('{0} is one of the sources. Open a draft to check.', nameOf(document.uri)));
  if (document.getText().length > LONGEST_DRAFT)
    throw new Error(
      vscode.l10n.t(
        '{0} is longer than 2 MB. Split it to have its quotations checked.',
        nameOf(document.uri),
      ),
    );
  const checked = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Checking the quotations') },
    () => checker.checkNow(document),
  );
  await reports.show(reportName(document.uri), document.uri.toString(), reportOf(checked, sources));
}

/** Keeps the open reports of drafts as the drafts are. */
export function followDrafts({ checker, corpus, reports }: ReportDependencies): vscode.Disposable {
  return checker.onDidCheck((uri) => {
    const state = checker.state(uri);
    if (state?.kind !== 'checked') return;
    void corpus.facts().then(
      ({ sources }) =>
        reports.update(reportName(uri), uri.toString(), () => reportOf(state.checked, sources)),
      // Whoever asks the corpus next is told; the report stays as it was.
      () => undefined,
    );
  });
}

function reportOf({ uri, quotations }: CheckedDraft, sources: number): Report {
  return makeReport([{ uri, name: nameOf(uri), quotations }], {
    title: vscode.l10n.t('Quotations of {0}', fileName(uri.path)),
    sources,
    remarks: [],
    ofSeveral: false,
  });
}

/** The report is a file of its own kind: the draft's extension gives way to that of Markdown. */
function reportName(uri: vscode.Uri): string {
  const name = fileName(uri.path).replace(/(?<=.)\.[^.]{1,20}$/, '');
  return vscode.l10n.t('Quotations of {0}', name);
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
