import * as vscode from 'vscode';
import type { SearchPage } from '../../core/api';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { LiveSearch } from '../liveSearch';
import { messageOf } from '../../core/text/messageOf';
import { attempt, loggable } from '../words/failures';
import type { SearchMemory } from './memory';
import { holdsPassages } from './noSources';
import {
  failureItem,
  folderItem,
  itemsOf,
  recentItems,
  type QuickAction,
  type QuickButton,
  type QuickItem,
} from './quickItems';

export interface QuickSearchOptions {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  readonly memory: SearchMemory;
}

/** The search for those who don't leave the keyboard: passages as one types, Enter opens. */
export function quickSearch(options: QuickSearchOptions, query: string): void {
  new QuickSearch(options).show(query);
}

class QuickSearch {
  private readonly pick = vscode.window.createQuickPick<QuickItem>();
  private readonly search: LiveSearch;

  constructor(private readonly options: QuickSearchOptions) {
    this.search = new LiveSearch(
      options.client,
      (page) => this.answer(page),
      (error) => this.fail(error),
    );
  }

  show(query: string): void {
    const { pick } = this;
    pick.title = vscode.l10n.t('Search Sources');
    pick.placeholder = vscode.l10n.t('Words, "a phrase", -without, source:, name:, after:2024-11 …');
    pick.onDidChangeValue((value) => this.look(value));
    // Nothing is selected where an answer replaces what was shown just as Enter is pressed: the first hit is meant.
    pick.onDidAccept(() =>
      this.accept(pick.selectedItems[0] ?? pick.items.find(({ type }) => type === 'passage')),
    );
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (item.type === 'passage') this.act((button as QuickButton).action, item);
    });
    pick.onDidHide(() => {
      this.search.dispose();
      pick.dispose();
    });
    this.look(query);
    pick.value = query;
    pick.show();
  }

  private look(value: string): void {
    if (value.trim() === '') {
      this.search.dispose();
      this.list(recentItems(this.options.memory.recent));
      this.explain();
    } else {
      this.pick.busy = true;
      this.search.search(value);
    }
  }

  private answer(page: SearchPage): void {
    this.list(itemsOf(page));
    if (page.hits.length === 0) this.explain();
  }

  /** Nothing answers, or nothing was asked yet: there may be nothing that could answer. */
  private explain(): void {
    const { client } = this.options;
    const { value } = this.pick;
    holdsPassages(client).then(
      (holds) => {
        if (!holds && client.state.kind === 'ready' && this.pick.value === value) this.list([folderItem()]);
      },
      (error: unknown) => this.fail(error),
    );
  }

  private list(items: readonly QuickItem[]): void {
    this.pick.busy = false;
    this.pick.items = items;
  }

  private fail(error: unknown): void {
    this.options.log.error(loggable(error));
    this.list([failureItem(messageOf(error))]);
  }

  private accept(item: QuickItem | undefined): void {
    switch (item?.type) {
      case 'passage':
        return this.act('open', item);
      case 'query':
        this.pick.value = item.query;
        return this.look(item.query);
      case 'failure':
        this.options.log.show();
        return this.pick.hide();
      case 'folder':
        this.pick.hide();
        return void vscode.commands.executeCommand(COMMANDS.chooseFolder);
      default:
        return undefined;
    }
  }

  /** Copying leaves the list open, as one may want several. */
  private act(action: QuickAction, { place }: Extract<QuickItem, { readonly type: 'passage' }>): void {
    const { log, memory } = this.options;
    const query = this.pick.value;
    if (action !== 'copy') this.pick.hide();
    void attempt(log, async () => {
      await memory.remember(query);
      await vscode.commands.executeCommand(ACTION_COMMANDS[action], place);
    });
  }
}

const ACTION_COMMANDS = {
  insert: COMMANDS.insertPassage,
  open: COMMANDS.openPassage,
  copy: COMMANDS.copyCitation,
} as const satisfies Record<QuickAction, string>;
