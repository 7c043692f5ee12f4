import { Worker } from 'node:worker_threads';
import type { Extraction, Extractors, PackedFormat } from '../../core/corpus/extraction';
import { CancelledError } from '../../core/corpus/ports';
import type { Cancellation } from '../../core/corpus/ports';
import { oneAtATime } from '../../core/oneAtATime';
import { messageOf } from '../../core/text/messageOf';
import { nothing } from './nothing';
import type { ExtractionAnswer, ExtractionRequest } from './protocol';

/** Milliseconds for one file: a thousand pages take some ten seconds, and what takes longer than this may never end. */
const LONGEST = 120_000;
/** How often a cancellation is looked for, in milliseconds. */
const LOOK = 100;
/** The thread is kept so long for a next file, in milliseconds: loading its libraries takes some tenths of a second. */
const IDLE = 10_000;
/** Megabytes of the thread; a document of a thousand pages takes less than a quarter. */
const MEMORY = 1024;

const ENDLESS = `Reading this file took longer than ${LONGEST / 1000} seconds and was given up. Split it, or save it anew from the program that it was made with.`;
const EXHAUSTED =
  'Reading this file took too much memory and was given up. Split it, or save it anew from the program that it was made with.';
const DIED = 'what takes text out of it came to a sudden end.';

/**
 * Takes text out of files in a thread of its own, which is started for the first of them and ended when none follows.
 * `script` tells what the thread runs; it is asked only then, as where nothing is extracted it need not be there.
 */
export function nodeExtractors(script = ownScript): Extractors {
  const thread = new ExtractionThread(script);
  const inTurns = oneAtATime();
  return {
    extract: (format, bytes, cancellation) => inTurns(() => thread.extract(format, bytes, cancellation)),
  };
}

function ownScript(): string {
  return require.resolve('./thread');
}

class ExtractionThread {
  private worker: Worker | undefined;
  private resting: NodeJS.Timeout | undefined;

  constructor(private readonly script: () => string) {}

  async extract(
    format: PackedFormat,
    bytes: Uint8Array,
    cancellation: Cancellation | undefined,
  ): Promise<Extraction> {
    clearTimeout(this.resting);
    try {
      const answer = await this.answer({ format, bytes }, cancellation);
      return 'extraction' in answer ? answer.extraction : nothing('unreadable', failed(answer.failure));
    } catch (error) {
      this.end();
      if (error instanceof CancelledError) throw error;
      return brokenOff(error);
    } finally {
      this.worker?.unref();
      this.resting = setTimeout(() => this.end(), IDLE).unref();
    }
  }

  /** A thread may die of the file before, for which it has answered: a fresh one shows whether it is of this one. */
  private async answer(
    request: ExtractionRequest,
    cancellation: Cancellation | undefined,
  ): Promise<ExtractionAnswer> {
    try {
      return await ask(this.running(), request, cancellation);
    } catch (error) {
      if (error instanceof ThreadEnd || error instanceof CancelledError) throw error;
      this.end();
      return await ask(this.running(), request, cancellation);
    }
  }

  private running(): Worker {
    const worker = (this.worker ??= this.start());
    worker.ref();
    return worker;
  }

  /** A thread that has died is never asked: it would not answer. One that was given up may still fail while it ends. */
  private start(): Worker {
    const worker = new Worker(this.script(), { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const forget = (): void => {
      if (this.worker === worker) this.worker = undefined;
    };
    return worker.on('error', forget).on('exit', forget);
  }

  private end(): void {
    const { worker } = this;
    this.worker = undefined;
    void worker?.terminate();
  }
}

/** The thread did not come to an end, or came to one that another thread would come to as well. */
class ThreadEnd extends Error {}

function brokenOff(error: unknown): Extraction {
  const found =
    error instanceof ThreadEnd
      ? nothing('too-large', error.message)
      : nothing('unreadable', failed(messageOf(error)));
  return { ...found, isBrokenOff: true };
}

/** Rejects with a `ThreadEnd`, a `CancelledError` or what the thread died of; after each it is of no use. */
function ask(
  worker: Worker,
  request: ExtractionRequest,
  cancellation: Cancellation | undefined,
): Promise<ExtractionAnswer> {
  return new Promise((resolve, reject) => {
    const until = Date.now() + LONGEST;
    const looking = setInterval(() => {
      if (cancellation?.cancelled) settle(() => reject(new CancelledError()));
      else if (Date.now() > until) settle(() => reject(new ThreadEnd(ENDLESS)));
    }, LOOK);
    const onMessage = (answer: ExtractionAnswer): void => settle(() => resolve(answer));
    const onError = (error: unknown): void => settle(() => reject(ended(error)));
    const onExit = (): void => settle(() => reject(new Error(DIED)));
    function settle(tell: () => void): void {
      clearInterval(looking);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      tell();
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    const bytes = new Uint8Array(request.bytes);
    worker.postMessage({ ...request, bytes }, [bytes.buffer]);
  });
}

function ended(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadEnd(EXHAUSTED) : error;
}

function failed(reason: string): string {
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return `This file could not be read: ${sentence} Open it in the program that it was made with and save it anew.`;
}
