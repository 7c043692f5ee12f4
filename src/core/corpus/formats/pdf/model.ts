/**
 * A stretch of text as a PDF places it, in points (1/72 inch) on the page as it is shown: `x` its left end, `y` its baseline,
 * counted from the top, `size` the height of its type.
 */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Set at an angle, as a stamp in the margin is. */
  readonly isTurned?: true;
  /** Of a script that is written from right to left; its letters are in the order they are read. */
  readonly isRightToLeft?: true;
}

export interface PdfPage {
  /** 1-based. */
  readonly number: number;
  /** What the file calls the page: `iv`; else its number. */
  readonly label: string;
  /** In the order in which the file draws them. */
  readonly pieces: readonly Piece[];
}

/** A line of a column, or of the page where it has none. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Its stretches are set far apart, as the cells of a table are. */
  readonly isRow: boolean;
  /** As of a piece. */
  readonly isRightToLeft?: true;
}

/** Lines that are read one below the other, with the margins that they are set between. */
export interface Region {
  readonly lines: readonly PdfLine[];
  readonly left: number;
  readonly right: number;
}

/** A page parted into what is read and what stands around it. */
export interface ReadPage {
  readonly number: number;
  readonly label: string;
  readonly head: readonly PdfLine[];
  readonly regions: readonly Region[];
  readonly notes: readonly Region[];
  readonly foot: readonly PdfLine[];
}
