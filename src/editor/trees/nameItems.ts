import * as vscode from 'vscode';
import { DECISIONS_FILE } from '../../core/names/decisions/model';
import type { EntityKind } from '../../core/names/model';
import { COMMANDS, type PassageArguments } from '../contributed';
import { excerpt } from '../words/excerpt';
import { escapeMarkdown } from '../words/markdown';
import { dateOrUndated, fileName, mentionsAndSources, number } from '../words/places';
import type { EntityNode, KindNode, MentionNode, NameNode, RestNode } from './nameNodes';

const LABEL_ROOM = 90;
/** Stands behind the number of mentions where the writer decided on the name. */
const DECIDED_MARK = '✎';

const ICONS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  place: 'location',
  organisation: 'organization',
};

export function nameItem(node: NameNode): vscode.TreeItem {
  if (node.kind === 'kind') return kindItem(node);
  if (node.kind === 'name') return entityItem(node);
  return node.kind === 'mention' ? mentionItem(node) : restItem(node);
}

function kindItem({ id, of, names }: KindNode): vscode.TreeItem {
  const item = new vscode.TreeItem(kindLabel(of), vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = number(names.length);
  item.contextValue = 'kind';
  return item;
}

function kindLabel(kind: EntityKind): string {
  if (kind === 'person') return vscode.l10n.t('Persons');
  return kind === 'place' ? vscode.l10n.t('Places') : vscode.l10n.t('Organisations');
}

function entityItem({ id, name, summary }: EntityNode): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const counts = mentionsAndSources(summary.mentions, summary.sources);
  const aliases =
    summary.aliases.length === 0
      ? []
      : [`${vscode.l10n.t('Also written')} ${summary.aliases.map(escapeMarkdown).join(' · ')}`];
  const decided = summary.decided === true ? [vscode.l10n.t('Decided in {0}', DECISIONS_FILE)] : [];
  item.id = id;
  item.description = [number(summary.mentions), ...decided.map(() => DECIDED_MARK)].join(' ');
  item.tooltip = new vscode.MarkdownString(
    [
      `**${escapeMarkdown(name)}**`,
      escapeMarkdown(counts),
      ...aliases,
      ...decided.map((words) => `*${escapeMarkdown(words)}*`),
    ].join('\n\n'),
  );
  item.iconPath = new vscode.ThemeIcon(ICONS[summary.kind]);
  item.contextValue = 'name';
  item.accessibilityInformation = { label: [name, counts, ...decided].join(', ') };
  return item;
}

function mentionItem({ id, mention }: MentionNode): vscode.TreeItem {
  const { text, marks } = excerpt(mention.context, [mention.mark], LABEL_ROOM);
  const where = `${fileName(mention.file)}:${mention.line}`;
  const item = new vscode.TreeItem({ label: text, highlights: marks.map(({ start, end }) => [start, end]) });
  const { source, start, end }: PassageArguments = mention;
  const place: PassageArguments = { source, start, end };
  item.id = id;
  item.description = `${dateOrUndated(mention.date)} · ${where}`;
  item.tooltip = `${mention.context}\n\n${dateOrUndated(mention.date)} · ${where}`;
  item.command = { command: COMMANDS.openPassage, title: vscode.l10n.t('Open Passage'), arguments: [place] };
  item.contextValue = 'mention';
  return item;
}

function restItem({ id, name, count }: RestNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{0} more: search for all', number(count)));
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('search');
  item.command = { command: COMMANDS.searchName, title: vscode.l10n.t('Search'), arguments: [name] };
  return item;
}
