import { blockLines, inLine, urlOf, withMarks } from '../quoteText';
import type { CitationRecord } from '../model';
import { andPlace, fileName, pinpoint } from '../reference';
import type { ReferenceStyle } from '../reference';
import type { MarkupWriter, Writing } from './writer';
import { paragraphs } from './writer';

/** Typst’s markup and its shorthands; a backslash before punctuation makes it text (Typst documentation, Syntax). */
const SPECIAL = /[\\*_`$#@<>[\]~"']|\/(?=[/*])|(?<=\/)\*|-(?=[-?\d])|\.(?=\.\.)/g;

export function escapeTypst(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** Headings, lists and terms begin a line. */
const LINE_MARK = /^[=+/-]/;
const LIST_MARKER = /^(\d{1,9})\.(?=\s|$)/;

function escapeLine(line: string): string {
  return guardLine(escapeTypst(line));
}

function guardLine(escaped: string): string {
  return escaped.replace(LINE_MARK, '\\$&').replace(LIST_MARKER, '$1\\.');
}

const STYLE: ReferenceStyle = {
  plain: escapeTypst,
  emphasis: (text) => `#emph[${escapeTypst(text)}]`,
  title: (title, comma) => `“${escapeTypst(title)}${comma}”`,
};

function link(record: CitationRecord): string {
  return `#link("${urlOf(record.href)}")[${escapeTypst(fileName(record))}]`;
}

/** A reference to the bibliography, with the page or paragraph as its supplement (Typst documentation, `cite`). */
function cited(record: CitationRecord, key: string): string {
  return `@${key}[${pinpoint(record)}]`;
}

function attribution(record: CitationRecord, { key, describe }: Writing): string {
  return key === undefined
    ? `${describe(record, STYLE)} (${link(record)}${andPlace(record)})`
    : cited(record, key);
}

export const TYPST: MarkupWriter = {
  short(record, { key, describe }) {
    const quote = withMarks(record.quote, escapeTypst(inLine(record)));
    if (key !== undefined) return { text: `${quote} ${cited(record, key)}` };
    return { text: `${quote} (${describe(record, STYLE)}${andPlace(record)}, ${link(record)})` };
  },
  long(record, writing) {
    const quote = blockLines(record).map(escapeLine).join('\n');
    return {
      text: `#quote(block: true, attribution: [${attribution(record, writing)}])[\n${quote}\n]`,
    };
  },
  list: {
    style: STYLE,
    guard: guardLine,
    heading: (title) => `= ${title}`,
    entries: paragraphs,
    mark: (words) => `// ${words}`,
  },
};
