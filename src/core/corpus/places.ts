import type { LineIndex } from '../text/lines';
import { indexLines } from '../text/lines';
import type { Passage, SourceDocument } from './model';

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

const lineIndexes = new WeakMap<SourceDocument, LineIndex>();

/** The lines of a document, found once. */
export function linesOf(document: SourceDocument): LineIndex {
  let lines = lineIndexes.get(document);
  if (lines === undefined) lineIndexes.set(document, (lines = indexLines(document.text)));
  return lines;
}
