import type { GroundedQuotation } from '../core/api';

/** A checked quotation in the JSON contract of the headless face; offsets are into the draft. */
export function checkRecord(draft: string, quotation: GroundedQuotation) {
  const { line, start, end, quote, status, source, detail } = quotation;
  return {
    draft,
    line,
    start,
    end,
    quote,
    status,
    source: source
      ? {
          file: source.file,
          startLine: source.startLine,
          endLine: source.endLine,
          date: source.date ?? null,
        }
      : null,
    detail,
  };
}
