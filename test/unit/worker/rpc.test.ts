import { strict as assert } from 'node:assert';
import { CitationError } from '../../../src/core/api';
import type { Sourcebook } from '../../../src/core/api';
import { CancelledError } from '../../../src/core/corpus/ports';
import type { FromWorker } from '../../../src/worker/protocol';
import { Client } from '../../../src/worker/client';
import { Server } from '../../../src/worker/server';

/** A client and a server joined in one thread, with copies of messages as threads make them; `heard` is told of each. */
function joined(sourcebook: Partial<Sourcebook>, heard: (message: FromWorker) => void = () => {}): Client {
  const client: Client = new Client(
    (message) => queueMicrotask(() => server.receive(structuredClone(message))),
    () => undefined,
  );
  const server = new Server(sourcebook as Sourcebook, {
    send: (message) => {
      heard(message);
      client.receive(structuredClone(message));
    },
    later: (task) => setImmediate(task),
  });
  return client;
}

class Signal {
  isCancellationRequested = false;
  private listeners: (() => void)[] = [];
  onCancellationRequested(listener: () => void) {
    this.listeners.push(listener);
    return { dispose: () => this.listeners.splice(this.listeners.indexOf(listener), 1) };
  }
  cancel(): void {
    this.isCancellationRequested = true;
    for (const listener of this.listeners) listener();
  }
}

describe('A call into the worker', () => {
  it('settles with the result', async () => {
    const client = joined({ namesIn: (text) => [{ start: 0, end: text.length, entity: 'x' }] });
    assert.deepEqual(await client.call('namesIn', ['Kyiv']), [{ start: 0, end: 4, entity: 'x' }]);
  });

  it('settles with the error, and of the kind that callers know', async () => {
    const client = joined({
      cite: () => {
        throw new CitationError('gone');
      },
    });
    const request = { source: 's', start: 0, end: 1, markup: 'markdown' as const };
    await assert.rejects(
      client.call('cite', [request]),
      (error) => error instanceof CitationError && error.message === 'gone',
    );
  });

  it('is not begun when it is cancelled while it waits', async () => {
    let searches = 0;
    const client = joined({
      search: () => {
        searches++;
        return { hits: [], total: 0, problems: [] };
      },
    });
    const signal = new Signal();
    const call = client.call('search', [{ query: 'a' }], { cancellation: signal });
    signal.cancel();
    await assert.rejects(call, CancelledError);
    assert.equal(searches, 0);
  });

  it('can be stopped while it runs, and tells of its progress now and then', async () => {
    const steps: number[] = [];
    const client = joined({
      refresh: async (_scope, options) => {
        for (let done = 0; ; done++) {
          if (options?.cancellation?.cancelled) throw new CancelledError();
          options?.onProgress?.({ done, total: 100, file: 'f' });
          await new Promise((resolve) => setImmediate(resolve));
        }
      },
    });
    const signal = new Signal();
    const onProgress = ({ done }: { done: number }): void => {
      steps.push(done);
      if (steps.length === 2) signal.cancel();
    };
    await assert.rejects(
      client.call('refresh', [{ folders: [] }], { cancellation: signal, onProgress }),
      CancelledError,
    );
    const [first, second = 0] = steps;
    assert.equal(first, 0);
    assert.ok(second > 1, 'every single step was told');
  });

  it('is answered before what was asked earlier, where somebody waits at the keyboard', async () => {
    const order: string[] = [];
    const client = joined({
      names: () => (order.push('names'), []),
      sources: () => (order.push('sources'), []),
      search: () => (order.push('search'), { hits: [], total: 0, problems: [] }),
    });
    await Promise.all([
      client.call('names', []),
      client.call('sources', []),
      client.call('search', [{ query: 'a' }]),
    ]);
    assert.deepEqual(order, ['search', 'names', 'sources']);
  });

  it('brings a long list in parts, each once it is asked for, and other answers between them', async () => {
    const types: string[] = [];
    const matches = Array.from({ length: 3500 }, (_, start) => ({ start, end: start + 1, entity: 'x' }));
    const client = joined(
      {
        quotations: () => matches as never,
        search: () => ({ hits: [], total: 0, problems: [] }),
      },
      (message) => {
        types.push('id' in message ? `${message.id} ${message.type}` : message.type);
        if (types.length === 2) void client.call('search', [{ query: 'a' }]);
      },
    );
    assert.deepEqual(await client.call('quotations', []), matches);
    assert.deepEqual(types, ['1 part', '1 part', '2 result', '1 part', '1 result']);
  });

  it('can be given up between two parts of its list', async () => {
    const signal = new Signal();
    let parts = 0;
    const client = joined({ names: () => Array.from({ length: 5000 }, () => 'name') as never }, () => {
      if (++parts === 2) signal.cancel();
    });
    await assert.rejects(client.call('names', [], { cancellation: signal }), CancelledError);
    assert.equal(parts, 3);
  });

  it('fails when the worker ends, and so does every later one', async () => {
    const client = joined({ refresh: () => new Promise(() => undefined) });
    const call = client.call('refresh', [{ folders: [] }]);
    client.end(new Error('worker ended'));
    await assert.rejects(call, /worker ended/);
    await assert.rejects(client.call('sources', []), /worker ended/);
  });
});
