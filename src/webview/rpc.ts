import type { Answers, FromPage, Request, ToPage } from './protocol';

/** A request that was given up: nobody waits for its answer any more. */
export class DroppedError extends Error {
  constructor() {
    super('Dropped');
    this.name = 'DroppedError';
  }
}

export type Ask = <R extends Request>(request: R, signal?: AbortSignal) => Promise<Answers[R['kind']]>;

export interface Rpc {
  /** Rejects with the extension's words where it refused, with `DroppedError` once `signal` is aborted. */
  readonly ask: Ask;
  /** Takes what settles a request; `false` for every other message. */
  settle(message: ToPage): boolean;
}

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

export function createRpc(post: (message: FromPage) => void): Rpc {
  const pending = new Map<number, Pending>();
  let lastId = 0;

  function give(id: number): Pending | undefined {
    const waiting = pending.get(id);
    pending.delete(id);
    return waiting;
  }

  const ask: Ask = (request, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new DroppedError());
      const id = ++lastId;
      pending.set(id, { resolve, reject });
      signal?.addEventListener('abort', () => {
        if (!pending.has(id)) return;
        give(id)?.reject(new DroppedError());
        post({ type: 'cancel', id });
      });
      post({ type: 'request', id, request });
    });

  function settle(message: ToPage): boolean {
    switch (message.type) {
      case 'answer':
        // The extension answers each kind of request with its own kind of answer: `Answers` is the contract.
        give(message.id)?.resolve(message.answer as never);
        return true;
      case 'refused':
        give(message.id)?.reject(new Error(message.message));
        return true;
      case 'dropped':
        give(message.id)?.reject(new DroppedError());
        return true;
      default:
        return false;
    }
  }

  return { ask, settle };
}
