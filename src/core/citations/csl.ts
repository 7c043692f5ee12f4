import type { PartialDate } from '../dates/partialDate';
import { precisionOf } from '../dates/partialDate';
import { citationKey } from './citationKey';
import type { CslName } from './cslName';
import type { CitationRecord } from './model';
import { partName } from './personName';
import { fileName, workTitle, writtenPlace } from './reference';

/** A CSL-JSON item (citeproc schema 1.0.2) with what Sourcebook keeps of a quotation under `custom`. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'document';
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  /** Year, month and day as far as the source states them; absent where it states no date. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  /** Of the text; styles set titles in capitals in English only. */
  readonly language?: string;
  readonly note: string;
  readonly custom: {
    readonly file: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly paragraph: number;
    /** `4`, `4–5`; only where the source has pages. */
    readonly page?: string;
    readonly start: number;
    readonly end: number;
    readonly hash: string;
    readonly speaker?: string;
  };
}

export function toCslItem(record: CitationRecord): CslItem {
  const { container, issued, language, file, startLine, endLine, paragraph, start, end, hash, speaker } =
    record;
  const title = workTitle(record);
  return {
    id: citationKey(record),
    type: container !== undefined || isOfOneDay(issued) ? 'article-newspaper' : 'document',
    ...(title !== undefined && { title }),
    ...(container !== undefined && { 'container-title': container }),
    ...(record.authors.length > 0 && { author: record.authors.map((author) => partName(author, language)) }),
    ...(issued !== undefined && { issued: { 'date-parts': [dateParts(issued)] } }),
    ...(language !== undefined && { language }),
    note: `${fileName(record)}, ${writtenPlace(record)}, paragraph ${paragraph}`,
    custom: {
      file,
      startLine,
      endLine,
      paragraph,
      ...(record.page !== undefined && { page: record.page }),
      start,
      end,
      hash,
      ...(speaker !== undefined && { speaker }),
    },
  };
}

/** What appears on a day is news also where the source does not say whose: styles give the day of no other document. */
function isOfOneDay(issued: PartialDate | undefined): boolean {
  return issued !== undefined && precisionOf(issued) === 'day';
}

function dateParts(date: PartialDate): number[] {
  return date.split('-').map(Number);
}
