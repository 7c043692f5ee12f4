import type { SearchHit, SourceHits } from '../api';
import type { Passage, SourceDocument } from '../corpus/model';
import type { RankedPassage, RankedSource } from '../search/model';
import { contains } from '../text/range';
import type { TextRange } from '../text/range';
import { speakerName } from './quotations';
import type { CorpusView } from './view';

/** A passage with its source, place and date, as a search or a card shows it. */
export function hitOf(
  view: CorpusView,
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
    ...(passage.page !== undefined && { page: passage.page }),
    start: passage.start,
    end: passage.end,
    ...(passage.date !== undefined && { date: passage.date }),
    ...(passage.dateBasis !== undefined && { dateBasis: passage.dateBasis }),
    score,
    text: document.text.slice(passage.start, passage.end),
    marks,
    speakers: speakersIn(view, document, passage),
  };
}

function speakersIn(view: CorpusView, { source }: SourceDocument, passage: Passage): readonly string[] {
  const spoken = view.quotationsOf(source.id).filter((quotation) => contains(passage, quotation));
  return [...new Set(spoken.flatMap((quotation) => speakerName(view, quotation) ?? []))];
}

export function hitsOf(view: CorpusView, ranked: readonly RankedPassage[]): SearchHit[] {
  return ranked.flatMap(({ source, paragraph, marks, score }) => {
    const document = view.document(source);
    const passage = document?.passages[paragraph - 1];
    return document && passage ? [hitOf(view, document, passage, marks, score)] : [];
  });
}

/** None where the source has gone since; a list, to be spread into others. */
export function sourceHits(view: CorpusView, { source, hits, total }: RankedSource): SourceHits[] {
  const document = view.document(source);
  if (document === undefined) return [];
  const { file, title, container, issued } = document.source;
  return [
    {
      source,
      file,
      ...(title !== undefined && { title }),
      ...(container !== undefined && { container }),
      ...(issued !== undefined && { issued }),
      hits: hitsOf(view, hits),
      total,
    },
  ];
}
