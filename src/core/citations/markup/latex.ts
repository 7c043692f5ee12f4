import type { CitationRecord } from '../model';
import { blockLines, inLine, isSetShort, marksAround } from '../quoteText';
import { andPlace, fileName } from '../reference';
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

function sourceOf(record: CitationRecord, { describe }: Writing): string {
  return `${describe(record, STYLE)}${andPlace(record)}; \\texttt{${escapeLatex(fileName(record))}}`;
}

/** What a command says of the source: by key where the draft has a bibliography; else in braces, as it may hold a bracket. */
function option(record: CitationRecord, writing: Writing): string {
  return writing.key === undefined
    ? `[{${sourceOf(record, writing)}}]`
    : `[${keyedPlace(record)}]{${writing.key}}`;
}

/** Of figures biblatex knows that they are pages, and writes `p.` or `S.` itself (biblatex 3.20, 3.15.3). */
function keyedPlace({ page, paragraph }: CitationRecord): string {
  if (page === undefined) return `para.~${paragraph}`;
  const pages = page.replace('–', '--');
  return /^(?:\d+|[ivxlc]+)(?:--(?:\d+|[ivxlc]+))?$/i.test(pages) ? pages : `p.~${pages}`;
}

/** A quotation that is cited with its own marks gets no others; one that has marks in it the inner ones, by the star. */
function inTheLine(record: CitationRecord, writing: Writing): string {
  const words = escapeLatex(inLine(record));
  const marks = marksAround(record.quote);
  const isKeyed = writing.key !== undefined;
  if (marks === 'none')
    return `${words} ${isKeyed ? `\\cite${option(record, writing)}` : `(${sourceOf(record, writing)})`}`;
  const name = `text${isKeyed ? 'c' : ''}quote${marks === 'single' ? '*' : ''}`;
  return `\\${name}${option(record, writing)}{${words}}`;
}

/** The command sets what takes less than three lines in the line, in marks: for a short quotation there is the environment. */
function asBlock(record: CitationRecord, writing: Writing): string {
  const words = blockLines(record).map(escapeLatex).join('\n');
  const c = writing.key === undefined ? '' : 'c';
  if (!isSetShort(record, 'auto')) return `\\block${c}quote${option(record, writing)}{${words}}`;
  const name = `display${c}quote`;
  return `\\begin{${name}}${option(record, writing)}\n${guarded(words)}\n\\end{${name}}`;
}

/** A bracket behind a command or a beginning would be its option. */
function guarded(written: string): string {
  return written.startsWith('[') ? `{}${written}` : written;
}

/** The commands of the csquotes package, which sets the marks around a quotation (csquotes 5.2, sections 3 to 5). */
export const LATEX: MarkupWriter = {
  short: (record, writing) => ({ text: inTheLine(record, writing) }),
  long: (record, writing) => ({ text: asBlock(record, writing) }),
  list: {
    style: STYLE,
    guard: guarded,
    heading: (title) => `\\section*{${escapeLatex(title)}}`,
    entries: (written) =>
      ['\\begin{itemize}', ...written.map((entry) => `\\item ${entry}`), '\\end{itemize}'].join('\n'),
    mark: (words) => `% ${words}`,
  },
};
