import type { CitationRecord, RenderedCitation } from '../model';
import type { Describe, ReferenceStyle } from '../reference';

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

/** How a language sets a list of works cited. */
export interface ListWriting {
  readonly style: ReferenceStyle;
  /** Keeps what is written from being markup where it begins a line; what is emphasised never is. */
  readonly guard: (written: string) => string;
  heading(title: string): string;
  /** An entry that citations lead to by its key, shown by a label; absent where a language has no such list of its own. */
  readonly keyed?: (key: string, label: string, written: string) => string;
  /** The entries as they stand in the draft, without line breaks at the ends. */
  entries(written: readonly string[]): string;
  /** A comment on a line of its own; absent where the language has none. */
  readonly mark?: (words: string) => string;
}

/** Entries with an empty line between. */
export function paragraphs(written: readonly string[]): string {
  return written.join('\n\n');
}

/** What a language must say of itself to write citations; a new one is a file that exports one of these. */
export interface MarkupWriter {
  /** A quotation in the line. */
  short(record: CitationRecord, writing: Writing): RenderedCitation;
  /** A quotation that stands as a block; it begins and ends without line breaks. */
  long(record: CitationRecord, writing: Writing): RenderedCitation;
  readonly list: ListWriting;
}
