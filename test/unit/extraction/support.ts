import { readSource } from '../../../src/core/corpus/readSource';
import type { PackedFormat } from '../../../src/core/corpus/extraction';
import type { SourceDocument } from '../../../src/core/corpus/model';
import { nodeExtractors } from '../../../src/worker/extraction/nodeExtractors';

const extractors = nodeExtractors();

/** A file as the corpus reads it, through the thread that takes its text out. */
export async function readFile(format: PackedFormat, bytes: Uint8Array): Promise<SourceDocument> {
  const extraction = await extractors.extract(format, bytes);
  const file = `report.${format}`;
  return readSource({ id: `file:///${file}`, file, bytes, extraction });
}

export function warningsOf({ source }: SourceDocument): string {
  return source.warnings.map(({ code, message }) => `${code}: ${message}`).join('\n');
}

/** The passages but furniture, as `kind: words`. */
export function bodyOf({ text, passages }: SourceDocument): string[] {
  return passages
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
