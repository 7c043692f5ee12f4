/** Where the suite in the extension host writes its `HostMeasures`. */
export const MEASURES_VARIABLE = 'SOURCEBOOK_MEASURES';

/** All in milliseconds. */
export interface HostMeasures {
  /** Absent where VS Code had activated the extension before it could be timed. */
  readonly activation: number | undefined;
  /** The longest that the extension host's thread was held before the extension was active, and while it read. */
  readonly longestIdle: number;
  readonly longestReading: number;
  /** From activation until every source could be searched. */
  readonly readAll: number;
  /** Each search of a word as it is typed, through the worker and back. */
  readonly search: readonly number[];
}
