import type { CitableSpan, QuotationText } from '../api';
import type { SourceDocument } from '../corpus/model';
import { proseOf, wordsAt } from '../corpus/prose';
import type { Quotation } from '../quotes/model';
import { contains } from '../text/range';
import { sentencesOf } from '../text/sentences';
import type { CorpusView } from './view';
import { dateAt, placeOf } from './view';

export function quotationTexts(view: CorpusView, document: SourceDocument): QuotationText[] {
  return view.quotationsOf(document.source.id).map((quotation) => quotationText(view, document, quotation));
}

/** What an entity says, newest first, undated last; `limit` of them where it is given. */
export function quotationsBy(view: CorpusView, entity: string, limit = Infinity): QuotationText[] {
  const dated = view.quotationsBy(entity).flatMap(({ source, quotation }) => {
    const document = view.document(source);
    return document === undefined
      ? []
      : [{ document, quotation, date: dateAt(document, quotation.start) ?? '' }];
  });
  return dated
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .slice(0, limit)
    .map(({ document, quotation }) => quotationText(view, document, quotation));
}

function quotationText(view: CorpusView, document: SourceDocument, quotation: Quotation): QuotationText {
  const speaker = speakerName(view, quotation);
  return {
    ...placeOf(document, quotation),
    paragraph: quotation.paragraph,
    ...(speaker !== undefined && { speaker, speakerEntity: quotation.speaker }),
    ...(quotation.speakerText !== undefined && { speakerText: quotation.speakerText }),
    ...(quotation.cue !== undefined && { cue: quotation.cue }),
  };
}

/** What may be cited of a passage: itself, its sentences where it has several, and what it quotes. */
export function citableSpans(view: CorpusView, document: SourceDocument, paragraph: number): CitableSpan[] {
  const passage = document.passages[paragraph - 1];
  if (passage === undefined) return [];
  const sentences = sentencesOf(proseOf(document), passage);
  const quotations = view
    .quotationsOf(document.source.id)
    .filter((quotation) => contains(passage, quotation));
  const text = (start: number, end: number): string => wordsAt(document, { start, end });
  return [
    { kind: 'passage', start: passage.start, end: passage.end, text: text(passage.start, passage.end) },
    ...(sentences.length > 1 ? sentences : []).map(({ start, end }) => ({
      kind: 'sentence' as const,
      start,
      end,
      text: text(start, end),
    })),
    ...quotations.map((quotation) => {
      const speaker = speakerName(view, quotation);
      const { start, end } = quotation;
      return {
        kind: 'quotation' as const,
        start,
        end,
        text: text(start, end),
        ...(speaker !== undefined && { speaker }),
      };
    }),
  ];
}

export function speakerName(view: CorpusView, quotation: Quotation): string | undefined {
  return quotation.speaker === undefined ? undefined : view.names.get(quotation.speaker)?.name;
}
