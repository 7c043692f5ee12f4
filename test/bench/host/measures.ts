import type { Held } from '../../support/threadWatch';

/** Where the suite in the extension host writes its `HostMeasures`. */
export const MEASURES_VARIABLE = 'SOURCEBOOK_MEASURES';

/** The extension that watches the thread; the benchmark installs it beside the one it measures. */
export const WATCHER = { publisher: 'sourcebook', name: 'watcher' } as const;

/** All in milliseconds. */
export interface HostMeasures {
  /** Every longer stretch in which the extension host's thread was held, by whatever. */
  readonly held: readonly Held[];
  /** Absent where VS Code was started without the extension. */
  readonly extension?: ExtensionMeasures;
}

export interface ExtensionMeasures {
  /** When VS Code began to load the extension, since 1970; the other times count from there. */
  readonly began: number;
  /** By VS Code's own marks: reading and running the extension's code, and its `activate`. */
  readonly loading: number;
  readonly activating: number;
  /** Until the first search was answered, and until every source could be searched. */
  readonly firstAnswer: number;
  readonly allRead: number;
  /** Each search while the sources were read, and then each of a word as it is typed; through the worker and back. */
  readonly searchReading: readonly number[];
  readonly search: readonly number[];
  /** When every source was read again, VS Code itself being at rest: its begin and end, since 1970. */
  readonly readAgain: Span;
  /** From a long draft's being opened to its problems, and from each keystroke in it. */
  readonly draft: Span;
  readonly keystrokes: readonly Span[];
}

/** Since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
