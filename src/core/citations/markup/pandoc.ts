import { citationKey } from '../citationKey';
import type { CitationRecord } from '../model';
import { blockLines, inLine, withMarks } from '../quoteText';
import { MARKDOWN_LIST, escapeMarkdown, escapeMarkdownLine, quoted } from './markdown';
import { pinpoint } from '../reference';
import type { MarkupWriter, Writing } from './writer';

/** Pandoc and Quarto make curly marks of straight ones, and pair or turn curly single ones, save within words. */
const MARKS = /["'‘]|(?<![\p{L}\p{N}])’/gu;
/** They put a no-break space behind these (pandoc's `abbreviations`), which the source does not have. */
const ABBREVIATIONS =
  /(?<![\p{L}\p{N}])((?:aet|aetat|al|Apr|Aug|bk|Bros|c|Capt|cf|ch|chap|chs|Co|col|Corp|cp|d|Dec|Dr|e\.g|ed|eds|esp|f|fasc|Feb|ff|fig|fl|fol|fols|Fr|Gen|Gov|Hon|i\.e|ill|Inc|incl|Jan|Jr|Jul|Jun|Ltd|M\.A|M\.D|Mar|Mr|Mrs|Ms|n|n\.b|nn|No|Nov|Oct|p|Ph\.D|pp|Pres|Prof|pt|q\.v|Rep|Rev|s\.v|s\.vv|saec|sec|Sen|Sep|Sept|Sgt|Sr|St|univ|viz|vol|vs))\.(?= )/gu;

function escape(text: string): string {
  return escapeForSmart(escapeMarkdown(text));
}

function escapeLine(line: string): string {
  return escapeForSmart(escapeMarkdownLine(line));
}

function escapeForSmart(escaped: string): string {
  return escaped.replace(MARKS, '\\$&').replace(ABBREVIATIONS, '$1\\.');
}

function citation(record: CitationRecord, { key }: Writing): string {
  return `[@${key ?? citationKey(record)}, ${pinpoint(record)}]`;
}

/** The reference itself is in the document’s bibliography, under the key. */
export const PANDOC: MarkupWriter = {
  short: (record, writing) => ({
    text: `${withMarks(record.quote, escape(inLine(record)))} ${citation(record, writing)}`,
  }),
  long: (record, writing) => ({
    text: quoted([...blockLines(record).map(escapeLine), '', citation(record, writing)]),
  }),
  list: MARKDOWN_LIST,
};
