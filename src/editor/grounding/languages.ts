import { DRAFT_ENDINGS, languageOfFile } from '../../core/citations/languages';

/** The languages that drafts are written in, by VS Code's identifiers. */
const DRAFT_LANGUAGES: ReadonlySet<string> = new Set([
  'markdown', 'mdx', 'quarto', 'rmd', 'pandoc', 'latex', 'tex', 'latex-expl3', 'asciidoc', 'restructuredtext', 'typst',
  'org', 'org-mode', 'html', 'xhtml', 'plaintext',
]); // prettier-ignore

const PLAIN = 'plaintext';

/** Matches the files of a workspace that may be drafts. */
export const DRAFT_GLOB = `**/*.{${DRAFT_ENDINGS.join(',')}}`;

/**
 * The language a draft is read in; `undefined` where it is none for drafts. Without an extension for AsciiDoc, Typst or
 * Org, VS Code takes their files for plain text: there the name of the file tells.
 */
export function draftLanguage(languageId: string, path: string): string | undefined {
  if (!DRAFT_LANGUAGES.has(languageId)) return undefined;
  return languageId === PLAIN ? (languageOfFile(path) ?? PLAIN) : languageId;
}
