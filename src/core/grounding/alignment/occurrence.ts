import type { SourceWords } from '../words/sourceWords';

/** Words that a quotation leaves out or replaces, `from..to` of the source's words, half-open. */
export interface Skipped {
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

/** Where the words of a quotation stand: words `from..to` of a source, half-open. */
export interface Occurrence {
  readonly source: SourceWords;
  readonly from: number;
  readonly to: number;
  readonly skipped: readonly Skipped[];
}
