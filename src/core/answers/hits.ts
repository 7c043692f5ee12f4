import type { SearchHit } from '../api';
import type { Passage, SourceDocument } from '../corpus/model';
import type { TextRange } from '../text/range';

/** A passage with its source, place and date, as a search or a card shows it. */
export function hitOf(
  document: SourceDocument,
  passage: Passage,
  marks: readonly TextRange[],
  score: number,
): SearchHit {
  const { source } = document;
  return {
    source: source.id,
    file: source.file,
    ...(source.title !== undefined && { title: source.title }),
    ...(source.container !== undefined && { container: source.container }),
    paragraph: passage.paragraph,
    kind: passage.kind,
    ...(passage.heading !== undefined && { heading: passage.heading }),
    startLine: passage.startLine,
    endLine: passage.endLine,
    start: passage.start,
    end: passage.end,
    ...(passage.date !== undefined && { date: passage.date }),
    ...(passage.dateBasis !== undefined && { dateBasis: passage.dateBasis }),
    score,
    text: document.text.slice(passage.start, passage.end),
    marks,
  };
}
