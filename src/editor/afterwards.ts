import type { Disposable, LogOutputChannel } from 'vscode';
import { loggable } from './words/failures';
import { nextTurn } from './words/slices';

/**
 * What is done once the extension counts as activated, and nobody waits for: each step in a turn of its own, so that none of
 * them keeps the thread from the other extensions that start on it at the same time.
 */
export class Afterwards implements Disposable {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private ended = false;

  constructor(private readonly log: LogOutputChannel) {}

  add(step: () => Promise<unknown>): void {
    this.steps.push(step);
  }

  /** Never rejects: a step that fails is logged, and the next one is done. */
  async run(): Promise<void> {
    for (const step of this.steps) {
      await nextTurn();
      if (this.ended) return;
      try {
        await step();
      } catch (error) {
        this.log.error(loggable(error));
      }
    }
  }

  dispose(): void {
    this.ended = true;
  }
}
