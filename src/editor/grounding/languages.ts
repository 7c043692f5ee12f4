/** The languages that drafts are written in, by VS Code's identifiers. */
const DRAFT_LANGUAGES: ReadonlySet<string> = new Set([
  'markdown', 'mdx', 'quarto', 'rmd', 'pandoc', 'latex', 'tex', 'latex-expl3', 'asciidoc', 'restructuredtext', 'typst',
  'org', 'org-mode', 'html', 'xhtml', 'plaintext',
]); // prettier-ignore

const LANGUAGE_BY_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'mdx'],
  ['qmd', 'quarto'],
  ['rmd', 'rmd'],
  ['tex', 'latex'],
  ['ltx', 'latex'],
  ['adoc', 'asciidoc'],
  ['asciidoc', 'asciidoc'],
  ['rst', 'restructuredtext'],
  ['typ', 'typst'],
  ['org', 'org'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'plaintext'],
]);

const PLAIN = 'plaintext';

/** Matches the files of a workspace that may be drafts. */
export const DRAFT_GLOB = `**/*.{${[...LANGUAGE_BY_EXTENSION.keys()].join(',')}}`;

/**
 * The language a draft is read in; `undefined` where it is none for drafts. Without an extension for AsciiDoc, Typst or
 * Org, VS Code takes their files for plain text: there the name of the file tells.
 */
export function draftLanguage(languageId: string, path: string): string | undefined {
  if (!DRAFT_LANGUAGES.has(languageId)) return undefined;
  return languageId === PLAIN ? (languageOfFile(path) ?? PLAIN) : languageId;
}

/** The language of a file that no editor has opened; `undefined` where its name tells none. */
export function languageOfFile(path: string): string | undefined {
  const extension = /\.([A-Za-z]{1,10})$/.exec(path)?.[1];
  return extension === undefined ? undefined : LANGUAGE_BY_EXTENSION.get(extension.toLowerCase());
}
