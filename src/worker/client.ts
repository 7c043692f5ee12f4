import type { RefreshProgress } from '../core/api';
import { CitationError } from '../core/api';
import { CancelledError } from '../core/corpus/ports';
import type {
  FromWorker,
  LogLevel,
  MethodArguments,
  MethodName,
  MethodResult,
  RefreshMethod,
  RemoteFault,
  ToWorker,
} from './protocol';

/** A cancellation that can be listened to; VS Code's token fits. */
export interface CancellationSignal {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

export interface CallOptions {
  readonly cancellation?: CancellationSignal;
  readonly onProgress?: (progress: RefreshProgress) => void;
}

interface Pending {
  readonly parts: (readonly unknown[])[];
  settle(message: Extract<FromWorker, { type: 'result' | 'error' }>): void;
  fail(error: Error): void;
  readonly onProgress?: (progress: RefreshProgress) => void;
}

/** Calls the façade in another thread. Every call settles: with its result, its error, or `fail` when the thread ends. */
export class Client {
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private ended: Error | undefined;

  constructor(
    private readonly send: (message: ToWorker) => void,
    private readonly log: (level: LogLevel, message: string) => void,
  ) {}

  call<M extends MethodName>(
    method: M,
    args: RemoteArguments<M>,
    options: CallOptions = {},
  ): Promise<MethodResult<M>> {
    const { cancellation, onProgress } = options;
    if (this.ended) return Promise.reject(this.ended);
    if (cancellation?.isCancellationRequested) return Promise.reject(new CancelledError());
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const listening = cancellation?.onCancellationRequested(() => this.send({ type: 'cancel', id }));
      const done = (): void => {
        this.pending.delete(id);
        listening?.dispose();
      };
      const parts: (readonly unknown[])[] = [];
      this.pending.set(id, {
        parts,
        settle: (message) => {
          done();
          if (message.type === 'result') resolve(joined(parts, message.value) as MethodResult<M>);
          else reject(errorOf(message.error));
        },
        fail: (error) => {
          done();
          reject(error);
        },
        ...(onProgress && { onProgress }),
      });
      this.send({ type: 'call', id, method, args });
    });
  }

  receive(message: FromWorker): void {
    switch (message.type) {
      case 'log':
        this.log(message.level, message.message);
        break;
      case 'progress':
        this.pending.get(message.id)?.onProgress?.(message.progress);
        break;
      case 'part':
        this.pending.get(message.id)?.parts.push(message.items);
        this.send({ type: 'more', id: message.id });
        break;
      case 'result':
      case 'error':
        this.pending.get(message.id)?.settle(message);
    }
  }

  /** Settles all that waits, and all that is called from now on, with this error. */
  end(error: Error): void {
    this.ended = error;
    for (const pending of this.pending.values()) pending.fail(error);
  }
}

/** The arguments without those that cannot be sent. */
export type RemoteArguments<M extends MethodName> = M extends RefreshMethod
  ? [MethodArguments<M>[0]]
  : MethodArguments<M>;

function joined(parts: readonly (readonly unknown[])[], value: unknown): unknown {
  return parts.length === 0 ? value : [...parts, value].flat();
}

function errorOf({ name, message }: RemoteFault): Error {
  if (name === 'CancelledError') return new CancelledError();
  if (name === 'CitationError') return new CitationError(message);
  return Object.assign(new Error(message), { name });
}
