import type { TextRange } from '../../core/text/range';
import type { PlannedEdit } from './plan';

/** A change of a draft, parted as VS Code wants it: what each place of the paste gets, and everything else. */
export interface PasteParts {
  readonly insertText: string;
  readonly others: readonly PlannedEdit[];
}

/**
 * Parts the edits of a quotation that is pasted at `ranges`. At cursors nothing is pasted by VS Code itself, and all edits
 * are others; selected words are replaced by it, so that no other edit may touch them. `undefined` where several
 * selections would each need a text of their own.
 */
export function partPaste(
  edits: readonly PlannedEdit[],
  ranges: readonly TextRange[],
): PasteParts | undefined {
  if (ranges.every(({ start, end }) => start === end)) return { insertText: '', others: edits };
  const [range, ...more] = ranges;
  if (range === undefined || more.length > 0) return undefined;
  const covering = edits.find(({ start, end }) => start <= range.start && range.end <= end);
  if (covering === undefined) return undefined;
  const rests = [
    { start: covering.start, end: range.start, text: '' },
    { start: range.end, end: covering.end, text: '' },
  ].filter(({ start, end }) => end > start);
  return { insertText: covering.text, others: [...rests, ...edits.filter((edit) => edit !== covering)] };
}
