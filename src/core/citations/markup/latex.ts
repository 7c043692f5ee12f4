import type { CitationRecord } from '../model';
import { blockLines, inLine } from '../quoteText';
import { fileName, work, writtenLines } from '../reference';
import type { ReferenceStyle } from '../reference';
import type { MarkupWriter } from './writer';

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
function option(record: CitationRecord): string {
  return `[{${work(record, STYLE)}, ${writtenLines(record)}; \\texttt{${escapeLatex(fileName(record))}}}]`;
}

/** The commands of the csquotes package, which sets the marks around a quotation, also in another. */
export const LATEX: MarkupWriter = {
  short: (record) => ({ text: `\\textquote${option(record)}{${escapeLatex(inLine(record))}}` }),
  long: (record) => ({
    text: `\\blockquote${option(record)}{${blockLines(record).map(escapeLatex).join('\n')}}`,
  }),
};
