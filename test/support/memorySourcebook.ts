import { createStyleEngine } from '../../src/core/citations/styles/engine';
import { createSourcebook } from '../../src/core/sourcebook';
import type { SourcebookPorts } from '../../src/core/sourcebook';
import type { CorpusScope, Sourcebook } from '../../src/core/api';
import type { SnapshotStore } from '../../src/core/snapshot';
import { nodeExtractors } from '../../src/worker/extraction/nodeExtractors';
import { MemoryFiles, uriOf } from './memoryFiles';

/** Reads a style once for all tests. */
const STYLES = createStyleEngine();
/** One thread for all of them. */
const EXTRACTORS = nodeExtractors();

export const MEMORY_SCOPE: CorpusScope = {
  folders: [{ base: uriOf('/w'), pattern: '.', shownAs: '', required: true }],
};

/** Keeps the snapshot in memory; `bytes` may be damaged by a test. */
export class MemorySnapshots implements SnapshotStore {
  bytes: Uint8Array | undefined;

  async load(): Promise<Uint8Array | undefined> {
    return this.bytes;
  }

  async save(bytes: Uint8Array): Promise<void> {
    this.bytes = bytes;
  }
}

export function sourcebookOver(files: MemoryFiles, ports: Partial<SourcebookPorts> = {}): Sourcebook {
  const silent = (): void => undefined;
  return createSourcebook({
    files,
    extractors: EXTRACTORS,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    now: () => 1_000_000_000,
    pause: () => Promise.resolve(),
    build: 'test',
    utf8: {
      encode: (text) => new TextEncoder().encode(text),
      decode: (bytes) => new TextDecoder().decode(bytes),
    },
    styles: async () => STYLES,
    ...ports,
  });
}

/** A corpus of the texts given, by file name, read and ready. */
export async function readTexts(texts: Readonly<Record<string, string>>): Promise<Sourcebook> {
  const files = new MemoryFiles(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/w/${name}`, text])),
  );
  const sourcebook = sourcebookOver(files);
  await sourcebook.refresh(MEMORY_SCOPE);
  return sourcebook;
}

/** The words that are cited of the passage of a source whose text has `part` in it. */
export function quoteOfPassage(sourcebook: Sourcebook, source: string, part: string): string {
  const passage = sourcebook.passages(source).find(({ text }) => text.includes(part));
  if (passage === undefined) throw new Error(`No passage has “${part}”.`);
  const { start, end } = passage;
  return sourcebook.cite({ source, start, end, markup: 'plaintext' }).record.quote;
}
