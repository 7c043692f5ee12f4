import type { Cancellation } from './ports';

export interface RefreshOptions {
  readonly cancellation?: Cancellation;
  readonly onProgress?: (progress: RefreshProgress) => void;
}

export interface RefreshProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** How many sources were read anew, were found unchanged, and are gone. */
export interface RefreshReport {
  readonly read: number;
  readonly kept: number;
  readonly removed: number;
}
