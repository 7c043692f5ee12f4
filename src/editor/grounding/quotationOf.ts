import * as vscode from 'vscode';
import type { GroundedQuotation } from '../../core/api';
import type { QuotationArguments } from '../contributed';
import type { CheckedDraft, DraftChecker } from './draftChecker';

/** A quotation of a draft as it was checked. */
export interface CheckedQuotation {
  readonly document: vscode.TextDocument;
  readonly checked: CheckedDraft;
  readonly quotation: GroundedQuotation;
}

/** The quotation that a command is called with; `undefined` where the draft has changed since it was checked. */
export async function quotationOf(
  checker: DraftChecker,
  called: QuotationArguments,
): Promise<CheckedQuotation | undefined> {
  const { draft, start, end } = checkQuotation(called);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(draft));
  return found(document, await checker.current(document), (each) => each.start === start && each.end === end);
}

/** The quotation at the cursor; `undefined` where there is none. */
export async function quotationAtCursor(checker: DraftChecker): Promise<CheckedQuotation | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { document, selection } = editor;
  const offset = document.offsetAt(selection.active);
  return found(
    document,
    await checker.current(document),
    ({ start, end }) => start <= offset && offset <= end,
  );
}

function found(
  document: vscode.TextDocument,
  checked: CheckedDraft | undefined,
  isMeant: (quotation: GroundedQuotation) => boolean,
): CheckedQuotation | undefined {
  const quotation = checked?.quotations.find(isMeant);
  return checked && quotation && { document, checked, quotation };
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
