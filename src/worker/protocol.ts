import type { RefreshProgress, Sourcebook } from '../core/api';

/**
 * What the faces and the worker say to each other. Every call gets exactly one `result` or `error` with its number, also
 * when it is cancelled or the worker is disposed of. Before a result that is a long list come `part`s of it, each asked
 * for with `more`: copying a list of 25,900 names at once held the receiving thread for 53 ms.
 */
export type MethodName = keyof Sourcebook;
/** The methods that take long and are called with `RefreshOptions` last, which cannot be sent. */
export const REFRESH_METHODS = [
  'refresh',
  'refreshFiles',
  'readAfresh',
] as const satisfies readonly MethodName[];
export type RefreshMethod = (typeof REFRESH_METHODS)[number];
export type MethodArguments<M extends MethodName> = Parameters<Sourcebook[M]>;
export type MethodResult<M extends MethodName> = Awaited<ReturnType<Sourcebook[M]>>;

export type ToWorker =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly method: MethodName;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'more'; readonly id: number };

export type FromWorker =
  | { readonly type: 'part'; readonly id: number; readonly items: readonly unknown[] }
  /** The items behind those of the parts, where there were any. */
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: RemoteFault }
  | { readonly type: 'progress'; readonly id: number; readonly progress: RefreshProgress }
  | { readonly type: 'log'; readonly level: LogLevel; readonly message: string };

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** An error as it crosses the threads: `name` tells the kinds apart that callers handle. */
export interface RemoteFault {
  readonly name: string;
  readonly message: string;
}

/** What a worker is started with. */
export interface WorkerData {
  /** Path of the saved index; absent where nothing is saved. */
  readonly snapshotFile?: string;
  /** The language that the face speaks, as BCP 47 writes it. */
  readonly language?: string;
}
