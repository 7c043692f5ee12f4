import type { Extraction, PackedFormat } from '../../core/corpus/extraction';

export interface ExtractionRequest {
  readonly format: PackedFormat;
  readonly bytes: Uint8Array;
}

/** `failure` where the bytes could not be read for a reason that nothing is known of. */
export type ExtractionAnswer = { readonly extraction: Extraction } | { readonly failure: string };
