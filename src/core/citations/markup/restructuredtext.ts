import type { CitationRecord } from '../model';
import { blockLines, inLine, urlOf, withMarks } from '../quoteText';
import { andPlace, fileName, pinpoint } from '../reference';
import type { ReferenceStyle } from '../reference';
import type { MarkupWriter } from './writer';
import { paragraphs } from './writer';

/** Characters of inline markup; a backslash makes any character text (reStructuredText specification, Escaping). */
const SPECIAL = /[\\*`|_]|:(?=:|\/\/)|(?<=:):|["']|-(?=-)|\.(?=\.\.)/g;

export function escapeRestructuredText(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** What a line may not begin with: marks of lists, fields, options, comments, tables, underlines, and enumerators. */
const LINE_START = /^(?:[!-/:-@[\]^{}~•‣⁃—]|(?:\d{1,9}|\p{L}|[ivxlcdmIVXLCDM]{1,9})[.)](?:\s|$))/u;

function escapeLine(line: string): string {
  return guardLine(escapeRestructuredText(line));
}

function guardLine(escaped: string): string {
  return LINE_START.test(escaped) ? `\\${escaped}` : escaped;
}

const STYLE: ReferenceStyle = {
  plain: escapeRestructuredText,
  emphasis: (text) => `*${escapeRestructuredText(text)}*`,
  title: (title, comma) => `“${escapeRestructuredText(title)}${comma}”`,
};

/** A reference to a citation (docutils specification, Citation References). */
function byKey(record: CitationRecord, key: string): string {
  return `[${key}]_, ${pinpoint(record)}`;
}

const INDENT = '   ';

export const RESTRUCTUREDTEXT: MarkupWriter = {
  short(record, { describe, key }) {
    const label = escapeRestructuredText(fileName(record)).replaceAll('<', '\\<');
    const quote = withMarks(record.quote, escapeRestructuredText(inLine(record)));
    if (key !== undefined) return { text: `${quote} (${byKey(record, key)})` };
    const link = `\`${label} <${urlOf(record.href)}>\`__`;
    return { text: `${quote} (${describe(record, STYLE)}${andPlace(record)}, ${link})` };
  },
  long(record, { describe, key }) {
    const place = `${escapeRestructuredText(fileName(record))}${andPlace(record)}`;
    const source = key === undefined ? `${describe(record, STYLE)} (${place})` : byKey(record, key);
    const lines = [...blockLines(record).map(escapeLine), '', `-- ${source}`];
    return { text: lines.map((line) => (line === '' ? '' : INDENT + line)).join('\n') };
  },
  list: {
    style: STYLE,
    guard: guardLine,
    heading: (title) => `.. rubric:: ${title}`,
    keyed: (key, _label, written) => `.. [${key}] ${written}`,
    entries: paragraphs,
    mark: (words) => `.. ${words}`,
  },
};
