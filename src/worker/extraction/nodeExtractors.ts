import { Worker } from 'node:worker_threads';
import type { Extraction, Extractors, PackedFormat } from '../../core/corpus/extraction';
import { CancelledError } from '../../core/corpus/ports';
import type { Cancellation } from '../../core/corpus/ports';
import { oneAtATime } from '../../core/oneAtATime';
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

/** Takes text out of files in a thread of its own, which is started for the first of them and ended when none follows. */
export function nodeExtractors(): Extractors {
  const thread = new ExtractionThread();
  const inTurns = oneAtATime();
  return {
    extract: (format, bytes, cancellation) => inTurns(() => thread.extract(format, bytes, cancellation)),
  };
}

class ExtractionThread {
  private worker: Worker | undefined;
  private resting: NodeJS.Timeout | undefined;
  private lastId = 0;

  async extract(
    format: PackedFormat,
    bytes: Uint8Array,
    cancellation: Cancellation | undefined,
  ): Promise<Extraction> {
    clearTimeout(this.resting);
    const worker = (this.worker ??= start());
    worker.ref();
    try {
      const id = ++this.lastId;
      const answer = await ask(worker, { id, format, bytes: new Uint8Array(bytes) }, cancellation);
      return 'extraction' in answer ? answer.extraction : nothing('unreadable', failed(answer.failure));
    } catch (error) {
      this.end();
      if (error instanceof ThreadEnd) return nothing('too-large', error.message);
      throw error;
    } finally {
      worker.unref();
      this.resting = setTimeout(() => this.end(), IDLE).unref();
    }
  }

  private end(): void {
    const { worker } = this;
    this.worker = undefined;
    void worker?.terminate();
  }
}

/** The thread did not come to an end, or came to a bad one. */
class ThreadEnd extends Error {}

function start(): Worker {
  const worker = new Worker(require.resolve('./thread'), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  // One that was given up may still fail while it ends, when nobody listens.
  return worker.on('error', () => undefined);
}

/** Rejects with a `ThreadEnd` or a `CancelledError`, after which the thread is of no use. */
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
    const onExit = (): void => settle(() => reject(new ThreadEnd(EXHAUSTED)));
    function settle(tell: () => void): void {
      clearInterval(looking);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      tell();
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  });
}

function ended(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadEnd(EXHAUSTED) : error;
}

function failed(reason: string): string {
  return `This file could not be read: ${reason} Open it in the program that it was made with and save it anew.`;
}
