import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { registerCommand } from '../words/commands';
import { attempt, isCancelled, messageOf } from '../words/failures';
import {
  failureItem,
  hintItem,
  itemsOf,
  type QuickAction,
  type QuickButton,
  type QuickItem,
} from './quickItems';

/** Typing rests when no key came for this long, in milliseconds. */
const TYPING_PAUSE = 60;
/** Passages in the list: more than are read before another word is typed. */
const MOST_PASSAGES = 50;

/** The search for those who don't leave the keyboard: passages as one types, Enter opens. */
export function registerQuickSearch(
  client: SourcebookClient,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return registerCommand(COMMANDS.quickSearch, log, async (query) => {
    new QuickSearch(client, log).show(typeof query === 'string' ? query : '');
  });
}

class QuickSearch {
  private readonly pick = vscode.window.createQuickPick<QuickItem>();
  private running: vscode.CancellationTokenSource | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly client: SourcebookClient,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  show(query: string): void {
    const { pick } = this;
    pick.title = vscode.l10n.t('Search Sources');
    pick.placeholder = vscode.l10n.t('Words, a name or a "phrase"');
    pick.matchOnDescription = false;
    pick.onDidChangeValue((value) => this.typed(value, TYPING_PAUSE));
    pick.onDidAccept(() => this.accept(pick.selectedItems[0]));
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (item.type === 'passage') this.act((button as QuickButton).action, item);
    });
    pick.onDidHide(() => this.dispose());
    pick.value = query;
    this.typed(query, 0);
    pick.show();
  }

  private typed(value: string, delay: number): void {
    this.stop();
    if (value.trim() === '') {
      this.pick.items = [hintItem()];
      return;
    }
    this.pick.busy = true;
    this.timer = setTimeout(() => void this.search(value), delay);
  }

  private async search(value: string): Promise<void> {
    const source = new vscode.CancellationTokenSource();
    this.running = source;
    const items = await this.answer(value, source.token);
    if (this.running !== source || items === undefined) return;
    this.running = undefined;
    this.pick.items = items;
    this.pick.busy = false;
  }

  /** `undefined` where it was cancelled. */
  private async answer(
    query: string,
    token: vscode.CancellationToken,
  ): Promise<readonly QuickItem[] | undefined> {
    try {
      const typing = !/\s$/.test(query);
      return itemsOf(await this.client.search({ query, typing, limit: MOST_PASSAGES }, token));
    } catch (error) {
      if (isCancelled(error)) return undefined;
      this.log.error(error instanceof Error ? error : String(error));
      return [failureItem(messageOf(error))];
    }
  }

  private accept(item: QuickItem | undefined): void {
    switch (item?.type) {
      case 'passage':
        return this.act('open', item);
      case 'suggestion':
        this.pick.value = item.query;
        return this.typed(item.query, 0);
      case 'failure':
        this.log.show();
        return this.pick.hide();
      default:
        return undefined;
    }
  }

  /** Copying leaves the list open, as one may want several. */
  private act(action: QuickAction, { place }: Extract<QuickItem, { readonly type: 'passage' }>): void {
    if (action !== 'copy') this.pick.hide();
    void attempt(this.log, async () => vscode.commands.executeCommand(ACTION_COMMANDS[action], place));
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.running?.cancel();
    this.running = undefined;
    this.pick.busy = false;
  }

  private dispose(): void {
    this.stop();
    this.pick.dispose();
  }
}

const ACTION_COMMANDS = {
  insert: COMMANDS.insertPassage,
  open: COMMANDS.openPassage,
  copy: COMMANDS.copyCitation,
} as const satisfies Record<QuickAction, string>;
