import type { SourceWarning } from './model';
import type { Block } from './page/block';
import type { Cancellation } from './ports';
import { extensionOf } from './uris';

/** Formats that hold their text packed: a program of the host takes it out. */
export type PackedFormat = 'pdf' | 'docx';

const FORMATS: ReadonlyMap<string, PackedFormat> = new Map([
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
  ['.docm', 'docx'],
]);

/** With the stop, in lower case. */
export const PACKED_EXTENSIONS: readonly string[] = [...FORMATS.keys()];

/** The packed format of a file by its name; `undefined` where its bytes are its text. */
export function packedFormatOf(file: string): PackedFormat | undefined {
  return FORMATS.get(extensionOf(file));
}

/**
 * From `start` on the text stands on a page: its number from 1 on, and what the file calls it (`iv`). A run ends where the
 * next begins; a page may have several, as a note at its foot stands behind a paragraph that goes on overleaf.
 */
export interface PageRun {
  readonly start: number;
  readonly number: number;
  readonly label: string;
}

/** What the file says of itself apart from its text; programs write it, so it counts only where the text bears it out. */
export interface FileProperties {
  readonly title?: string;
  readonly authors?: readonly string[];
}

/**
 * What was taken out of a file: the same for the same bytes, as offsets into `text` are kept. Without text the warnings say
 * why there is none and what to do.
 */
export interface Extraction {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order; absent where the format has no pages of its own. */
  readonly pages?: readonly PageRun[];
  readonly properties: FileProperties;
  readonly warnings: readonly SourceWarning[];
  /** Reading was given up or broke off, which need not be the file's fault: another time it may be read. */
  readonly isBrokenOff?: true;
}

/** Rejects with `CancelledError`; what is wrong with the file is a warning. */
export interface Extractors {
  extract(format: PackedFormat, bytes: Uint8Array, cancellation?: Cancellation): Promise<Extraction>;
}
