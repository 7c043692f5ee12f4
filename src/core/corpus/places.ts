import { lastBefore } from '../text/halving';
import type { LineIndex } from '../text/lines';
import { indexLines } from '../text/lines';
import type { Passage, SourceDocument } from './model';

/** The passage that holds an offset, or the one before it; passages are in order and apart. */
export function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  return passages[lastBefore(passages.length, (at) => (passages[at]?.start ?? 0) > offset)];
}

const lineIndexes = new WeakMap<SourceDocument, LineIndex>();

/** The lines of a document, found once. */
export function linesOf(document: SourceDocument): LineIndex {
  let lines = lineIndexes.get(document);
  if (lines === undefined) lineIndexes.set(document, (lines = indexLines(document.text)));
  return lines;
}
