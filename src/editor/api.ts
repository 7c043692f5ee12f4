import type { CancellationToken } from 'vscode';
import type { CitationAnswer, CiteRequest, SearchPage } from '../core/api';
import type { SearchRequest } from '../core/search/model';
import type { SourcebookClient } from './client';

/** What other extensions may use: `extensions.getExtension('sourcebook.sourcebook')?.activate()`. */
export interface SourcebookApi {
  /** Raised when something is taken away or changed; additions keep it. */
  readonly version: 1;
  search(request: SearchRequest, token?: CancellationToken): Promise<SearchPage>;
  /** The text that cites a range of a source; rejects with a `CitationError` where it is gone. */
  cite(request: CiteRequest, token?: CancellationToken): Promise<CitationAnswer>;
}

export function apiOf(client: SourcebookClient): SourcebookApi {
  return Object.freeze({
    version: 1,
    search: (request, token) => client.search(request, token),
    cite: (request, token) => client.cite(request, token),
  } satisfies SourcebookApi);
}
