import { ASCIIDOC } from './markup/asciidoc';
import { HTML } from './markup/html';
import { LATEX } from './markup/latex';
import { MARKDOWN } from './markup/markdown';
import { ORG } from './markup/org';
import { PANDOC } from './markup/pandoc';
import { PLAINTEXT } from './markup/plaintext';
import { RESTRUCTUREDTEXT } from './markup/restructuredtext';
import { TYPST } from './markup/typst';
import type { ListWriting, MarkupWriter, Writing } from './markup/writer';
import type { CitationForm, CitationRecord, Markup, RenderedCitation } from './model';
import { isSetShort } from './quoteText';
import { work } from './reference';

/** Without a description of its own a work is described as `work` does, in a footnote where the language has them. */
export interface RenderOptions
  extends Pick<Writing, 'takenFootnotes' | 'key'>, Partial<Pick<Writing, 'describe' | 'inText'>> {
  readonly form: CitationForm;
}

const WRITERS: Readonly<Record<Markup, MarkupWriter>> = {
  markdown: MARKDOWN,
  pandoc: PANDOC,
  latex: LATEX,
  asciidoc: ASCIIDOC,
  restructuredtext: RESTRUCTUREDTEXT,
  typst: TYPST,
  org: ORG,
  html: HTML,
  plaintext: PLAINTEXT,
};

/**
 * A quotation with its source, as the draft’s language writes it: its words and marks come out letter for letter when the
 * language is rendered, and what the source does not state is left out (a missing date is `n.d.`).
 */
export function renderCitation(
  record: CitationRecord,
  markup: Markup,
  { form, ...options }: RenderOptions,
): RenderedCitation {
  const writer = WRITERS[markup];
  const writing: Writing = { describe: work, inText: false, ...options };
  return isSetShort(record, form) ? writer.short(record, writing) : writer.long(record, writing);
}

/** How a markup sets a list of works cited. */
export function listWritingOf(markup: Markup): ListWriting {
  return WRITERS[markup].list;
}
