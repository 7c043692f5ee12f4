import type { Entry } from './entries';
import { findEntries } from './entries';
import { footStart, headEnd } from './head';
import type { Stretch } from './mainText';
import { mainText } from './mainText';
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
  /** Of a saved web page: the stretch that its text fills. */
  readonly main?: Stretch;
}

export function readPage(marks: readonly Mark[]): Page {
  const main = mainText(marks);
  const related = relatedLines(marks, footStart(marks, main), main?.from ?? 0);
  const entries = findEntries(marks, main === undefined ? related : withSurroundings(marks, main, related));
  return {
    marks,
    entries,
    related,
    head: headEnd(marks, entries, main),
    foot: footStart(marks, main),
    ...(main === undefined ? {} : { main }),
  };
}

/** The marker and the heading of a first entry stand above its text. Lines. */
const ABOVE_TEXT = 12;

/** With the lines that stand too far above or below the text to open an entry of it. */
function withSurroundings(
  marks: readonly Mark[],
  { from, to }: Stretch,
  related: ReadonlySet<number>,
): ReadonlySet<number> {
  const outside = [...marks.keys()].filter((at) => at < from - ABOVE_TEXT || at >= to);
  return new Set([...related, ...outside]);
}
