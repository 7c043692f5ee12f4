import type { ThreadWatch } from '../../support/threadWatch';
import { watchThread } from '../../support/threadWatch';
import type { Activation } from './activations';
import { watchActivations } from './activations';
import { PEER } from './measures';

/** What the suite asks of the extension that watches the others. */
export interface Watcher extends ThreadWatch {
  readonly activations: ReadonlyMap<string, Activation>;
}

/** An extension beside the one that is measured: it starts with the extension host, and so before all others. */
export function activate(): Watcher {
  const activations = watchActivations(['/dist/extension.js', `${PEER.name}-${PEER.version}/main.js`]);
  return { ...watchThread(), activations };
}
