import * as vscode from 'vscode';
import { fixesFor } from '../../core/grounding/fixes';
import type { QuotationArguments } from '../contributed';
import type { DraftChecker } from './draftChecker';
import { workspaceEdit } from './edits';

/** Puts the source's words in the place of those that were changed. Rejects where the draft is another one by now. */
export async function useSourceWords(checker: DraftChecker, quotation: QuotationArguments): Promise<void> {
  const { draft, start, end } = checkQuotation(quotation);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(draft));
  const checked = await checker.current(document);
  const grounded = checked?.quotations.find(
    (candidate) => candidate.start === start && candidate.end === end,
  );
  const fix =
    checked &&
    grounded &&
    fixesFor(grounded, checked.text, checked.languageId).find(({ kind }) => kind === 'use-source-words');
  if (fix === undefined || !(await vscode.workspace.applyEdit(workspaceEdit(document, fix.edits))))
    throw new Error(
      vscode.l10n.t('The draft has changed since it was checked. Point at the quotation again.'),
    );
}

/** Commands can be called by anybody with anything. */
function checkQuotation(quotation: QuotationArguments): QuotationArguments {
  const { draft, start, end }: Partial<Record<keyof QuotationArguments, unknown>> = Object(quotation);
  if (typeof draft === 'string' && typeof start === 'number' && typeof end === 'number')
    return { draft, start, end };
  throw new TypeError(
    vscode.l10n.t('This command is called with a quotation of a draft: its URI, start and end.'),
  );
}
