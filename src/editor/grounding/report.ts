import * as vscode from 'vscode';
import { shownUri } from '../sources/textScheme';
import type { GroundedQuotation } from '../../core/api';
import { escapeMarkdown, escapeMarkdownLine } from '../../core/citations/markup/markdown';
import { excerpt } from '../words/excerpt';
import { oneLine } from '../words/markdown';
import { dateOrUndated, fileName, number, placeIn, sourceCount } from '../words/places';
import { checkedCount, countByStatus, STATUSES } from './counts';
import { problemSentences, statusName } from './wording';

/** Longest piece of a quotation in a report, in characters. */
const QUOTE_ROOM = 120;

/** A draft with what was found in it, as a report lists it. */
export interface ReportedDraft {
  readonly uri: vscode.Uri;
  /** As people are shown it. */
  readonly name: string;
  readonly quotations: readonly GroundedQuotation[];
}

/** A stretch of a report that leads somewhere. */
export interface ReportLink {
  readonly start: number;
  readonly end: number;
  readonly uri: vscode.Uri;
  readonly line: number;
}

export interface Report {
  readonly text: string;
  readonly links: readonly ReportLink[];
}

/** What was checked, in sentences above the lists. */
export interface ReportHead {
  readonly title: string;
  readonly sources: number;
  readonly remarks: readonly string[];
  /** Whether each quotation names its draft. */
  readonly ofSeveral: boolean;
}

/** Words of a report, and where they lead to, if anywhere. */
interface Words {
  readonly text: string;
  readonly to?: { readonly uri: vscode.Uri; readonly line: number };
}

/** A Markdown document that reads as well unrendered: the sum, then a list a status, what is to be mended first. */
export function makeReport(drafts: readonly ReportedDraft[], head: ReportHead): Report {
  const writer = new ReportWriter();
  const all = drafts.flatMap((draft) => draft.quotations.map((quotation) => ({ draft, quotation })));
  writer.paragraph(`# ${escapeMarkdown(head.title)}`);
  writer.paragraph(
    summary(
      all.map(({ quotation }) => quotation),
      head.sources,
    ),
  );
  for (const remark of head.remarks) writer.paragraph(escapeMarkdown(remark));
  for (const status of STATUSES) {
    const found = all.filter(({ quotation }) => quotation.status === status);
    if (found.length === 0) continue;
    writer.paragraph(`## ${statusName(status)} (${number(found.length)})\n`);
    for (const { draft, quotation } of found) writeQuotation(writer, draft, quotation, head.ofSeveral);
  }
  return writer.done();
}

function summary(quotations: readonly GroundedQuotation[], sources: number): string {
  const counts = countByStatus(quotations);
  if (quotations.length === 0) return vscode.l10n.t('There is no quotation to check.');
  return vscode.l10n.t(
    '{0} of {1} quotations stand in the sources as they are quoted ({2} searched).',
    number(counts.grounded),
    number(checkedCount(counts)),
    sourceCount(sources),
  );
}

function writeQuotation(
  writer: ReportWriter,
  { uri, name }: ReportedDraft,
  quotation: GroundedQuotation,
  ofSeveral: boolean,
): void {
  const { status, line, quote, source } = quotation;
  const where = ofSeveral ? `${name}:${line}` : vscode.l10n.t('Line {0}', line);
  const words = `“${oneLine(excerpt(quote, [], QUOTE_ROOM).text)}”`;
  writer.line('- ', { text: where, to: { uri, line } }, { text: `: ${words}` });
  if (status !== 'grounded') for (const text of problemSentences(quotation)) writer.line('  - ', { text });
  if (source === undefined) return;
  const place = `${fileName(source.file)}, ${placeIn(source)}`;
  const to = { uri: shownUri(source.source), line: source.startLine };
  writer.line('  - ', { text: place, to }, { text: `, ${dateOrUndated(source.date)}` });
}

class ReportWriter {
  private text = '';
  private readonly links: ReportLink[] = [];

  paragraph(text: string): void {
    this.text += `${this.text === '' ? '' : '\n'}${text}\n`;
  }

  line(mark: string, ...parts: readonly Words[]): void {
    this.text += mark;
    for (const [index, { text, to }] of parts.entries()) {
      const start = this.text.length;
      const escape = index === 0 ? escapeMarkdownLine : escapeMarkdown;
      this.text += escape(oneLine(text));
      if (to !== undefined) this.links.push({ start, end: this.text.length, ...to });
    }
    this.text += '\n';
  }

  done(): Report {
    return { text: this.text, links: this.links };
  }
}
