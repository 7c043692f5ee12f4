import type { CancellationToken } from 'vscode';
import type { SourceSummary } from '../../core/api';
import type { Example, Overview } from '../../webview/protocol';
import type { SourcebookClient } from '../client';
import { examplesFrom } from './examples';

/** What the corpus holds; kept until it changes, because counting reads the lists of all sources and names. */
export class OverviewKeeper {
  /** Emptied by a new one, so that an answer on its way fills only the one that it was asked for. */
  private kept: { overview?: Overview } = {};

  constructor(private readonly client: SourcebookClient) {}

  forget(): void {
    this.kept = {};
  }

  async get(token: CancellationToken): Promise<Overview> {
    const { kept } = this;
    if (kept.overview !== undefined) return kept.overview;
    const [sources, names] = await Promise.all([this.client.sources(token), this.client.names(token)]);
    const examples = await this.thatAnswer(examplesFrom(names, sources), token);
    kept.overview = { ...countOf(sources), examples };
    return kept.overview;
  }

  /** An example that finds nothing would teach nothing. */
  private async thatAnswer(
    examples: readonly Example[],
    token: CancellationToken,
  ): Promise<readonly Example[]> {
    const pages = await Promise.all(
      examples.map(({ query }) => this.client.search({ query, limit: 1 }, token)),
    );
    return examples.filter((_, index) => (pages[index]?.total ?? 0) > 0);
  }
}

function countOf(sources: readonly SourceSummary[]): Omit<Overview, 'examples'> {
  const readable = sources.filter(({ passages }) => passages > 0);
  return {
    sources: readable.length,
    unreadable: sources.length - readable.length,
    passages: readable.reduce((sum, { passages }) => sum + passages, 0),
  };
}
