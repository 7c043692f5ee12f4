import type { Held } from '../../support/threadWatch';
import type { Activation } from './activations';

/** Where the suite in the extension host writes its `HostMeasures`. */
export const MEASURES_VARIABLE = 'SOURCEBOOK_MEASURES';

/** Set where only the activation is measured, which takes seconds. */
export const BRIEFLY_VARIABLE = 'SOURCEBOOK_BRIEFLY';

/** The extension that watches the thread, and one that does nothing; the benchmark installs them beside the one it measures. */
export const WATCHER = { publisher: 'sourcebook', name: 'watcher', version: '1.0.0' } as const;
export const PEER = { publisher: 'sourcebook', name: 'peer', version: '1.0.0' } as const;

/** All in milliseconds. */
export interface HostMeasures {
  /** Every longer stretch in which the extension host's thread was held, by whatever. */
  readonly held: readonly Held[];
  readonly peer: ActivationMeasures;
  /** A long Markdown draft, from its being opened on for some seconds; absent where only the activation was measured. */
  readonly markdown?: Span;
  /** Absent where VS Code was started without the extension. */
  readonly activation?: ActivationMeasures;
  /** Absent also where only the activation was measured. */
  readonly extension?: ExtensionMeasures;
}

export interface ActivationMeasures {
  /** By VS Code's own marks, which hold also what others did on the thread meanwhile. */
  readonly counted: number;
  /** Reading and running the extension's code, and its `activate`. */
  readonly own: Activation;
}

export interface ExtensionMeasures {
  /** When VS Code began to load the extension, since 1970; the other times count from there. */
  readonly began: number;
  /** Until the first search was answered, and until every source could be searched. */
  readonly firstAnswer: number;
  readonly allRead: number;
  /** Each search while the sources were read, and then each of a word as it is typed; through the worker and back. */
  readonly searchReading: readonly number[];
  readonly search: readonly number[];
  /** When every source was read again, VS Code itself being at rest: its begin and end, since 1970. */
  readonly readAgain: Span;
  /** From the list of names being asked for on for some seconds. */
  readonly namesShown: Span;
  /** From a long draft's being opened to its problems, and from each keystroke in it. */
  readonly draft: Span;
  readonly keystrokes: readonly Span[];
}

/** Since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
