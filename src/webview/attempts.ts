import type { Model } from './model';
import { messageOf } from '../core/text/messageOf';
import { DroppedError } from './rpc';

/** Work that may be refused: then the page says so, with a way to try again. */
export interface Attempts {
  attempt(title: string, work: () => Promise<unknown>): Promise<void>;
  refuse(title: string, message: string, again: () => void): void;
}

export function createAttempts(model: Model, render: () => void): Attempts {
  const attempts: Attempts = {
    async attempt(title, work) {
      try {
        await work();
      } catch (error) {
        if (error instanceof DroppedError) return;
        attempts.refuse(title, messageOf(error), () => void attempts.attempt(title, work));
      }
    },
    refuse(title, message, again) {
      model.refusal = {
        title,
        message,
        again: () => {
          model.refusal = undefined;
          render();
          again();
        },
      };
      render();
    },
  };
  return attempts;
}
