import * as vscode from 'vscode';
import { shownUri } from '../sources/textScheme';
import type { GroundedQuotation, GroundingStatus } from '../../core/api';
import { escapeMarkdown } from '../../core/citations/markup/markdown';
import { excerpt } from '../words/excerpt';
import { oneLine } from '../words/markdown';
import { dateOrUndated, fileName, number, placeIn, sourceCount } from '../words/places';
import { checkedCount, countByStatus, STATUSES } from './counts';
import { problemSentences, statusName } from './wording';

/** Longest piece of a quotation in a table, in characters. */
const QUOTE_ROOM = 70;

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

/** What was checked, in sentences above the tables. */
export interface ReportHead {
  readonly title: string;
  readonly sources: number;
  readonly remarks: readonly string[];
  /** Whether each row names its draft. */
  readonly ofSeveral: boolean;
}

type Cell = { readonly text: string; readonly uri?: vscode.Uri; readonly line?: number };

/** A Markdown document: the sum, then a table a status, what is to be mended first. */
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
    const rows = all.filter(({ quotation }) => quotation.status === status);
    if (rows.length === 0) continue;
    writer.paragraph(`## ${statusName(status)} (${number(rows.length)})`);
    writer.table(
      header(status, head.ofSeveral),
      rows.map(({ draft, quotation }) => row(draft, quotation, head.ofSeveral)),
    );
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

function header(status: GroundingStatus, ofSeveral: boolean): string[] {
  const first = ofSeveral ? [vscode.l10n.t('Draft')] : [vscode.l10n.t('Line')];
  const place = [vscode.l10n.t('Source'), vscode.l10n.t('Date')];
  const detail = [vscode.l10n.t('Detail')];
  const columns = [...first, vscode.l10n.t('Quotation')];
  if (status === 'not found') return columns;
  if (status === 'not checked') return [...columns, ...detail];
  return status === 'grounded' ? [...columns, ...place] : [...columns, ...place, ...detail];
}

function row({ uri, name }: ReportedDraft, quotation: GroundedQuotation, ofSeveral: boolean): Cell[] {
  const { status, line, quote, source } = quotation;
  const first: Cell = { text: ofSeveral ? `${name}:${line}` : String(line), uri, line };
  const cells: Cell[] = [first, { text: `“${oneLine(excerpt(quote, [], QUOTE_ROOM).text)}”` }];
  const place: Cell[] =
    source === undefined
      ? [{ text: '' }, { text: '' }]
      : [
          {
            text: `${fileName(source.file)}, ${placeIn(source)}`,
            uri: shownUri(source.source),
            line: source.startLine,
          },
          { text: dateOrUndated(source.date) },
        ];
  const detail: Cell = { text: problemSentences(quotation).join(' ') };
  if (status === 'not found') return cells;
  if (status === 'not checked') return [...cells, detail];
  return status === 'grounded' ? [...cells, ...place] : [...cells, ...place, detail];
}

class ReportWriter {
  private text = '';
  private readonly links: ReportLink[] = [];

  paragraph(text: string): void {
    this.text += `${this.text === '' ? '' : '\n'}${text}\n`;
  }

  table(titles: readonly string[], rows: readonly (readonly Cell[])[]): void {
    this.paragraph(rowOf(titles));
    this.text += `${rowOf(titles.map(() => '---'))}\n`;
    for (const cells of rows) this.row(cells);
  }

  done(): Report {
    return { text: this.text, links: this.links };
  }

  private row(cells: readonly Cell[]): void {
    for (const { text, uri, line } of cells) {
      this.text += '| ';
      const start = this.text.length;
      this.text += escapeCell(text);
      if (uri !== undefined) this.links.push({ start, end: this.text.length, uri, line: line ?? 1 });
      this.text += ' ';
    }
    this.text += '|\n';
  }
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function escapeCell(text: string): string {
  return escapeMarkdown(oneLine(text)).replaceAll('|', '\\|');
}
