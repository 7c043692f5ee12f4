import type { CitationRecord } from '../model';
import { blockLines, inLine } from '../quoteText';
import { fileName, writtenLines } from '../reference';
import type { ReferenceStyle } from '../reference';
import type { MarkupWriter, Writing } from './writer';

/**
 * Characters that TeX acts on or that its fonts show as others. Straight marks stay: TeX sets an apostrophe as it sets
 * all of them, and the commands for straight ones stop documents in the default encoding and get lost in pandoc.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '#': '\\#', $: '\\$', '%': '\\%', '&': '\\&', _: '\\_',
  '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '`': '\\`{}', '<': '\\textless{}', '>': '\\textgreater{}',
  '|': '\\ensuremath{|}',
}; // prettier-ignore
const SPECIAL = /[\\{}#$%&_~^`<>|]|([-,'])(?=\1)/g;

export function escapeLatex(text: string): string {
  return text.replace(SPECIAL, (character, ligature?: string) =>
    ligature === undefined ? (COMMANDS[character] ?? character) : `${ligature}{}`,
  );
}

const STYLE: ReferenceStyle = {
  plain: escapeLatex,
  emphasis: (text) => `\\emph{${escapeLatex(text)}}`,
  title: (title, comma) => `\\enquote{${escapeLatex(title)}${comma}}`,
};

/** In braces, so that a bracket in it does not end the option. */
function option(record: CitationRecord, { describe }: Writing): string {
  return `[{${describe(record, STYLE)}, ${writtenLines(record)}; \\texttt{${escapeLatex(fileName(record))}}}]`;
}

/** The command with what it says of the source: by key where the draft has a bibliography. */
function command(name: 'text' | 'block', record: CitationRecord, writing: Writing): string {
  return writing.key === undefined
    ? `\\${name}quote${option(record, writing)}`
    : `\\${name}cquote[para.~${record.paragraph}]{${writing.key}}`;
}

/** The commands of the csquotes package, which sets the marks around a quotation, also in another. */
export const LATEX: MarkupWriter = {
  short: (record, writing) => ({
    text: `${command('text', record, writing)}{${escapeLatex(inLine(record))}}`,
  }),
  long: (record, writing) => ({
    text: `${command('block', record, writing)}{${blockLines(record).map(escapeLatex).join('\n')}}`,
  }),
  list: {
    style: STYLE,
    // A bracket behind `\item` would be its option.
    guard: (written) => (written.startsWith('[') ? `{}${written}` : written),
    heading: (title) => `\\section*{${escapeLatex(title)}}`,
    entries: (written) =>
      ['\\begin{itemize}', ...written.map((entry) => `\\item ${entry}`), '\\end{itemize}'].join('\n'),
    mark: (words) => `% ${words}`,
  },
};
