import { footnoteIdFor } from '../footnotes';
import type { CitationRecord } from '../model';
import { blockLines, inLine, urlOf, withMarks } from '../quoteText';
import { andPlace, fileName } from '../reference';
import type { ReferenceStyle } from '../reference';
import type { ListWriting, MarkupWriter } from './writer';
import { paragraphs } from './writer';

/**
 * Characters that mean something to CommonMark, GitHub or pandoc wherever they stand; a backslash before any ASCII
 * punctuation makes it text (CommonMark 0.31, 2.4).
 */
const ALWAYS = /[\\`*_[\]<~^$]/g;
/** An ampersand only where it begins a character reference; an at sign where pandoc reads a citation. */
const SOMETIMES = /&(?=#?[\p{L}\p{N}]{1,40};)|(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_{])/gu;
/** Two hyphens and three full stops, of which smart typography would make one character. */
const LIGATURES = /-(?=-)|\.(?=\.\.)/g;

export function escapeMarkdown(text: string): string {
  return text.replace(ALWAYS, '\\$&').replace(SOMETIMES, '\\$&').replace(LIGATURES, '\\$&');
}

/**
 * What a line may not begin with: `#`, `>`, `+`, `-`, `=`, `|`, `:`, `%`; and the marker of a numbered list, which is a letter
 * or a Roman number for pandoc too (`fancy_lists`).
 */
const LINE_MARK = /^[#>+=|:%-]/;
const LIST_MARKER =
  /^(\(?(?:\p{L}|[ivxlcdmIVXLCDM]{2,8}|\d{1,9}|\\?@[\p{L}\p{N}_-]{0,40}|\\?#))([.)])(?=\s|$)/u;

/** A line of a block, escaped at its beginning too. */
export function escapeMarkdownLine(line: string): string {
  return guardLine(escapeMarkdown(line));
}

function guardLine(escaped: string): string {
  return escaped.replace(LINE_MARK, '\\$&').replace(LIST_MARKER, '$1\\$2');
}

export const MARKDOWN_REFERENCE: ReferenceStyle = {
  plain: escapeMarkdown,
  emphasis: (text) => `*${escapeMarkdown(text)}*`,
  title: (title, comma) => `“${escapeMarkdown(title)}${comma}”`,
};

export const MARKDOWN_LIST: ListWriting = {
  style: MARKDOWN_REFERENCE,
  guard: guardLine,
  heading: (title) => `## ${title}`,
  entries: paragraphs,
  mark: (words) => `<!-- ${words} -->`,
};

/** As GitHub and VS Code lead to a line of a text, and viewers to a page of a PDF (RFC 8118, 3). */
function anchor({ pageNumber, startLine }: CitationRecord): string {
  return pageNumber === undefined ? `#L${startLine}` : `#page=${pageNumber}`;
}

export const MARKDOWN: MarkupWriter = {
  short(record, { describe, inText, takenFootnotes }) {
    const id = footnoteIdFor(record, takenFootnotes);
    const link = `[${escapeMarkdown(fileName(record))}](${urlOf(record.href)})`;
    const quote = withMarks(record.quote, escapeMarkdown(inLine(record)));
    const source = `${describe(record, MARKDOWN_REFERENCE)}${andPlace(record)}`;
    return inText
      ? { text: `${quote} (${source}, ${link})` }
      : { text: `${quote}[^${id}]`, footnote: `[^${id}]: ${source} (${link}).` };
  },
  long(record, { describe }) {
    const label = `${escapeMarkdown(fileName(record))}${andPlace(record)}`;
    const link = `[${label}](${urlOf(record.href)}${anchor(record)})`;
    const source = `— ${describe(record, MARKDOWN_REFERENCE)} (${link})`;
    return { text: quoted([...blockLines(record).map(escapeMarkdownLine), '', source]) };
  },
  list: MARKDOWN_LIST,
};

export function quoted(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
