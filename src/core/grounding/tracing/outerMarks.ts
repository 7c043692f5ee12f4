import { fold } from '../../text/folding';
import type { TextRange } from '../../text/range';

/**
 * Words are compared without the punctuation before the first and behind the last of them. Where the source has the same
 * there, it belongs to the place: the stop of `He left.`
 */
export function withOuterMarks(source: string, range: TextRange, lead: string, trail: string): TextRange {
  return {
    start: range.start - sharedEnd(source.slice(0, range.start), lead.trim()),
    end: range.end + sharedStart(source.slice(range.end), trail.trim()),
  };
}

function sharedStart(text: string, marks: string): number {
  let count = 0;
  while (count < marks.length && isAlike(text.charAt(count), marks.charAt(count))) count++;
  return count;
}

function sharedEnd(text: string, marks: string): number {
  let count = 0;
  while (count < marks.length && isAlike(text.at(-1 - count) ?? '', marks.at(-1 - count) ?? '')) count++;
  return count;
}

function isAlike(a: string, b: string): boolean {
  return a.trim() !== '' && fold(a) === fold(b);
}
