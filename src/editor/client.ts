import type { CancellationToken, Disposable, Event } from 'vscode';
import type { Bibliographies } from './citations/bibliographies';
import type { RefreshProgress, RefreshReport, Sourcebook } from '../core/api';
import type { RefreshMethod } from '../worker/protocol';

/** The corpus as the editor sees it: the same questions, answered from the worker. */
export type Remote<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R
    ? (...args: [...A, token?: CancellationToken]) => Promise<Awaited<R>>
    : never;
};

export type CorpusState =
  | { readonly kind: 'reading'; readonly progress?: RefreshProgress }
  | { readonly kind: 'ready'; readonly report: RefreshReport }
  | { readonly kind: 'failed'; readonly message: string };

/** What the parts of the editor ask: the corpus, and the bibliographies of the drafts that cite it. */
export interface SourcebookClient extends Remote<Omit<Sourcebook, RefreshMethod>>, Disposable {
  bibliographies(): Promise<Bibliographies>;
  readonly state: CorpusState;
  readonly onDidChangeState: Event<CorpusState>;
  /** The corpus holds other sources, passages or names than before. */
  readonly onDidChange: Event<void>;
  /** Reads files that were just written, without waiting until a watcher sees it. */
  readAgain(uris: readonly string[]): Promise<void>;
  /** Reads the whole scope again, without the saved index. Rejects where it was cancelled. */
  reindex(): Promise<RefreshReport>;
}
