import type { TextRange } from '../../text/range';
import { markupOfLanguage } from '../languages';
import type { Markup } from '../model';

/** What lists of works cited are called, in the languages that are written most here. */
const TITLES =
  'references|reference list|bibliography|works cited|sources cited|sources|literature|literature cited|literatur|literaturverzeichnis|quellen|quellenverzeichnis|bibliographie|références|ouvrages cités|bibliografía|referencias|obras citadas|fuentes|bibliografia|riferimenti|opere citate|literatuurlijst|referências|список літератури|література|джерела|використані джерела|литература|источники|список литературы';

function heading(before: string, after: string): RegExp {
  return new RegExp(String.raw`^${before}(?:${TITLES})${after}$`, 'gimu');
}

const LINE_END = String.raw`[ \t]*`;
/** A line under a heading that is made of one sign. */
const UNDERLINE = String.raw`[ \t]*\r?\n[=~^"'*+#-]{3,}[ \t]*`;
const MARKDOWN = [
  heading(String.raw`#{1,6}[ \t]+`, String.raw`[ \t]*#*[ \t]*(?:\{[^{}\n]{0,200}\})?[ \t]*`),
  heading('', UNDERLINE),
];

const HEADINGS: Readonly<Record<Markup, readonly RegExp[]>> = {
  markdown: MARKDOWN,
  pandoc: MARKDOWN,
  latex: [
    heading(String.raw`[ \t]*\\(?:part|chapter|section|subsection|subsubsection)\*?\{`, String.raw`\}[ \t]*`),
  ],
  asciidoc: [
    heading(String.raw`={1,6}[ \t]+`, LINE_END),
    /^\[bibliography\b[^\]\n]{0,200}\][ \t]*\r?\n={2,6}[ \t]+\S.*$/gm,
  ],
  restructuredtext: [heading('', UNDERLINE), heading(String.raw`\.\. rubric::[ \t]+`, LINE_END)],
  typst: [heading(String.raw`={1,6}[ \t]+`, String.raw`[ \t]*(?:<[^<>\n]{1,100}>)?[ \t]*`)],
  org: [heading(String.raw`\*{1,10}[ \t]+`, LINE_END)],
  html: [heading(String.raw`[ \t]*<h[1-6](?:\s[^<>\n]{0,300})?>\s*`, String.raw`\s*</h[1-6]>[ \t]*`)],
  plaintext: [heading('', UNDERLINE), heading('', String.raw`:?[ \t]*`)],
};

/** The last heading of a draft that a list of works cited goes under, with its underline. */
export function headingIn(text: string, languageId: string): TextRange | undefined {
  const found = HEADINGS[markupOfLanguage(languageId)].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: line }) => ({ start: index, end: index + line.length })),
  );
  return found.toSorted((a, b) => b.start - a.start || b.end - a.end)[0];
}
