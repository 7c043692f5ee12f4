import type { SourceDocument } from '../corpus/model';
import { linesOf, passageAt } from '../corpus/places';
import type { PartialDate } from '../dates/partialDate';
import type { Names } from '../names/resolve';
import type { Quotation } from '../quotes/model';
import type { SpokenQuotation } from '../speakers';
import type { TextRange } from '../text/range';

/** What the answers are made from: the corpus as it stands at this moment. */
export interface CorpusView {
  document(source: string): SourceDocument | undefined;
  readonly documents: Iterable<SourceDocument>;
  readonly names: Names;
  /** Quotations of a source with their speakers, in order. */
  quotationsOf(source: string): readonly Quotation[];
  /** What an entity says, in order of source and place. */
  quotationsBy(entity: string): readonly SpokenQuotation[];
}

export function dateAt(document: SourceDocument, offset: number): PartialDate | undefined {
  return passageAt(document.passages, offset)?.date ?? document.source.issued;
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
