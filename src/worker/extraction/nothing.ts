import type { Extraction } from '../../core/corpus/extraction';
import type { WarningCode } from '../../core/corpus/model';

/** A file that no text could be taken from: why, and what to do. */
export function nothing(code: WarningCode, message: string): Extraction {
  return { text: '', blocks: [], properties: {}, warnings: [{ code, message }] };
}
