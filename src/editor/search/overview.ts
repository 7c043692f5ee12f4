import type { CancellationToken } from 'vscode';
import type { SourceSummary } from '../../core/api';
import type { Example, Overview } from '../../webview/shown';
import type { SourcebookClient } from '../client';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { examplesFrom } from './examples';

/** What the corpus holds; kept until it changes, because counting reads the lists of all sources and names. */
export class OverviewKeeper {
  /** Emptied by a new one, so that an answer on its way fills only the one that it was asked for. */
  private kept: { overview?: Overview } = {};

  constructor(
    private readonly client: SourcebookClient,
    private readonly corpus: Pick<CorpusFiles, 'facts'>,
  ) {}

  forget(): void {
    this.kept = {};
  }

  async get(token: CancellationToken): Promise<Overview> {
    const { kept } = this;
    if (kept.overview !== undefined) return kept.overview;
    const [sources, names, { onlySamples }] = await Promise.all([
      this.client.sources(token),
      this.client.names(token),
      this.corpus.facts(),
    ]);
    const examples = await this.thatAnswer(examplesFrom(names, sources), token);
    const count = countOf(sources);
    kept.overview = { ...count, samples: onlySamples && count.sources > 0, examples };
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

function countOf(sources: readonly SourceSummary[]): Omit<Overview, 'examples' | 'samples'> {
  const readable = sources.filter(({ passages }) => passages > 0);
  return {
    sources: readable.length,
    unreadable: sources.length - readable.length,
    passages: readable.reduce((sum, { passages }) => sum + passages, 0),
  };
}
