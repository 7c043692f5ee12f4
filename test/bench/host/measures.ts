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
  readonly held: readonly Attributed[];
  readonly start: StartMeasures;
  readonly peer: ActivationMeasures;
  /** Absent where VS Code was started without the extension. */
  readonly activation?: ActivationMeasures;
  /** Absent where VS Code was started briefly, this one also where it was started without the extension. */
  readonly markdown?: MarkdownMeasures;
  readonly extension?: ExtensionMeasures;
}

/** A stretch in which the thread was held, with whom it worked for where that was looked at. */
export interface Attributed extends Held {
  /** What it computed for the extension that is measured. */
  readonly own?: number;
  /** Where most of that was spent, and most of the rest: function, file and line. */
  readonly ownPlace?: string;
  readonly otherPlace?: string;
}

/** From the first code of the extension (of one that does nothing, without it) until VS Code is at rest. */
export interface StartMeasures extends Span {
  /** Until the first search was answered, and until every source could be searched. */
  readonly firstAnswer?: number;
  readonly allRead?: number;
  /** Each search meanwhile, through the worker and back. */
  readonly searches?: readonly number[];
}

export interface ActivationMeasures {
  /** By VS Code's own marks, which hold also what others did on the thread meanwhile. */
  readonly counted: number;
  /** Reading and running the extension's code, and its `activate`. */
  readonly own: Activation;
}

export interface ExtensionMeasures {
  /** Each search of a word as it is typed; through the worker and back. */
  readonly search: readonly number[];
  /** When every source was read again, VS Code itself being at rest. */
  readonly readAgain: Span;
  /** From the list of names being asked for on for some seconds. */
  readonly namesShown: Span;
  readonly plainText: DraftMeasures;
}

/** A long draft that is opened, until its problems are shown, and each keystroke in it until they follow. */
export interface DraftMeasures {
  readonly opened: Span;
  readonly keystrokes: readonly Span[];
}

/** The rest is absent where VS Code was started without the extension. */
export interface MarkdownMeasures extends Partial<DraftMeasures> {
  readonly opened: Span;
  readonly hovers?: readonly Span[];
  readonly completions?: readonly Span[];
}

/** Since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
