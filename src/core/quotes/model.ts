import type { TextRange } from '../text/range';

/** A quotation found in a source; the range excludes its marks. An unclosed one ends with its paragraph. */
export interface Quotation extends TextRange {
  /** Number of the passage that it begins in. */
  readonly paragraph: number;
  /** The marks as they stand: `“`, `"`, `«`, `„`; `close` is absent where the source forgot it. */
  readonly open: string;
  readonly close?: string;
  /** A turn of a transcript: no marks set it off, `open` is empty, and its label is the `speakerText`. Marked ones may lie in it. */
  readonly isTurn?: true;
  /** `Entity.id` of the named speaker, only where the text says so. */
  readonly speaker?: string;
  /** The words that name or describe the speaker as they stand: `its spokesman`, `Mr. Trump`, `he`. */
  readonly speakerText?: string;
  /** The words that attribute the quotation: `said`, `told TASS`, `according to`. */
  readonly cue?: string;
}
