import { closeSync, openSync, readSync } from 'node:fs';

const INTERVAL = 200;
const BUFFER_SIZE = 1 << 16;

/** Passes on what is appended to `file`, which need not exist yet, until the returned function is called. */
export function follow(file: string, write: (text: string) => void): () => void {
  const decoder = new TextDecoder();
  let position = 0;
  const poll = (): void => {
    for (let chunk = readFrom(file, position); chunk.length > 0; chunk = readFrom(file, position)) {
      position += chunk.length;
      write(decoder.decode(chunk, { stream: true }));
    }
  };
  const timer = setInterval(poll, INTERVAL);
  return () => {
    clearInterval(timer);
    poll();
  };
}

function readFrom(file: string, position: number): Uint8Array {
  const buffer = new Uint8Array(BUFFER_SIZE);
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    // The suite has not begun to write.
    return buffer.subarray(0, 0);
  }
  try {
    return buffer.subarray(0, readSync(descriptor, buffer, 0, BUFFER_SIZE, position));
  } finally {
    closeSync(descriptor);
  }
}
