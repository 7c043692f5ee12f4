import { performance } from 'node:perf_hooks';

/** Often enough to see what a person feels, seldom enough to cost nothing. */
const TICK_MILLISECONDS = 5;
/** Shorter stretches are not kept one by one. */
const WORTH_KEEPING = 10;

/** A stretch in which a thread did not come round to its timers, in milliseconds. */
export interface Held {
  /** Its begin, since 1970. */
  readonly at: number;
  readonly wall: number;
  /** What the thread computed of it; the rest it waited for a processor, which other programs had. */
  readonly computed: number;
}

export interface ThreadWatch {
  /** Those of ten milliseconds or more since the watch began. */
  held(): readonly Held[];
  stop(): void;
}

/** Node's own account of the processor time of the calling thread, in microseconds; it came with Node 22.19 and 23.9. */
interface ThreadClock {
  threadCpuUsage?(): NodeJS.CpuUsage;
}

/** Watches the thread that calls it. */
export function watchThread(): ThreadWatch {
  const held: Held[] = [];
  let last = performance.now();
  let lastUsed = usedByThread();
  const timer = setInterval(() => {
    const now = performance.now();
    const used = usedByThread();
    const wall = now - last - TICK_MILLISECONDS;
    if (wall >= WORTH_KEEPING)
      held.push({
        at: performance.timeOrigin + last,
        wall,
        computed: Math.min(wall, used - lastUsed),
      });
    last = now;
    lastUsed = used;
  }, TICK_MILLISECONDS);
  return { held: () => held, stop: () => clearInterval(timer) };
}

/** Milliseconds that the calling thread has computed; those of the clock where Node does not count them. */
export function usedByThread(): number {
  const used = (process as unknown as ThreadClock).threadCpuUsage?.();
  return used === undefined ? performance.now() : (used.user + used.system) / 1000;
}
