import * as vscode from 'vscode';
import type { NameSummary } from '../../core/api';
import { DECISIONS_FILE } from '../../core/names/decisions/model';
import type { EntityKind } from '../../core/names/model';
import { quoted } from '../../core/search/narrowing';
import { COMMANDS, type PassageArguments } from '../contributed';
import { excerpt, excerptOf } from '../words/excerpt';
import { escapeMarkdown } from '../words/markdown';
import { dateOrUndated, fileName, mentionsAndSources, number } from '../words/places';
import type {
  EntityNode,
  KindNode,
  MentionNode,
  MoreNode,
  NameNode,
  QuotationNode,
  RestNode,
  SaidNode,
} from './nameNodes';

const LABEL_ROOM = 90;
/** As much as a row of a sidebar shows, so that the name stands in it and is not cut off. */
const MENTION_ROOM = 44;
const TOOLTIP_ROOM = 600;
/** Stands behind the number of mentions where the writer decided on the name. */
const DECIDED_MARK = '✎';

const ICONS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  place: 'location',
  organisation: 'organization',
};

export function nameItem(node: NameNode): vscode.TreeItem {
  switch (node.kind) {
    case 'kind':
      return kindItem(node);
    case 'name':
      return entityItem(node);
    case 'more':
      return moreItem(node);
    case 'said':
      return saidItem(node);
    case 'quotation':
      return quotationItem(node);
    case 'mention':
      return mentionItem(node);
    case 'rest':
      return restItem(node);
  }
}

function kindItem({ id, of, total }: KindNode): vscode.TreeItem {
  const item = new vscode.TreeItem(kindLabel(of), vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = number(total);
  item.contextValue = 'kind';
  return item;
}

function kindLabel(kind: EntityKind): string {
  if (kind === 'person') return vscode.l10n.t('People');
  return kind === 'place' ? vscode.l10n.t('Places') : vscode.l10n.t('Organisations');
}

function entityItem({ id, name, summary }: EntityNode): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const counts = mentionsAndSources(summary.mentions, summary.sources);
  const decided = decidedWords(summary);
  item.id = id;
  item.description = [number(summary.mentions), ...decided.map(() => DECIDED_MARK)].join(' ');
  item.iconPath = new vscode.ThemeIcon(ICONS[summary.kind]);
  item.contextValue = 'name';
  item.accessibilityInformation = { label: [name, counts, ...decided].join(', ') };
  return item;
}

/** What is known of a name; made when the pointer rests on its row, as VS Code would read it for every row that it is sent. */
export function nameTooltip({ name, summary }: EntityNode): vscode.MarkdownString {
  const aliases =
    summary.aliases.length === 0
      ? []
      : [`${vscode.l10n.t('Also written')} ${summary.aliases.map(escapeMarkdown).join(' · ')}`];
  return new vscode.MarkdownString(
    [
      `**${escapeMarkdown(name)}**`,
      escapeMarkdown(mentionsAndSources(summary.mentions, summary.sources)),
      ...aliases,
      ...decidedWords(summary).map((words) => `*${escapeMarkdown(words)}*`),
    ].join('\n\n'),
  );
}

function decidedWords({ decided }: NameSummary): string[] {
  return decided === true ? [vscode.l10n.t('Decided in {0}', DECISIONS_FILE)] : [];
}

function moreItem({ id, of, count }: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{0} more', number(count)));
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.tooltip = vscode.l10n.t('Show more. The funnel over the list narrows it to what you type.');
  item.command = { command: COMMANDS.moreNames, title: vscode.l10n.t('Show More'), arguments: [of] };
  return item;
}

function saidItem({ id, summary }: SaidNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Quotations'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = number(summary.quotations);
  item.iconPath = new vscode.ThemeIcon('quote');
  item.contextValue = 'said';
  return item;
}

function quotationItem({ id, quotation }: QuotationNode): vscode.TreeItem {
  const { source, start, end, file, line, date }: QuotationNode['quotation'] = quotation;
  const place: PassageArguments = { source, start, end };
  const where = `${dateOrUndated(date)} · ${fileName(file)}:${line}`;
  const item = new vscode.TreeItem(`“${excerptOf(quotation, LABEL_ROOM).text}”`);
  item.id = id;
  item.description = where;
  item.tooltip = `“${excerptOf(quotation, TOOLTIP_ROOM).text}”\n\n${where}`;
  item.command = { command: COMMANDS.openPassage, title: vscode.l10n.t('Open Passage'), arguments: [place] };
  item.contextValue = 'quotation';
  return item;
}

function mentionItem({ id, mention }: MentionNode): vscode.TreeItem {
  const { text, marks } = excerpt(mention.context, [mention.mark], MENTION_ROOM);
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

function restItem({ id, of, name, count }: RestNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{0} more: search for all', number(count)));
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('search');
  const [command, query] =
    of === 'mentions' ? [COMMANDS.searchName, name] : [COMMANDS.search, `speaker:${quoted(name)}`];
  item.command = { command, title: vscode.l10n.t('Search'), arguments: [query] };
  return item;
}
