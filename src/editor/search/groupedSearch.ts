import type { CancellationToken } from 'vscode';
import type { SearchHit, SourceHits, SourcesPage } from '../../core/api';
import type { SearchRequest } from '../../core/search/model';
import type { SourcebookClient } from '../client';

export interface GroupedPage {
  readonly hits: readonly SearchHit[];
  /** All sources that answer, without their hits. */
  readonly groups: SourcesPage;
}

/** Some of a source's passages, counted among its own: half-open. */
interface Stretch {
  readonly group: number;
  readonly first: number;
  readonly end: number;
}

/** More sources than a corpus has. */
const ALL = Number.MAX_SAFE_INTEGER;

/** Answers a search with the passages of each source one after another, a page of them at a time. */
export class GroupedSearch {
  /** The groups of the last search, for its further pages. */
  private kept: { readonly key: string; readonly groups: SourcesPage } | undefined;

  constructor(private readonly client: SourcebookClient) {}

  /** The corpus changed. */
  forget(): void {
    this.kept = undefined;
  }

  async page(
    request: SearchRequest,
    offset: number,
    limit: number,
    token: CancellationToken,
  ): Promise<GroupedPage> {
    const groups = await this.groupsOf(request, token);
    const [first, ...others] = stretchesOf(groups.sources, offset, limit);
    if (first === undefined) return { hits: [], groups };
    const [head, tail] = await Promise.all([
      this.hitsOf(request, [first], token),
      this.hitsOf(request, others, token),
    ]);
    return { hits: [...head, ...tail], groups };
  }

  private async groupsOf(request: SearchRequest, token: CancellationToken): Promise<SourcesPage> {
    const key = JSON.stringify(request);
    if (this.kept?.key === key) return this.kept.groups;
    const groups = await this.client.searchSources({ ...request, limit: ALL, perSource: 0 }, token);
    this.kept = { key, groups };
    return groups;
  }

  private async hitsOf(
    request: SearchRequest,
    stretches: readonly Stretch[],
    token: CancellationToken,
  ): Promise<readonly SearchHit[]> {
    const [first] = stretches;
    if (first === undefined) return [];
    const perSource = Math.max(...stretches.map(({ end }) => end));
    const { sources } = await this.client.searchSources(
      { ...request, offset: first.group, limit: stretches.length, perSource },
      token,
    );
    return stretches.flatMap((stretch, index) =>
      (sources[index]?.hits ?? []).slice(stretch.first, stretch.end),
    );
  }
}

/** What of each source stands from `offset` on in the list of all: groups of 2 and 3, from 1 on two: 1–2 of the first, 0–1 of the second. */
export function stretchesOf(
  groups: readonly Pick<SourceHits, 'total'>[],
  offset: number,
  limit: number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  groups.forEach(({ total }, group) => {
    const first = Math.max(0, offset - start);
    const end = Math.min(total, offset + limit - start);
    if (first < end) stretches.push({ group, first, end });
    start += total;
  });
  return stretches;
}
