import type { RefreshOptions, Sourcebook } from '../core/api';
import { CancelledError } from '../core/corpus/ports';
import type { FromWorker, MethodName, RemoteFault, ToWorker } from './protocol';

/** What a thread offers to speak through; a `MessagePort` of Node or of a browser fits. */
export interface Channel {
  send(message: FromWorker): void;
  /** Runs `task` once all messages that wait have been delivered, so that a cancel overtakes the call it is for. */
  later(task: () => void): void;
}

interface Call {
  cancelled: boolean;
}

/** Answers calls from a façade, in order of arrival; those that wait may be cancelled. */
export class Server {
  private readonly calls = new Map<number, Call>();

  constructor(
    private readonly sourcebook: Sourcebook,
    private readonly channel: Channel,
  ) {}

  receive(message: ToWorker): void {
    if (message.type === 'cancel') {
      const call = this.calls.get(message.id);
      if (call) call.cancelled = true;
      return;
    }
    const call: Call = { cancelled: false };
    this.calls.set(message.id, call);
    this.channel.later(() => void this.answer(message.id, call, message.method, message.args));
  }

  private async answer(id: number, call: Call, method: MethodName, args: readonly unknown[]): Promise<void> {
    try {
      if (call.cancelled) throw new CancelledError();
      this.channel.send({ type: 'result', id, value: await this.invoke(id, call, method, args) });
    } catch (error) {
      this.channel.send({ type: 'error', id, error: faultOf(error) });
    } finally {
      this.calls.delete(id);
    }
  }

  private invoke(id: number, call: Call, method: MethodName, args: readonly unknown[]): unknown {
    const run = this.sourcebook[method] as (...args: unknown[]) => unknown;
    return run.apply(this.sourcebook, isLong(method) ? [...args, this.optionsOf(id, call)] : [...args]);
  }

  private optionsOf(id: number, call: Call): RefreshOptions {
    return {
      cancellation: call,
      onProgress: (progress) => this.channel.send({ type: 'progress', id, progress }),
    };
  }
}

/** The methods whose last argument is `RefreshOptions`, which cannot be sent and is made here. */
function isLong(method: MethodName): boolean {
  return method === 'refresh' || method === 'refreshFiles';
}

function faultOf(error: unknown): RemoteFault {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}
