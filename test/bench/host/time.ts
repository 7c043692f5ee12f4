import { performance } from 'node:perf_hooks';

/** A VS Code that was just started has things of its own to do for about this long. */
export const START_MILLISECONDS = 8000;
export const POLL_MILLISECONDS = 20;
/** What has not changed for this long has come to its end. */
export const STEADY_MILLISECONDS = 2000;

/** Milliseconds since 1970, with fractions. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
