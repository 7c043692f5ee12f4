import * as vscode from 'vscode';
import type { SearchPage } from '../core/api';
import type { SourcebookClient } from './client';
import { isCancelled } from './words/failures';

/** A pause in typing that is worth a search; shorter ones only queue them up. */
const PAUSE = 60;
/** As many as anybody scrolls through before typing another word. */
const MOST_HITS = 50;

/** Searches as somebody types, and gives only the answer to what stands there last. */
export class LiveSearch implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private cancellation: vscode.CancellationTokenSource | undefined;

  constructor(
    private readonly client: SourcebookClient,
    private readonly onAnswer: (page: SearchPage) => void,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  search(query: string): void {
    this.stop();
    this.timer = setTimeout(() => void this.ask(query), PAUSE);
  }

  dispose(): void {
    this.stop();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.cancellation?.cancel();
    this.cancellation?.dispose();
    this.cancellation = undefined;
  }

  private async ask(query: string): Promise<void> {
    const cancellation = new vscode.CancellationTokenSource();
    this.cancellation = cancellation;
    const typing = !/\s$/.test(query);
    try {
      const page = await this.client.search(
        { query: query.trim(), limit: MOST_HITS, typing },
        cancellation.token,
      );
      if (!cancellation.token.isCancellationRequested) this.onAnswer(page);
    } catch (error) {
      if (!isCancelled(error) && !cancellation.token.isCancellationRequested) this.onFailure(error);
    }
  }
}
