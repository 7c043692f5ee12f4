import { blockLines, inLine, urlOf, withMarks } from '../quoteText';
import type { CitationRecord } from '../model';
import { andPlace, fileName, pinpoint } from '../reference';
import type { ReferenceStyle } from '../reference';
import type { MarkupWriter, Writing } from './writer';
import { paragraphs } from './writer';

/**
 * Org has no escape character, and its entities mean one thing to Emacs and another to pandoc. An empty comment
 * (Org manual, Comment Lines) shows nothing in either and parts what only together is markup.
 */
const PART = '@@comment:@@';

/** Marks of emphasis where one may open: parted from what goes before. */
const OPENS_EMPHASIS = /(?<![^\s\p{P}\p{S}])[*/+=~](?=\S)/gu;
/** Sub- and superscripts (which pandoc reads behind white space too), underlines: parted on both sides. */
const SCRIPT = /\^(?=[\p{L}\p{N}{*+\\-])|_(?=\S)/gu;
/** What is markup by the character that follows: parted from it. */
const PAIRS =
  /-(?=-)|\.(?=\.\.)|\[(?=\[|fn:|cite[:/]|[\d%/]|\^)|<(?=<|\d)|\\(?=\S|$)|\{(?=\{)|@(?=@)|(?<=\b(?:https?|ftp|mailto|file|doi|news|info|irc|gopher|elisp|shell|help|id))(?=:\S)/g;

export function escapeOrg(text: string): string {
  return text
    .replace(PAIRS, `$&${PART}`)
    .replaceAll('$', '\\dollar{}')
    .replace(OPENS_EMPHASIS, (mark, at: number, whole: string) => (isInPart(whole, at) ? mark : PART + mark))
    .replace(SCRIPT, `${PART}$&${PART}`);
}

/** Whether an earlier step has put a part before, so that nothing can open here. */
function isInPart(text: string, at: number): boolean {
  return text.slice(0, at).endsWith('@@');
}

/** Headlines, lists, keywords, comments, tables, fixed width and drawers begin a line. */
const LINE_START = /^(?:[*#|:+•-]|(?:\d{1,9}|\p{L})[.)](?:\s|$)|%%|\\)/u;

function escapeLine(line: string): string {
  return guardLine(escapeOrg(line));
}

function guardLine(escaped: string): string {
  return LINE_START.test(escaped) ? PART + escaped : escaped;
}

const STYLE: ReferenceStyle = {
  plain: escapeOrg,
  emphasis: (text) => `/${escapeOrg(text)}/`,
  title: (title, comma) => `“${escapeOrg(title)}${comma}”`,
};

function link(record: CitationRecord): string {
  return `[[file:${urlOf(record.href)}][${escapeLabel(fileName(record))}]]`;
}

/** Inside of a link's description brackets end it; a character of the same shape keeps the name readable. */
function escapeLabel(name: string): string {
  return VERBATIM.test(name) ? `=${name}=` : escapeOrg(name.replaceAll('[', '(').replaceAll(']', ')'));
}

const VERBATIM = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,200}$/u;

/** Org’s own citation (Org manual, Citations), read by pandoc too. */
function cited(record: CitationRecord, key: string): string {
  return `[cite:@${key} ${pinpoint(record)}]`;
}

/** The line under a quotation that says where it comes from. */
function signature(record: CitationRecord, { key, describe }: Writing): string {
  if (key !== undefined) return cited(record, key);
  return `— ${describe(record, STYLE)} (${link(record)}${andPlace(record)})`;
}

export const ORG: MarkupWriter = {
  short(record, { key, describe }) {
    const quote = withMarks(record.quote, escapeOrg(inLine(record)));
    if (key !== undefined) return { text: `${quote} ${cited(record, key)}` };
    return { text: `${quote} (${describe(record, STYLE)}${andPlace(record)}, ${link(record)})` };
  },
  long(record, writing) {
    const lines = [...blockLines(record).map(escapeLine), '', signature(record, writing)];
    return { text: ['#+begin_quote', ...lines, '#+end_quote'].join('\n') };
  },
  list: {
    style: STYLE,
    guard: guardLine,
    heading: (title) => `* ${title}`,
    entries: paragraphs,
    mark: (words) => `# ${words}`,
  },
};
