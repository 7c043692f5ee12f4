import type { TextRange } from '../../text/range';

/**
 * What a format knows of a block before its words are looked at. In plain text a block is a `line` (or several, where
 * the file wraps its paragraphs) and may be anything; Markdown says more, and a `paragraph` is never a heading.
 */
export type Shape = 'line' | 'paragraph' | 'heading' | 'item' | 'quote' | 'table' | 'caption' | 'furniture';

/** A stretch of a file that becomes one passage: no white space at its ends, lines 1-based. */
export interface Block extends TextRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly shape: Shape;
  /** Whether an empty line stands before it, or nothing. */
  readonly apart: boolean;
}
