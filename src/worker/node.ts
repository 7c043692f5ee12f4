import { parentPort, workerData } from 'node:worker_threads';
import { createSourcebook } from '../core/sourcebook';
import { nodePorts } from './nodePorts';
import type { FromWorker, LogLevel, ToWorker, WorkerData } from './protocol';
import { Server } from './server';

/** What runs in the worker thread, which holds the corpus; see `start.ts`. */
function start(port: NonNullable<typeof parentPort>): void {
  const send = (message: FromWorker): void => port.postMessage(message);
  const say = (level: LogLevel) => (message: string) => send({ type: 'log', level, message });
  const log = { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
  const { snapshotFile, language } = workerData as WorkerData;
  const sourcebook = createSourcebook(nodePorts(log, snapshotFile));
  const server = new Server(sourcebook, { send, later: (task) => setImmediate(task) });
  port.on('message', (message: ToWorker) => server.receive(message));
  // Behind the first question, which waits for the disk then.
  port.once('message', () => setImmediate(() => setImmediate(() => loadWordsFor(language))));
}

/**
 * The first number and the first date that are set for people load data for the whole process, which took 24 and 9 ms: here
 * it keeps nobody waiting, and the thread of the editor finds them loaded.
 */
function loadWordsFor(language: string | undefined): void {
  new Intl.NumberFormat(language).format(0);
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(0);
}

if (parentPort === null) throw new Error('This file runs as a worker thread only.');
start(parentPort);
