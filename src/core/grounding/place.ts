import type { Passage, SourceDocument } from '../corpus/model';
import type { Names } from '../names/resolve';
import type { Quotation } from '../quotes/model';
import type { LineIndex } from '../text/lines';
import { indexLines } from '../text/lines';
import type { TextRange } from '../text/range';
import { overlaps } from '../text/range';
import type { Occurrence } from './alignment/occurrence';
import type { GroundingCorpus } from './corpusFacts';
import type { GroundingSource } from './model';

const lineIndexes = new WeakMap<SourceDocument, LineIndex>();

function linesOf(document: SourceDocument): LineIndex {
  let lines = lineIndexes.get(document);
  if (lines === undefined) lineIndexes.set(document, (lines = indexLines(document.text)));
  return lines;
}

/** The passage that holds an offset, or the one before it. */
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

/** The range of the text that some words of a source take. */
export function rangeOfWords({ source, from, to }: Pick<Occurrence, 'source' | 'from' | 'to'>): TextRange {
  const start = source.starts[from] ?? 0;
  return { start, end: Math.max(start, source.ends[to - 1] ?? start) };
}

/** The quotations of a source that some of its text has part in. */
export function quotationsIn(
  corpus: GroundingCorpus,
  document: SourceDocument,
  range: TextRange,
): readonly Quotation[] {
  return corpus.quotationsOf(document.source.id).filter((quotation) => overlaps(quotation, range));
}

export function placeOf(
  corpus: GroundingCorpus,
  document: SourceDocument,
  range: TextRange,
): GroundingSource {
  const { source, text, passages } = document;
  const lines = linesOf(document);
  const passage = passageAt(passages, range.start);
  const date = passage?.date ?? source.issued;
  const speaker = speakerNames(corpus.names, quotationsIn(corpus, document, range));
  return {
    source: source.id,
    file: source.file,
    start: range.start,
    end: range.end,
    startLine: lines.lineAt(range.start),
    endLine: lines.lineAt(Math.max(range.start, range.end - 1)),
    paragraph: passage?.paragraph ?? 1,
    ...(date !== undefined && { date }),
    ...(speaker !== undefined && { speaker }),
    text: text.slice(range.start, range.end),
  };
}

/** The one speaker of some quotations. */
function speakerNames(names: Names, quotations: readonly Quotation[]): string | undefined {
  const speakers = new Set(quotations.map(({ speaker }) => speaker));
  const [only] = speakers;
  return speakers.size === 1 && only !== undefined ? names.get(only)?.name : undefined;
}
