import { citationKey } from '../citationKey';
import type { CitationRecord } from '../model';
import { blockLines, inLine, withMarks } from '../quoteText';
import { escapeMarkdown, escapeMarkdownLine, quoted } from './markdown';
import type { MarkupWriter } from './writer';

/** Pandoc and Quarto make curly marks of straight ones, so these are escaped too. */
const STRAIGHT_MARKS = /["']/g;

function escape(text: string): string {
  return escapeMarkdown(text).replace(STRAIGHT_MARKS, '\\$&');
}

function escapeLine(line: string): string {
  return escapeMarkdownLine(line).replace(STRAIGHT_MARKS, '\\$&');
}

function citation(record: CitationRecord): string {
  return `[@${citationKey(record)}, para. ${record.paragraph}]`;
}

/** The reference itself is in the document’s bibliography, under the key. */
export const PANDOC: MarkupWriter = {
  short: (record) => ({ text: `${withMarks(record.quote, escape(inLine(record)))} ${citation(record)}` }),
  long: (record) => ({ text: quoted([...blockLines(record).map(escapeLine), '', citation(record)]) }),
};
