import type { GroundingSource } from '../model';

/** The beginning of a quotation as it is typed: its last word may be half there. */
export interface CompletionRequest {
  readonly words: string;
  /** Most answers wanted. */
  readonly limit: number;
}

/** What a writer may be about to quote: a sentence or a quotation of a source, whole. */
export interface QuotableSpan extends GroundingSource {
  readonly kind: 'sentence' | 'quotation';
  /** Whether it begins with the words; otherwise it has them further on. */
  readonly begins: boolean;
  readonly container?: string;
  readonly heading?: string;
}
