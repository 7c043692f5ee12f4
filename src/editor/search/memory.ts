import type * as vscode from 'vscode';
import type { SearchOrder } from '../../core/search/model';
import { ORDERS } from '../../webview/protocol';

/** Searches that are remembered: more than anybody walks back through. */
const KEPT = 30;
const RECENT = 'sourcebook.search.recent';
const LAST = 'sourcebook.search.last';

/** The search that the view shows now. */
export interface LastSearch {
  readonly query: string;
  readonly order: SearchOrder;
  readonly grouped: boolean;
}

/** What outlives the window: the searches of this workspace, and the last one. */
export class SearchMemory {
  constructor(private readonly state: vscode.Memento) {}

  /** Newest first. */
  get recent(): readonly string[] {
    const kept = this.state.get<unknown>(RECENT);
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  }

  get last(): LastSearch {
    const { query, order, grouped }: Partial<Record<keyof LastSearch, unknown>> = Object(
      this.state.get<unknown>(LAST),
    );
    return {
      query: typeof query === 'string' ? query : '',
      order: ORDERS.find((name) => name === order) ?? 'relevance',
      grouped: grouped === true,
    };
  }

  async remember(query: string): Promise<readonly string[]> {
    const meant = query.trim();
    const recent = [meant, ...this.recent.filter((other) => other !== meant)].slice(0, KEPT);
    if (meant !== '') await this.state.update(RECENT, recent);
    return this.recent;
  }

  async keep(last: LastSearch): Promise<void> {
    await this.state.update(LAST, last);
  }
}
