import type { CancellationToken, Disposable } from 'vscode';
import type { NameCard } from '../../core/api';
import type { SourcebookClient } from '../client';

/** Pointers rest on the same few names of a paragraph again and again. */
const SIZE = 16;

/** The last few cards, until the corpus changes. */
export class CardCache implements Disposable {
  private readonly cards = new Map<string, NameCard>();
  private readonly subscription: Disposable;

  constructor(private readonly client: SourcebookClient) {
    this.subscription = client.onDidChange(() => this.cards.clear());
  }

  async card(entity: string, token: CancellationToken): Promise<NameCard | undefined> {
    const known = this.cards.get(entity);
    const card = known ?? (await this.client.card(entity, token));
    if (card === undefined) return undefined;
    this.cards.delete(entity);
    this.cards.set(entity, card);
    const [oldest] = this.cards.keys();
    if (this.cards.size > SIZE && oldest !== undefined) this.cards.delete(oldest);
    return card;
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
