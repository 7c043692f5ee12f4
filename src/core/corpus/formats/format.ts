import type { StatedMetadata } from '../metadata/stated';
import type { Block } from '../page/block';

/** What a reader makes of a file's text: blocks in order, apart, that together hold every line that is not blank. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly stated?: StatedMetadata;
}

export interface Format {
  /** With the stop, in lower case. */
  readonly extensions: readonly string[];
  readonly layOut: (text: string) => Layout;
}
