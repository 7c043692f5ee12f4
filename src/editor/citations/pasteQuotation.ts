import * as vscode from 'vscode';
import type { Drafts } from './drafts';
import type { Inserter } from './inserter';
import type { QuotationPaste } from './pasteProvider';
import { settleOrigin, type TracingDependencies } from './tracing';

export interface PasteDependencies extends TracingDependencies {
  readonly drafts: Drafts;
  readonly inserter: Inserter;
  readonly paste: QuotationPaste;
}

/** Inserts what the clipboard holds as a quotation of the source that has it, wherever it was copied. */
export async function pasteQuotation({ drafts, inserter, paste, ...deps }: PasteDependencies): Promise<void> {
  const last = drafts.last();
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '')
    throw new Error(vscode.l10n.t('The clipboard holds no text. Copy the words to quote.'));
  const copied = paste.originOf(text);
  const trace = await deps.client.trace({ text, start: 0, end: text.length, ...(copied && { copied }) });
  const [first] = trace.places;
  const isKnown = first?.match === 'exact' && first.source === copied?.source;
  const known = isKnown ? { ...trace, places: [first], total: 1 } : trace;
  const origin = await settleOrigin(known, vscode.l10n.t('Paste as Quotation'), deps);
  if (origin === undefined) return;
  const draft = await drafts.lastOrAsked(last);
  if (draft === undefined) return;
  const words = origin.wording === 'draft' ? trace.words : undefined;
  await inserter.insert(draft, [origin.place], words);
}
