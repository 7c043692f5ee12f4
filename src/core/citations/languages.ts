import type { Markup } from './model';

const BY_LANGUAGE: ReadonlyMap<string, Markup> = new Map<string, Markup>([
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  // Their `[@key]` needs the source in a bibliography file, which is not written yet; footnotes they read as well.
  ['quarto', 'markdown'],
  ['rmd', 'markdown'],
  ['pandoc', 'pandoc'],
  ['latex', 'latex'],
  ['tex', 'latex'],
  ['latex-expl3', 'latex'],
  ['asciidoc', 'asciidoc'],
  ['restructuredtext', 'restructuredtext'],
  ['typst', 'typst'],
  ['org', 'org'],
  ['org-mode', 'org'],
  ['html', 'html'],
  ['xhtml', 'html'],
]);

/** The markup of a VS Code language; plain text where none is known. */
export function markupOfLanguage(languageId: string): Markup {
  return BY_LANGUAGE.get(languageId.toLowerCase()) ?? 'plaintext';
}
