import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StyleEngine } from '../core/citations/styles/model';
import type { Log } from '../core/corpus/ports';
import type { SourcebookPorts } from '../core/sourcebook';
import { BUILD } from './build';
import { nodeExtractors } from './extraction/nodeExtractors';
import { nodeFiles } from './nodeFiles';
import { snapshotFile } from './nodeSnapshots';

/** What the core asks of its host, on Node. */
export function nodePorts(log: Log, snapshot: string | undefined): SourcebookPorts {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let styles: Promise<StyleEngine> | undefined;
  return {
    files: nodeFiles,
    extractors: nodeExtractors(),
    log,
    now: Date.now,
    pause: () => nextTurn(),
    build: BUILD,
    utf8: { encode: (text) => encoder.encode(text), decode: (bytes) => decoder.decode(bytes) },
    styles: () => (styles ??= loadStyles()),
    ...(snapshot !== undefined && { snapshots: snapshotFile(snapshot) }),
  };
}

/** From a file of its own beside the bundle, see esbuild.js. */
async function loadStyles(): Promise<StyleEngine> {
  const { createStyleEngine } = await import('../core/citations/styles/engine');
  return createStyleEngine();
}
