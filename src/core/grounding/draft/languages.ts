import type { Markup } from '../../citations/model';
import type { DraftLanguage } from './language';
import { ASCIIDOC } from './languages/asciidoc';
import { HTML } from './languages/html';
import { LATEX } from './languages/latex';
import { MARKDOWN } from './languages/markdown';
import { ORG } from './languages/org';
import { PLAINTEXT } from './languages/plaintext';
import { RESTRUCTUREDTEXT } from './languages/restructuredtext';
import { TYPST } from './languages/typst';

/** The reader of each markup; Quarto and pandoc are Markdown with citations that Markdown readers pass by. */
export const LANGUAGES: Readonly<Record<Markup, DraftLanguage>> = {
  markdown: MARKDOWN,
  pandoc: MARKDOWN,
  latex: LATEX,
  asciidoc: ASCIIDOC,
  restructuredtext: RESTRUCTUREDTEXT,
  typst: TYPST,
  org: ORG,
  html: HTML,
  plaintext: PLAINTEXT,
};
