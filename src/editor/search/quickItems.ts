import * as vscode from 'vscode';
import type { SearchHit, SearchPage } from '../../core/api';
import type { PassageArguments } from '../contributed';
import { excerptOf } from '../words/excerpt';
import { oneLine, withoutIcons } from '../words/markdown';
import { dateOrUndated, moreFound, whereFound } from '../words/places';
import { chooseFolderLabel } from './noSources';
import { problemWords } from './problemWords';

/** Characters of a passage in a row: what fits a list 600 pixels wide beside a date and three buttons. */
const LABEL_ROOM = 60;

/** A row of the list: a passage, or something to say in the place of one. */
export type QuickItem =
  | (vscode.QuickPickItem & { readonly type: 'passage'; readonly place: PassageArguments })
  | (vscode.QuickPickItem & { readonly type: 'query'; readonly query: string })
  | (vscode.QuickPickItem & { readonly type: 'message' })
  | (vscode.QuickPickItem & { readonly type: 'folder' })
  | (vscode.QuickPickItem & { readonly type: 'failure' });

export type QuickAction = 'insert' | 'open' | 'copy';

export interface QuickButton extends vscode.QuickInputButton {
  readonly action: QuickAction;
}

/** What answers a search, or why nothing does. Every row is shown: the list filters nothing by itself. */
export function itemsOf({ hits, total, problems, suggestion }: SearchPage): readonly QuickItem[] {
  const remarks = problems.map((problem) => says('warning', problemWords(problem)));
  if (hits.length > 0) return [...remarks, ...hits.map(passageItem), ...restItem(total - hits.length)];
  const nothing = says('search-stop', vscode.l10n.t('No passage answers this search.'));
  return suggestion === undefined ? [...remarks, nothing] : [...remarks, nothing, suggestionItem(suggestion)];
}

export function failureItem(message: string): QuickItem {
  return {
    type: 'failure',
    label: `$(error) ${vscode.l10n.t('The search did not work.')}`,
    detail: withoutIcons(oneLine(message)),
    description: vscode.l10n.t('Show Log'),
    alwaysShow: true,
  };
}

/** Where no source could answer any search. */
export function folderItem(): QuickItem {
  return { type: 'folder', label: chooseFolderLabel(), alwaysShow: true };
}

/** Shown while nothing is typed: the searches of before. */
export function recentItems(recent: readonly string[]): readonly QuickItem[] {
  return recent.map((query) => queryItem('history', withoutIcons(query), query));
}

function passageItem(hit: SearchHit): QuickItem {
  const { source, start, end } = hit;
  return {
    type: 'passage',
    place: { source, start, end },
    label: withoutIcons(oneLine(excerptOf(hit, LABEL_ROOM).text)),
    description: dateOrUndated(hit.date),
    detail: withoutIcons(whereFound(hit)),
    buttons: buttons(),
    alwaysShow: true,
  };
}

function buttons(): readonly QuickButton[] {
  return [
    { action: 'insert', iconPath: new vscode.ThemeIcon('quote'), tooltip: vscode.l10n.t('Insert Citation') },
    { action: 'open', iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Open Passage') },
    { action: 'copy', iconPath: new vscode.ThemeIcon('copy'), tooltip: vscode.l10n.t('Copy Citation') },
  ];
}

function restItem(more: number): readonly QuickItem[] {
  return more > 0 ? [says('ellipsis', moreFound(more))] : [];
}

function suggestionItem(query: string): QuickItem {
  return queryItem('lightbulb', vscode.l10n.t('Did you mean {0}?', withoutIcons(query)), query);
}

function queryItem(icon: string, label: string, query: string): QuickItem {
  return { type: 'query', query, label: `$(${icon}) ${label}`, alwaysShow: true };
}

function says(icon: string, text: string): QuickItem {
  return { type: 'message', label: `$(${icon}) ${withoutIcons(text)}`, alwaysShow: true };
}
