import { parentPort, workerData } from 'node:worker_threads';
import { createSourcebook } from '../core/sourcebook';
import { nodePorts } from './nodePorts';
import type { FromWorker, LogLevel, ToWorker, WorkerData } from './protocol';
import { Server } from './server';

/** The entry of the worker thread that holds the corpus. */
function start(port: NonNullable<typeof parentPort>): void {
  const send = (message: FromWorker): void => port.postMessage(message);
  const say = (level: LogLevel) => (message: string) => send({ type: 'log', level, message });
  const log = { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
  const sourcebook = createSourcebook(nodePorts(log, (workerData as WorkerData).snapshotFile));
  const server = new Server(sourcebook, { send, later: (task) => setImmediate(task) });
  port.on('message', (message: ToWorker) => server.receive(message));
}

if (parentPort === null) throw new Error('This file runs as a worker thread only.');
start(parentPort);
