import type { ThreadWatch } from '../../support/threadWatch';
import { watchThread } from '../../support/threadWatch';
import type { Activation } from './activations';
import { watchActivations } from './activations';
import { BRIEFLY_VARIABLE, PEER } from './measures';
import { ThreadSampling } from './sampling';

/** What the suite asks of the extension that watches the others. */
export interface Watcher extends ThreadWatch {
  readonly activations: ReadonlyMap<string, Activation>;
  /** Absent where the activation is to be measured, which it would lengthen a little. */
  readonly sampling: ThreadSampling | undefined;
}

/** An extension beside the one that is measured: it starts with the extension host, and so before all others. */
export function activate(): Watcher {
  const activations = watchActivations(['/dist/extension.js', `${PEER.name}-${PEER.version}/main.js`]);
  const sampling = process.env[BRIEFLY_VARIABLE] === undefined ? new ThreadSampling() : undefined;
  return { ...watchThread(), activations, sampling };
}
