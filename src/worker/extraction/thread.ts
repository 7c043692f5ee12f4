import { parentPort } from 'node:worker_threads';
import type { Extraction, PackedFormat } from '../../core/corpus/extraction';
import { messageOf } from '../../core/text/messageOf';
import type { ExtractionAnswer, ExtractionRequest } from './protocol';
import { readDocx } from './readDocx';
import { readPdf } from './readPdf';

/** The entry of the thread that takes text out of files: what a hostile one does to it harms nothing else. */
const READERS: Readonly<Record<PackedFormat, (bytes: Uint8Array) => Promise<Extraction>>> = {
  pdf: readPdf,
  docx: readDocx,
};

async function answer({ format, bytes }: ExtractionRequest): Promise<ExtractionAnswer> {
  try {
    return { extraction: await READERS[format](bytes) };
  } catch (error) {
    return { failure: messageOf(error) };
  }
}

function listen(port: NonNullable<typeof parentPort>): void {
  port.on('message', (request: ExtractionRequest) => {
    void answer(request).then((message) => port.postMessage(message));
  });
}

/** pdf.js may reject promises that nobody waits for when a damaged file is closed; the thread is there for the next one. */
process.on('unhandledRejection', () => undefined);

if (parentPort === null) throw new Error('This file runs as a worker thread only.');
listen(parentPort);
