import type { CitationRecord } from '../model';
import { blockLines, inLine, urlOf, withMarks } from '../quoteText';
import { andPlace, fileName, namedFirst, pinpoint, work } from '../reference';
import type { ReferenceStyle } from '../reference';
import type { MarkupWriter, Writing } from './writer';
import { paragraphs } from './writer';

/** Characters that Asciidoctor acts on in running text, and those that begin one of its replacements. */
const SPECIAL =
  /[&<>*_`#^~+{}[\]\\|'"]|\.(?=\.\.)|-(?=-)|\(\(|\)\)|(?<=[\p{L}\p{N}]):(?=\S)|:(?=:)|(?<=[^\p{L}\p{N}\s]);|;(?=;)|\$(?=\$)|@(?=[\p{L}\p{N}])|\((?=(?:C|R|TM)\))/gu;

/**
 * Special characters as numeric references, which Asciidoctor passes on; a backslash would work before some
 * constructs and stay visible before others.
 */
export function escapeAsciidoc(text: string): string {
  return text.replace(SPECIAL, references);
}

function references(characters: string): string {
  return Array.from(characters, (character) => `&#${character.codePointAt(0)};`).join('');
}

/** What makes a title, list, comment, attribute or table of a line; and the labels of admonitions. */
const LINE_MARK = /^[-=.:/!%,•]/u;
const LIST_MARKER = /^(\d{1,9}|\p{L}|[ivxIVX]{1,6})([.)])(?=\s|$)/u;
const ADMONITION = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?=\s)/;

function escapeLine(line: string): string {
  return guardLine(escapeAsciidoc(line));
}

function guardLine(escaped: string): string {
  return escaped
    .replace(LINE_MARK, references)
    .replace(LIST_MARKER, (_match, marker: string, stop: string) => marker + references(stop))
    .replace(ADMONITION, '$1&#58;');
}

const STYLE: ReferenceStyle = {
  plain: escapeAsciidoc,
  emphasis: (text) => `__${escapeAsciidoc(text)}__`,
  title: (title, comma) => `“${escapeAsciidoc(title)}${comma}”`,
};

/** Inside of a block’s attributes nothing is formatted. */
const ATTRIBUTE_STYLE: ReferenceStyle = {
  plain: escapeAsciidoc,
  emphasis: escapeAsciidoc,
  title: (title) => `“${escapeAsciidoc(title)}”,`,
};

/** A reference to the entry of a bibliography (Asciidoctor manual, Bibliography). */
function byKey(record: CitationRecord, key: string): string {
  return `<<${key}>>, ${pinpoint(record)}`;
}

/** Who is quoted and the work are attributes of their own, unless a style or template says how a work is described. */
function attributes(record: CitationRecord, { describe, key }: Writing): string {
  // In single marks the reference becomes a link.
  if (key !== undefined) return `[quote, '${byKey(record, key)}']`;
  if (describe !== work) {
    const place = `${escapeAsciidoc(fileName(record))}${andPlace(record)}`;
    return `[quote, "${describe(record, ATTRIBUTE_STYLE)}, ${place}"]`;
  }
  const first = namedFirst(record);
  const { speaker: _speaker, ...rest } = record;
  const described = work({ ...rest, authors: [] }, ATTRIBUTE_STYLE);
  const cited = `${described}, ${escapeAsciidoc(fileName(record))}${andPlace(record)}`;
  return first === undefined ? `[quote, "${cited}"]` : `[quote, "${escapeAsciidoc(first)}", "${cited}"]`;
}

export const ASCIIDOC: MarkupWriter = {
  short(record, { describe, key }) {
    const link = `link:${urlOf(record.href)}[${escapeAsciidoc(fileName(record))}]`;
    const quote = withMarks(record.quote, escapeAsciidoc(inLine(record)));
    if (key !== undefined) return { text: `${quote} (${byKey(record, key)})` };
    return { text: `${quote} (${describe(record, STYLE)}${andPlace(record)}, ${link})` };
  },
  long: (record, writing) => ({
    text: [attributes(record, writing), '____', ...blockLines(record).map(escapeLine), '____'].join('\n'),
  }),
  list: {
    style: STYLE,
    guard: guardLine,
    heading: (title) => `== ${title}`,
    keyed: (key, label, written) => `* [[[${key},${label.replace(/[[\]]/g, '')}]]] ${written}`,
    entries: paragraphs,
    mark: (words) => `// ${words}`,
  },
};
