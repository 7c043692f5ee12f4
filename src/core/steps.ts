/**
 * Long work in steps: it is done by a generator that yields between two of them, so that whoever runs it may let other work
 * in between.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all steps at once. */
export function completed<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export interface Pacing {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets other work run. */
  readonly pause: () => Promise<void>;
}

/** Milliseconds: what a keystroke's answer may wait for, well under the 100 within which it seems to come at once (Nielsen 1993). */
const SLICE = 12;

/**
 * Runs steps in slices of a few milliseconds with a pause behind each; they are given up, without a value, once they are
 * not `wanted`.
 */
export async function inSlices<T>(steps: Steps<T>, pacing: Pacing): Promise<T>;
export async function inSlices<T>(
  steps: Steps<T>,
  pacing: Pacing,
  wanted: () => boolean,
): Promise<T | undefined>;
export async function inSlices<T>(
  steps: Steps<T>,
  { now, pause }: Pacing,
  wanted: () => boolean = () => true,
): Promise<T | undefined> {
  let started = now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - started < SLICE) continue;
    await pause();
    if (!wanted()) return undefined;
    started = now();
  }
}

/** The items, with a step behind every `size` of them. */
export function* inBatches<T>(
  items: Iterable<T>,
  size: number,
  work: (item: T, index: number) => void,
): Steps<void> {
  let index = 0;
  for (const item of items) {
    work(item, index++);
    if (index % size === 0) yield;
  }
}
