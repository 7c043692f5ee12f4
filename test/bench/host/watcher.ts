import type { ThreadWatch } from '../../support/threadWatch';
import { watchThread } from '../../support/threadWatch';

/** An extension beside the one that is measured: it starts with the extension host, and so before all others. */
export function activate(): ThreadWatch {
  return watchThread();
}
