import * as vscode from 'vscode';
import { fixesFor } from '../../core/grounding/fixes';
import type { QuotationArguments } from '../contributed';
import type { DraftChecker } from './draftChecker';
import { workspaceEdit } from './edits';
import { quotationOf } from './quotationOf';

/** Puts the source's words in the place of those that were changed. Rejects where the draft is another one by now. */
export async function useSourceWords(checker: DraftChecker, called: QuotationArguments): Promise<void> {
  const found = await quotationOf(checker, called);
  const fix =
    found &&
    fixesFor(found.quotation, found.checked.text, found.checked.languageId).find(
      ({ kind }) => kind === 'use-source-words',
    );
  const done = found && fix && (await vscode.workspace.applyEdit(workspaceEdit(found.document, fix.edits)));
  if (done !== true)
    throw new Error(
      vscode.l10n.t('The draft has changed since it was checked. Point at the quotation again.'),
    );
}
