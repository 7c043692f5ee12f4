import type { Entry } from './entries';
import { findEntries } from './entries';
import { footStart, headEnd } from './head';
import type { Mark } from './marks';
import { relatedLines } from './related';

/** A file's blocks as recognised, and the parts that its layout shows. Numbers are indices of `marks`. */
export interface Page {
  readonly marks: readonly Mark[];
  /** Empty for a page that does not date its parts. */
  readonly entries: readonly Entry[];
  /** Behind the head: what stands before the text. 0 where the text begins at once. */
  readonly head: number;
  /** Where the foot begins: behind the last prose. */
  readonly foot: number;
  /** Lines of lists of other stories. */
  readonly related: ReadonlySet<number>;
}

export function readPage(marks: readonly Mark[]): Page {
  const related = relatedLines(marks);
  const entries = findEntries(marks, related);
  return { marks, entries, related, head: headEnd(marks, entries), foot: footStart(marks) };
}
