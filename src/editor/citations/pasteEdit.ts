import type { TextRange } from '../../core/text/range';
import type { InsertionPlan, PlannedEdit } from './plan';
import { growthBefore } from './plan';

/** A change of a draft, parted as VS Code wants it: what each place of the paste gets, and everything else. */
export interface PasteParts {
  readonly insertText: string;
  /** Goes in behind `insertText`, with the cursor between the two: a footnote at the end of the draft. */
  readonly behindCursor: string;
  readonly others: readonly PlannedEdit[];
}

/**
 * Parts the edits of a quotation that is pasted at `ranges`. At cursors nothing is pasted by VS Code itself, and all edits
 * are others; selected words are replaced by it, so that no other edit may touch them. `undefined` where several
 * selections would each need a text of their own.
 */
export function partPaste(plan: InsertionPlan, ranges: readonly TextRange[]): PasteParts | undefined {
  const { edits } = plan;
  const [range, ...more] = ranges;
  if (range === undefined) return undefined;
  const isCursor = ranges.every(({ start, end }) => start === end);
  if (more.length > 0) return isCursor ? { insertText: '', behindCursor: '', others: edits } : undefined;
  const first = edits.find((edit) => edit.start <= range.end && range.start <= edit.end);
  if (first === undefined) return undefined;
  const rest = edits.filter((edit) => edit !== first);
  const cursor = (plan.cursors[0] ?? 0) - first.start - growthBefore(rest, first.start);
  const behindCursor = first.text.slice(cursor);
  // A plain insertion leaves the cursor behind all of it.
  if (isCursor && behindCursor.trim() === '') return { insertText: '', behindCursor: '', others: edits };
  const rests = [
    { start: first.start, end: range.start, text: '' },
    { start: range.end, end: first.end, text: '' },
  ].filter(({ start, end }) => end > start);
  return { insertText: first.text.slice(0, cursor), behindCursor, others: [...rests, ...rest] };
}
