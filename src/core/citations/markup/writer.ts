import type { CitationRecord, RenderedCitation } from '../model';

/** What a language must say of itself to write citations; a new one is a file that exports one of these. */
export interface MarkupWriter {
  /** A quotation in the line. */
  short(record: CitationRecord, takenFootnotes: readonly string[]): RenderedCitation;
  /** A quotation that stands as a block; it begins and ends without line breaks. */
  long(record: CitationRecord): RenderedCitation;
}
