import * as vscode from 'vscode';
import type { SearchHit, SearchPage } from '../../core/api';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { LiveSearch } from '../liveSearch';
import { chooseFolderLabel, holdsPassages } from '../search/noSources';
import { problemWords } from '../search/problemWords';
import { excerptOf } from '../words/excerpt';
import { messageOf } from '../../core/text/messageOf';
import { withoutIcons } from '../words/markdown';
import { dateOrUndated, moreFound, whereFound } from '../words/places';

export interface PassageChoice {
  readonly hit: SearchHit;
  /** What was searched, for the way back. */
  readonly query: string;
}

interface Item extends vscode.QuickPickItem {
  readonly hit?: SearchHit;
  readonly run?: () => void;
}

/** Characters of a passage in a row: what fits a list 600 pixels wide beside a date and a button. */
const LABEL_ROOM = 56;

/** Shows a passage without taking the focus. */
export type ShowPassage = (hit: SearchHit) => void;

/** Asks for a passage by searching as one types. `undefined` where the person went away. */
export function pickPassage(
  client: SourcebookClient,
  query: string,
  chosenBefore: SearchHit | undefined,
  show: ShowPassage,
): Promise<PassageChoice | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Item>();
    let acceptsAnswer = false;
    const answer = (page: SearchPage): void => {
      pick.busy = false;
      pick.items = itemsOf(page, (words) => (pick.value = words));
      const again = pick.items.find(({ hit }) => hit !== undefined && isSame(hit, chosenBefore));
      if (again) pick.activeItems = [again];
      if (acceptsAnswer) accept(firstHit(pick.items));
      if (page.hits.length === 0) explain();
    };
    const fail = (error: unknown): void => {
      pick.busy = false;
      pick.items = [notice(vscode.l10n.t('The search failed: {0}', messageOf(error)))];
    };
    const search = new LiveSearch(client, answer, fail);
    /** Nothing answers, or nothing was asked yet: there may be nothing that could answer. */
    const explain = (): void => {
      const { value } = pick;
      beforeSearch(client).then((item) => {
        if (pick.value === value && (item.run || value.trim() === '')) pick.items = [item];
      }, fail);
    };
    const look = (value: string): void => {
      pick.busy = value.trim() !== '';
      if (pick.busy) search.search(value);
      else explain();
    };
    pick.title = vscode.l10n.t('Insert Citation: Find the Passage');
    pick.placeholder = vscode.l10n.t('Words, "a phrase", -without, source:, name:, after:2024-11 …');
    pick.step = 1;
    pick.totalSteps = 2;
    pick.ignoreFocusOut = true;
    pick.value = query;
    let choice: PassageChoice | undefined;
    pick.onDidChangeValue((value) => {
      chosenBefore = undefined;
      acceptsAnswer = false;
      look(value);
    });
    const accept = (item: Item | undefined): void => {
      if (item?.run) return item.run();
      if (item?.hit === undefined) return;
      choice = { hit: item.hit, query: pick.value };
      pick.hide();
    };
    pick.onDidAccept(() => {
      // Enter may come before the answer to the last keystroke, or just as it replaces what was shown: the first hit is meant.
      acceptsAnswer = pick.busy && pick.selectedItems.length === 0;
      if (!acceptsAnswer) accept(pick.selectedItems[0] ?? firstHit(pick.items));
    });
    pick.onDidTriggerItemButton(({ item }) => item.hit && show(item.hit));
    pick.onDidHide(() => {
      search.dispose();
      pick.dispose();
      resolve(choice);
    });
    pick.show();
    look(query);
  });
}

function firstHit(items: readonly Item[]): Item | undefined {
  return items.find(({ hit }) => hit !== undefined);
}

function itemsOf(page: SearchPage, searchFor: (words: string) => void): Item[] {
  const problems = page.problems.map((one) => problem(problemWords(one)));
  if (page.hits.length === 0) return [...problems, ...nothing(page, searchFor)];
  return [...problems, ...page.hits.map(hitItem), ...rest(page.total - page.hits.length)];
}

function rest(more: number): Item[] {
  return more > 0 ? [notice(moreFound(more))] : [];
}

function hitItem(hit: SearchHit): Item {
  return {
    label: withoutIcons(excerptOf(hit, LABEL_ROOM).text),
    description: dateOrUndated(hit.date),
    detail: withoutIcons(whereFound(hit)),
    alwaysShow: true,
    buttons: [showButton()],
    hit,
  };
}

export function showButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Show in Its Source') };
}

function nothing(page: SearchPage, searchFor: (words: string) => void): Item[] {
  const none = notice(vscode.l10n.t('No passage answers this search.'));
  const { suggestion } = page;
  if (suggestion === undefined) return [none];
  const label = vscode.l10n.t('Search for “{0}” instead', withoutIcons(suggestion));
  return [none, { label: `$(lightbulb) ${label}`, alwaysShow: true, run: () => searchFor(suggestion) }];
}

/** What there is to say before a word is typed: how it works, or why it cannot. */
async function beforeSearch(client: SourcebookClient): Promise<Item> {
  const { state } = client;
  if (state.kind === 'failed')
    return notice(vscode.l10n.t('The sources could not be read: {0}', state.message));
  if (await holdsPassages(client)) return notice(vscode.l10n.t('Type words that stand in the passage.'));
  if (state.kind === 'reading') return notice(vscode.l10n.t('The sources are being read…'));
  const run = (): void => void vscode.commands.executeCommand(COMMANDS.chooseFolder);
  return { label: chooseFolderLabel(), alwaysShow: true, run };
}

function notice(words: string): Item {
  return { label: withoutIcons(words), alwaysShow: true };
}

function problem(words: string): Item {
  return { label: `$(warning) ${withoutIcons(words)}`, alwaysShow: true };
}

function isSame(hit: SearchHit, other: SearchHit | undefined): boolean {
  return other !== undefined && hit.source === other.source && hit.paragraph === other.paragraph;
}
