import type { Passage, SourceDocument } from '../corpus/model';
import { pagesAt, writtenPages } from '../corpus/pages';
import { linesOf } from '../corpus/places';
import { wordsAt } from '../corpus/prose';
import type { TextRange } from '../text/range';
import type { CitationRecord } from './model';

export interface RecordInput {
  readonly document: SourceDocument;
  /** The passage that the range begins in. */
  readonly passage: Passage;
  /** What is quoted, in offsets of the decoded text. */
  readonly range: TextRange;
  /** The path from the draft’s folder to the source, with forward slashes, not escaped. */
  readonly href: string;
  /** Who says it, only where the source names them. */
  readonly speaker?: string;
}

/** The record of a quotation. Its date is the passage’s, so an undated entry of a dated page stays undated. */
export function buildRecord({ document, passage, range, href, speaker }: RecordInput): CitationRecord {
  const { source } = document;
  const lines = linesOf(document);
  const pages = pagesAt(document.pages, range);
  return {
    quote: wordsAt(document, range),
    file: source.file,
    href,
    startLine: lines.lineAt(range.start),
    endLine: lines.lineAt(Math.max(range.start, range.end - 1)),
    paragraph: passage.paragraph,
    ...(pages && { page: writtenPages(pages), pageNumber: pages.number }),
    start: range.start,
    end: range.end,
    hash: source.hash,
    authors: source.authors,
    ...(source.title !== undefined && { title: source.title }),
    ...(passage.heading !== undefined && { heading: passage.heading }),
    ...(hasEntries(document) && { ofEntry: true as const }),
    ...(source.container !== undefined && { container: source.container }),
    ...(speaker !== undefined && { speaker }),
    ...(passage.date !== undefined && { issued: passage.date }),
    ...(source.language !== undefined && { language: source.language }),
  };
}

const withEntries = new WeakMap<SourceDocument, boolean>();

/** Whether a source is a page of entries with dates of their own, such as a live blog. */
function hasEntries(document: SourceDocument): boolean {
  let known = withEntries.get(document);
  if (known === undefined) {
    known = document.passages.some(({ dateBasis }) => dateBasis === 'entry' || dateBasis === 'relative');
    withEntries.set(document, known);
  }
  return known;
}
