import type { Passage, SourceDocument } from '../corpus/model';
import type { PartialDate } from '../dates/partialDate';
import type { Names } from '../names/resolve';
import type { Quotation } from '../quotes/model';
import { indexLines } from '../text/lines';
import type { LineIndex } from '../text/lines';
import type { TextRange } from '../text/range';

/** What the answers are made from: the corpus as it stands at this moment. */
export interface CorpusView {
  document(source: string): SourceDocument | undefined;
  readonly documents: Iterable<SourceDocument>;
  readonly names: Names;
  /** Quotations of a source with their speakers, in order. */
  quotationsOf(source: string): readonly Quotation[];
}

/** The passage that holds an offset, or the one before it; passages are in order and apart. */
export function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return passages[low];
}

export function dateAt(document: SourceDocument, offset: number): PartialDate | undefined {
  return passageAt(document.passages, offset)?.date ?? document.source.issued;
}

const lineIndexes = new WeakMap<SourceDocument, LineIndex>();

/** The lines of a document, found once. */
export function linesOf(document: SourceDocument): LineIndex {
  let lines = lineIndexes.get(document);
  if (lines === undefined) {
    lines = indexLines(document.text);
    lineIndexes.set(document, lines);
  }
  return lines;
}

/** Where a range stands, in the shape that every answer shares. */
export function placeOf(document: SourceDocument, { start, end }: TextRange) {
  const date = dateAt(document, start);
  return {
    source: document.source.id,
    file: document.source.file,
    start,
    end,
    line: linesOf(document).lineAt(start),
    text: document.text.slice(start, end),
    ...(date !== undefined && { date }),
  };
}
