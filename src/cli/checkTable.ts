import type { GroundedQuotation, GroundingStatus } from '../core/api';
import type { CheckedDraft } from './check';

/** Longest piece of a quotation that a line shows, in characters. */
const LONGEST_QUOTE = 70;
const STATUSES: readonly GroundingStatus[] = [
  'grounded',
  'altered',
  'misattributed',
  'not found',
  'not checked',
];
const WIDEST_STATUS = Math.max(...STATUSES.map((status) => status.length));

/** The quotations as a person reads them in a terminal, a line each and what is wrong under it, then the sum. */
export function checkTable(drafts: readonly CheckedDraft[]): string {
  const lines = drafts.flatMap(({ path, quotations }) => quotations.map((q) => quotationLine(path, q)));
  const all = drafts.flatMap(({ quotations }) => quotations);
  const counts = STATUSES.map((status) => [status, all.filter((q) => q.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`);
  return [...lines, counts.length > 0 ? counts.join(', ') : 'no quotations']
    .map((line) => `${line}\n`)
    .join('');
}

function quotationLine(path: string, { line, status, quote, source, detail }: GroundedQuotation): string {
  const place = source ? `${source.file}:${source.startLine} ${source.date ?? 'undated'}` : '';
  const under = [detail, place].filter((part) => part !== '').map((part) => `\n  ${part}`);
  return `${path}:${line}  ${status.padEnd(WIDEST_STATUS)}  “${shortened(quote)}”${under.join('')}`;
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
