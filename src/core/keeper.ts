import type { RestoreReport } from './api';
import type { Corpus } from './corpus/corpus';
import type { Log } from './corpus/ports';
import type { Library } from './library';
import { SnapshotError } from './search/model';
import { messageOf } from './text/messageOf';
import { encodeSnapshot, openSnapshot } from './snapshot';
import type { SnapshotCoding, SnapshotStore } from './snapshot';
import type { Pacing, Steps } from './steps';
import { inSlices } from './steps';

export interface KeeperPorts extends Pacing, SnapshotCoding {
  readonly log: Log;
  /** Where the index is kept between runs; absent, it is made anew each time. */
  readonly snapshots?: SnapshotStore;
}

/**
 * Milliseconds between two savings: a writer who edits a source saves it often, and an index that is a little old costs
 * the next start only the files that changed since.
 */
const SAVE_INTERVAL = 30_000;

/** Keeps what was read between two runs. */
export class Keeper {
  private savedAt = -Infinity;
  /** The version of the library that is saved. */
  private saved: number;

  constructor(
    private readonly ports: KeeperPorts,
    private readonly library: Library,
    private readonly corpus: Corpus,
  ) {
    this.saved = library.version;
  }

  /** Saves what is settled and not saved yet, in slices; it is given up, for the next time, once it is not `wanted`. */
  async save(wanted: () => boolean): Promise<void> {
    const { snapshots, now, log } = this.ports;
    const { version, isSettled } = this.library;
    const isDue = version !== this.saved && isSettled && now() - this.savedAt > SAVE_INTERVAL;
    if (snapshots === undefined || !isDue) return;
    try {
      const bytes = await inSlices(this.encode(), this.ports, wanted);
      if (bytes === undefined) return;
      // Tried again after the interval where it fails.
      this.savedAt = now();
      await snapshots.save(bytes);
      this.saved = version;
    } catch (error) {
      log.warn(
        `The index could not be saved, so the next start reads all sources again: ${messageOf(error)}`,
      );
    }
  }

  /** Takes over what was saved, in slices: the sources can be searched first, their names come after. */
  async restore(): Promise<RestoreReport> {
    const { snapshots, log } = this.ports;
    try {
      const bytes = await snapshots?.load();
      if (bytes === undefined) return { sources: 0 };
      await inSlices(this.takeOver(bytes), this.ports);
      return { sources: [...this.corpus.sources].length };
    } catch (error) {
      const problem = `${messageOf(error)} All sources are read again.`;
      this.corpus.clear();
      log[error instanceof SnapshotError ? 'warn' : 'error'](problem);
      return { sources: 0, problem };
    }
  }

  private *encode(): Steps<Uint8Array> {
    const snapshot = yield* this.library.toSnapshot(this.corpus.sources);
    return yield* encodeSnapshot(snapshot, this.ports);
  }

  private *takeOver(bytes: Uint8Array): Steps<void> {
    const saved = openSnapshot(bytes, this.ports);
    const searchable = yield* saved.searchable();
    yield* this.library.restore(searchable);
    this.corpus.restore(searchable.sources);
    yield* this.library.restoreNames(yield* saved.named(), this.corpus);
  }
}
