import type { Extraction, PackedFormat } from '../../core/corpus/extraction';

export interface ExtractionRequest {
  readonly id: number;
  readonly format: PackedFormat;
  readonly bytes: Uint8Array;
}

/** `failure` where the bytes could not be read for a reason that nothing is known of. */
export type ExtractionAnswer = { readonly id: number } & (
  { readonly extraction: Extraction } | { readonly failure: string }
);
