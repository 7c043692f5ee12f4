import type { Range, TextDocument } from 'vscode';
import type { GroundedQuotation } from '../../core/api';
import type { CheckedDraft } from './draftChecker';

/** The quotations of a draft that a range holds, overlaps or stands beside. */
export function quotationsTouched(
  { quotations }: CheckedDraft,
  document: TextDocument,
  range: Range,
): readonly GroundedQuotation[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return quotations.filter((quotation) => quotation.start <= end && start <= quotation.end);
}
