import type { SourceDocument } from '../corpus/model';
import { linesOf, passageAt } from '../corpus/places';
import { pagesAt, writtenPages } from '../corpus/pages';
import { wordsAt } from '../corpus/prose';
import type { Names } from '../names/resolve';
import type { Quotation } from '../quotes/model';
import type { TextRange } from '../text/range';
import { overlaps } from '../text/range';
import type { Occurrence } from './alignment/occurrence';
import type { GroundingCorpus } from './corpusFacts';
import type { GroundingSource } from './model';

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
  const { source, passages } = document;
  const lines = linesOf(document);
  const pages = pagesAt(document.pages, range);
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
    ...(pages && { page: writtenPages(pages) }),
    ...(date !== undefined && { date }),
    ...(speaker !== undefined && { speaker }),
    text: wordsAt(document, range),
  };
}

/** The one speaker of some quotations. */
function speakerNames(names: Names, quotations: readonly Quotation[]): string | undefined {
  const speakers = new Set(quotations.map(({ speaker }) => speaker));
  const [only] = speakers;
  return speakers.size === 1 && only !== undefined ? names.get(only)?.name : undefined;
}
