import type { CitationRecord, RenderedCitation } from '../model';
import type { Describe } from '../reference';

/** What decides how a citation is written, beside its record. */
export interface Writing {
  /** How the work is described; file and lines are added by the language. */
  readonly describe: Describe;
  /** The citation belongs behind the words (`(Chen, 2022)`), where the language would set a footnote. */
  readonly inText: boolean;
  /** Footnote identifiers that the draft has already. */
  readonly takenFootnotes: readonly string[];
  /** The work’s key in the draft’s bibliography; absent where the draft has none. */
  readonly key?: string;
}

/** What a language must say of itself to write citations; a new one is a file that exports one of these. */
export interface MarkupWriter {
  /** A quotation in the line. */
  short(record: CitationRecord, writing: Writing): RenderedCitation;
  /** A quotation that stands as a block; it begins and ends without line breaks. */
  long(record: CitationRecord, writing: Writing): RenderedCitation;
}
