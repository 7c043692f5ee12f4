import * as vscode from 'vscode';
import type { PassageText, SourceSummary } from '../../core/api';
import type { Evidence, EvidenceField } from '../../core/corpus/model';
import { COMMANDS, type PassageArguments } from '../contributed';
import { fieldName, shownValue, valueOf } from '../describing/fields';
import { excerpt, excerptOf } from '../words/excerpt';
import { escapeMarkdown, oneLine } from '../words/markdown';
import { dateOrUndated, fileName, number, placeIn } from '../words/places';
import {
  stateOf,
  type EntryNode,
  type FileNode,
  type PassageNode,
  type SourceNode,
  type SourceState,
} from './sourceNodes';

/** More than a wide sidebar shows of a line. */
const LABEL_ROOM = 120;

const ICONS: Readonly<Record<SourceState, vscode.ThemeIcon>> = {
  fine: new vscode.ThemeIcon('file-text'),
  undated: new vscode.ThemeIcon('file-text'),
  warned: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  unreadable: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
};

/** Passages have no icon of their own: their words begin where the file's do. */
export function sourceItem(node: SourceNode): vscode.TreeItem {
  if (node.kind === 'file') return fileItem(node);
  return node.kind === 'entry' ? entryItem(node) : passageItem(node);
}

function fileItem({ id, summary }: FileNode): vscode.TreeItem {
  const empty = summary.passages === 0;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(fileName(summary.file), empty ? None : Collapsed);
  const state = stateOf(summary);
  item.id = id;
  item.iconPath = ICONS[state];
  item.description = fileDescription(summary, state);
  item.contextValue = empty ? 'unreadSource' : 'source';
  item.accessibilityInformation = {
    label: [...new Set([item.label, item.description, ...warningsOf(summary)])].join(', '),
  };
  if (empty) item.command = openFile(summary);
  return item;
}

function openFile(summary: SourceSummary): vscode.Command {
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(summary.id)] };
}

function fileDescription(summary: SourceSummary, state: SourceState): string {
  if (state === 'unreadable') return warningsOf(summary)[0] ?? '';
  const outlet = summary.container === undefined ? [] : [oneLine(summary.container)];
  return [dateOrUndated(summary.issued), ...outlet].join(' · ');
}

function warningsOf(summary: SourceSummary): string[] {
  return summary.warnings.map(({ message }) => message);
}

/**
 * What is known of the file and where it was read, then what is wrong and what to do; made when the pointer rests on its row,
 * as VS Code would read it for every row that it is sent.
 */
export function fileTooltip({ summary }: FileNode): vscode.MarkdownString {
  const rows = [
    `**${escapeMarkdown(summary.title ?? fileName(summary.file))}**`,
    escapeMarkdown(summary.file),
    ...fieldRow('container', summary),
    ...fieldRow('authors', summary),
    ...dateRow(summary),
    ...passagesRow(summary),
    ...summary.warnings.map(({ message }) => `$(warning) ${escapeMarkdown(message)}`),
  ];
  const markdown = new vscode.MarkdownString(rows.join('\n\n'));
  markdown.supportThemeIcons = true;
  return markdown;
}

function passagesRow({ passages }: SourceSummary): string[] {
  if (passages === 0) return [];
  return [passages === 1 ? vscode.l10n.t('1 passage') : vscode.l10n.t('{0} passages', number(passages))];
}

function dateRow(summary: SourceSummary): string[] {
  if (summary.issued !== undefined) return fieldRow('issued', summary);
  if (stateOf(summary) === 'unreadable') return [];
  return [
    vscode.l10n.t(
      'Undated: the text states no date of its own. It is cited as undated, and date filters leave it out.',
    ),
  ];
}

function fieldRow(field: EvidenceField, summary: SourceSummary): string[] {
  if (valueOf(field, summary) === '') return [];
  const read = summary.evidence.find((one) => one.field === field);
  const where = read === undefined ? '' : ` (${whereRead(read)})`;
  return [escapeMarkdown(`${fieldName(field)}: ${shownValue(field, summary)}${where}`)];
}

function whereRead({ rule, line, text }: Evidence): string {
  return rule === 'sidecar'
    ? vscode.l10n.t('settled in the file beside it, line {0}', line)
    : vscode.l10n.t('from line {0}: “{1}”', line, excerpt(text, [], LABEL_ROOM).text);
}

function entryItem({ id, heading, passages }: EntryNode): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    excerptOf(heading, LABEL_ROOM).text,
    passages.length === 0 ? None : Collapsed,
  );
  item.id = id;
  item.description = heading.date === undefined ? '' : dateOrUndated(heading.date);
  item.iconPath = new vscode.ThemeIcon('bookmark');
  item.tooltip = plainTooltip(heading);
  item.command = openPassage(heading);
  item.contextValue = 'entry';
  return item;
}

function passageItem({ id, passage }: PassageNode): vscode.TreeItem {
  const item = new vscode.TreeItem(excerptOf(passage, LABEL_ROOM).text);
  item.id = id;
  item.tooltip = plainTooltip(passage);
  item.command = openPassage(passage);
  item.contextValue = 'passage';
  return item;
}

/** Long passages fill the screen as a tooltip; their beginning tells which they are. */
const TOOLTIP_ROOM = 600;

function plainTooltip(passage: PassageText): string {
  return `${excerptOf(passage, TOOLTIP_ROOM).text}\n\n${placeIn(passage)}`;
}

function openPassage({ source, start, end }: PassageArguments): vscode.Command {
  const place: PassageArguments = { source, start, end };
  return { command: COMMANDS.openPassage, title: vscode.l10n.t('Open Passage'), arguments: [place] };
}
