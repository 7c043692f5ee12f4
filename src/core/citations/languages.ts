import type { Markup } from './model';

const BY_LANGUAGE: ReadonlyMap<string, Markup> = new Map<string, Markup>([
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  // They cite by key where a bibliography is declared; footnotes they read as well.
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

/** VS Code's languages by the endings of their files, for files that no editor has opened. */
const LANGUAGE_BY_ENDING: ReadonlyMap<string, string> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'mdx'],
  ['qmd', 'quarto'],
  ['rmd', 'rmd'],
  ['tex', 'latex'],
  ['ltx', 'latex'],
  ['adoc', 'asciidoc'],
  ['asciidoc', 'asciidoc'],
  ['asc', 'asciidoc'],
  ['rst', 'restructuredtext'],
  ['typ', 'typst'],
  ['org', 'org'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'plaintext'],
]);

/** The endings of files that may be drafts, without their stop. */
export const DRAFT_ENDINGS: readonly string[] = [...LANGUAGE_BY_ENDING.keys()];

/** The language of a file by its name; `undefined` where that tells none. */
export function languageOfFile(path: string): string | undefined {
  const ending = /\.([A-Za-z]{1,10})$/.exec(path)?.[1];
  return ending === undefined ? undefined : LANGUAGE_BY_ENDING.get(ending.toLowerCase());
}
