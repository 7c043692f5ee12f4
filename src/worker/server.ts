import type { RefreshOptions, Sourcebook } from '../core/api';
import { CancelledError } from '../core/corpus/ports';
import type { FromWorker, MethodName, RemoteFault, ToWorker } from './protocol';
import { REFRESH_METHODS } from './protocol';

/** What a thread offers to speak through; a `MessagePort` of Node or of a browser fits. */
export interface Channel {
  send(message: FromWorker): void;
  /** Runs `task` once all messages that wait have been delivered, so that a cancel overtakes the call it is for. */
  later(task: () => void): void;
}

interface Call {
  readonly id: number;
  cancelled: boolean;
  readonly longestPart: number;
  /** What is still to be sent of a long list. */
  rest: readonly unknown[];
}

/** What somebody waits for with a finger on a key; it goes before all else that waits. */
const URGENT: ReadonlySet<MethodName> = new Set(['search', 'completeQuery', 'card', 'namesIn']);
/** Items of a list that are sent at once: of names, of which each is small, their receiver takes two milliseconds for as many. */
const LONGEST_PART = 1000;
/** A checked quotation has its words twice, and once more word by word: a hundred took their receiver up to four milliseconds. */
const LONGEST_PART_OF: Partial<Record<MethodName, number>> = { check: 100 };

/** Of a long call one hears this often at most, in milliseconds: as often as one can read it. */
const PROGRESS_PAUSE = 100;

/** Answers calls from a façade, one a turn of the thread; those that wait may be overtaken by urgent ones, or cancelled. */
export class Server {
  private readonly calls = new Map<number, Call>();
  private readonly urgent: (() => void)[] = [];
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly sourcebook: Sourcebook,
    private readonly channel: Channel,
  ) {}

  receive(message: ToWorker): void {
    const { id } = message;
    switch (message.type) {
      case 'call': {
        const longestPart = LONGEST_PART_OF[message.method] ?? LONGEST_PART;
        const call: Call = { id, longestPart, cancelled: false, rest: [] };
        this.calls.set(id, call);
        const queue = URGENT.has(message.method) ? this.urgent : this.waiting;
        this.enqueue(queue, () => void this.answer(call, message.method, message.args));
        break;
      }
      case 'cancel': {
        const call = this.calls.get(id);
        if (call) call.cancelled = true;
        break;
      }
      case 'more': {
        const call = this.calls.get(id);
        if (call) this.enqueue(this.waiting, () => this.sendRest(call));
      }
    }
  }

  private enqueue(queue: (() => void)[], task: () => void): void {
    const isIdle = this.urgent.length + this.waiting.length === 0;
    queue.push(task);
    if (isIdle) this.channel.later(() => this.runNext());
  }

  /** The next one is left to another turn, for a cancel or something urgent may come before it. */
  private runNext(): void {
    const task = this.urgent.shift() ?? this.waiting.shift();
    if (this.urgent.length + this.waiting.length > 0) this.channel.later(() => this.runNext());
    task?.();
  }

  private async answer(call: Call, method: MethodName, args: readonly unknown[]): Promise<void> {
    try {
      if (call.cancelled) throw new CancelledError();
      const value = await this.invoke(call, method, args);
      if (Array.isArray(value) && value.length > call.longestPart) {
        call.rest = value;
        this.sendRest(call);
      } else this.settle({ type: 'result', id: call.id, value });
    } catch (error) {
      this.settle({ type: 'error', id: call.id, error: faultOf(error) });
    }
  }

  private sendRest(call: Call): void {
    const { id, rest, longestPart } = call;
    if (call.cancelled) this.settle({ type: 'error', id, error: faultOf(new CancelledError()) });
    else if (rest.length <= longestPart) this.settle({ type: 'result', id, value: rest });
    else {
      call.rest = rest.slice(longestPart);
      this.channel.send({ type: 'part', id, items: rest.slice(0, longestPart) });
    }
  }

  private settle(message: Extract<FromWorker, { type: 'result' | 'error' }>): void {
    this.calls.delete(message.id);
    this.channel.send(message);
  }

  private invoke(call: Call, method: MethodName, args: readonly unknown[]): unknown {
    const run = this.sourcebook[method] as (...args: unknown[]) => unknown;
    return run.apply(this.sourcebook, isLong(method) ? [...args, this.optionsOf(call)] : [...args]);
  }

  private optionsOf(call: Call): RefreshOptions {
    let told = -Infinity;
    return {
      cancellation: call,
      onProgress: (progress) => {
        if (performance.now() - told < PROGRESS_PAUSE) return;
        told = performance.now();
        this.channel.send({ type: 'progress', id: call.id, progress });
      },
    };
  }
}

/** Whether its options are made here. */
function isLong(method: MethodName): boolean {
  return REFRESH_METHODS.some((long) => long === method);
}

function faultOf(error: unknown): RemoteFault {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}
