import { fold, foldWithMap } from '../../core/text/folding';
import type { TextRange } from '../../core/text/range';
import { withBreaksOf, type Located } from './locate';

/**
 * The places of a passage's marks in the text that an editor shows: where its words stand as they were, also when its line
 * breaks are others, and where they differ in case, accents and spaces only. None where only its lines are known.
 */
export function marksInEditor(
  text: string,
  { range, by }: Located,
  words: string,
  marks: readonly TextRange[],
): readonly TextRange[] {
  if (by === 'lines') return [];
  const shown = foldWithMap(text.slice(range.start, range.end));
  const foldedLength = (part: string): number => fold(withBreaksOf(text, part)).length;
  return marks.map((mark) => {
    const start = foldedLength(words.slice(0, mark.start));
    const end = start + foldedLength(words.slice(mark.start, mark.end));
    const inShown = shown.original({ start, end });
    return { start: range.start + inShown.start, end: range.start + inShown.end };
  });
}
