import { ASCIIDOC } from './markup/asciidoc';
import { HTML } from './markup/html';
import { LATEX } from './markup/latex';
import { MARKDOWN } from './markup/markdown';
import { ORG } from './markup/org';
import { PANDOC } from './markup/pandoc';
import { PLAINTEXT } from './markup/plaintext';
import { RESTRUCTUREDTEXT } from './markup/restructuredtext';
import { TYPST } from './markup/typst';
import type { MarkupWriter } from './markup/writer';
import type { CitationForm, CitationRecord, Markup, RenderedCitation } from './model';
import { isSetShort } from './quoteText';

export interface RenderOptions {
  readonly form: CitationForm;
  /** Footnote identifiers that the draft has already. */
  readonly takenFootnotes: readonly string[];
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
  options: RenderOptions,
): RenderedCitation {
  const writer = WRITERS[markup];
  return isSetShort(record, options.form)
    ? writer.short(record, options.takenFootnotes)
    : writer.long(record);
}
