import type {
  MentionInContext,
  NameCard,
  NameSummary,
  PassageText,
  QuotationText,
  SearchHit,
  SourceSummary,
} from '../core/api';
import { precisionOf } from '../core/dates/partialDate';

/**
 * The JSON contract of the headless face, see the README: what is absent is `null`; offsets are UTF-16 code units,
 * half-open; lines are 1-based.
 */
export function sourceRecord(source: SourceSummary) {
  return {
    file: source.file,
    title: source.title ?? null,
    container: source.container ?? null,
    authors: source.authors,
    issued: source.issued ?? null,
    precision: source.issued === undefined ? null : precisionOf(source.issued),
    evidence: source.evidence,
    passages: source.passages,
    warnings: source.warnings.map(({ message }) => message),
  };
}

export function passageRecord(passage: PassageText) {
  const { file, paragraph, kind, start, end, startLine, endLine, text } = passage;
  return {
    file,
    paragraph,
    kind,
    heading: passage.heading ?? null,
    start,
    end,
    startLine,
    endLine,
    page: passage.page ?? null,
    date: passage.date ?? null,
    dateBasis: passage.dateBasis ?? null,
    text,
  };
}

export function nameRecord(
  name: NameSummary,
  mentions: readonly MentionInContext[],
  card: NameCard | undefined,
) {
  return {
    id: name.id,
    name: name.name,
    kind: name.kind,
    aliases: name.aliases,
    mentions: mentions.map(({ file, start, end, line, text }) => ({ file, start, end, line, text })),
    roles: (card?.roles ?? []).map(({ text, file, line, date }) => ({
      text,
      file,
      line,
      date: date ?? null,
    })),
    country: name.country ?? null,
    latitude: name.latitude ?? null,
    longitude: name.longitude ?? null,
  };
}

export function quotationRecord(quotation: QuotationText) {
  const { file, start, end, line, text } = quotation;
  return {
    file,
    start,
    end,
    line,
    text,
    speaker: quotation.speaker ?? null,
    speakerText: quotation.speakerText ?? null,
    cue: quotation.cue ?? null,
  };
}

export function hitRecord(hit: SearchHit) {
  const { file, startLine, endLine, start, end, score, text } = hit;
  return {
    file,
    startLine,
    endLine,
    start,
    end,
    page: hit.page ?? null,
    score,
    heading: hit.heading ?? null,
    date: hit.date ?? null,
    text,
    marks: hit.marks.map((mark) => [mark.start, mark.end]),
  };
}
