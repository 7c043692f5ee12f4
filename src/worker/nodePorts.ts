import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../core/corpus/ports';
import type { SourcebookPorts } from '../core/sourcebook';
import { nodeFiles } from './nodeFiles';
import { snapshotFile } from './nodeSnapshots';

/** What the core asks of its host, on Node. */
export function nodePorts(log: Log, snapshot: string | undefined): SourcebookPorts {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  return {
    files: nodeFiles,
    log,
    now: Date.now,
    pause: () => nextTurn(),
    utf8: { encode: (text) => encoder.encode(text), decode: (bytes) => decoder.decode(bytes) },
    ...(snapshot !== undefined && { snapshots: snapshotFile(snapshot) }),
  };
}
