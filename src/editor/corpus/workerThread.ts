import { Worker } from 'node:worker_threads';
import type { LogOutputChannel } from 'vscode';
import { Client } from '../../worker/client';
import type { FromWorker, WorkerData } from '../../worker/protocol';

export interface WorkerThread {
  readonly client: Client;
  dispose(): void;
}

/** Starts the worker; `died` is called once if it ends without being disposed of. */
export function startWorker(
  script: string,
  data: WorkerData,
  log: LogOutputChannel,
  died: (reason: Error) => void,
): WorkerThread {
  const worker = new Worker(script, { workerData: data });
  const client = new Client(
    (message) => worker.postMessage(message),
    (level, message) => log[level](message),
  );
  let ended = false;
  const end = (reason: Error, unexpected: boolean): void => {
    if (ended) return;
    ended = true;
    client.end(reason);
    if (unexpected) died(reason);
  };
  worker.on('message', (message: FromWorker) => client.receive(message));
  worker.on('error', (error) => end(error, true));
  worker.on('exit', (code) => end(new Error(`The worker ended with status ${code}.`), true));
  return {
    client,
    dispose: () => {
      end(new Error('Sourcebook was closed.'), false);
      void worker.terminate();
    },
  };
}
