import type { CancellationToken } from 'vscode';
import type { SearchHit } from '../../core/api';
import type { SourcebookClient } from '../client';

/** The names of those whose words stand in each passage of a source, by its number. */
type SpeakersOfSource = ReadonlyMap<number, readonly string[]>;

/** Whose words stand in a passage; what was learnt of a source is kept until the corpus changes. */
export class Speakers {
  private known = new Map<string, SpeakersOfSource>();

  constructor(private readonly client: SourcebookClient) {}

  forget(): void {
    this.known = new Map();
  }

  async ofHits(
    hits: readonly SearchHit[],
    token: CancellationToken,
  ): Promise<(hit: SearchHit) => readonly string[]> {
    const { known } = this;
    const unknown = new Set(hits.map((hit) => hit.source).filter((source) => !known.has(source)));
    await Promise.all(
      [...unknown].map(async (source) => known.set(source, await this.ofSource(source, token))),
    );
    return ({ source, paragraph }) => known.get(source)?.get(paragraph) ?? [];
  }

  private async ofSource(source: string, token: CancellationToken): Promise<SpeakersOfSource> {
    const quotations = await this.client.quotations(source, token);
    const named = new Map<number, string[]>();
    for (const { paragraph, speaker } of quotations) {
      const names = named.get(paragraph) ?? [];
      if (speaker !== undefined && !names.includes(speaker)) named.set(paragraph, [...names, speaker]);
    }
    return named;
  }
}
