import type { TextRange } from '../text/range';

/**
 * What to show of a passage that is too long to be shown whole: one stretch, or two where its marks lie far apart, in
 * order, together at most `maxLength` UTF-16 code units, cut at white space where there is any near. Marks are relative
 * to `text`, in order.
 */
export function snippet(text: string, marks: readonly TextRange[], maxLength: number): TextRange[] {
  if (text.length <= maxLength) return [{ start: 0, end: text.length }];
  const [first, ...rest] = marks;
  if (!first) return [cutAtWords(text, { start: 0, end: maxLength }, marks)];
  const last = rest.at(-1) ?? first;
  if (last.end - first.start <= maxLength)
    return [cutAtWords(text, around(first.start, last.end, maxLength, text.length), marks)];
  const half = Math.floor(maxLength / 2);
  const best = bestWindow(marks, half, text.length);
  const others = marks.filter((mark) => mark.end <= best.start || mark.start >= best.end);
  const second = bestWindow(others, half, text.length);
  return others.length === 0
    ? [cutAtWords(text, best, marks)]
    : apart(best, second).map((window) => cutAtWords(text, window, marks));
}

/** The stretch of a length that holds the most of the marks, with them in its middle. */
function bestWindow(marks: readonly TextRange[], length: number, textLength: number): TextRange {
  let best: TextRange = { start: 0, end: 0 };
  let most = 0;
  marks.forEach((first, i) => {
    const within = marks.slice(i).filter((mark) => mark.end - first.start <= length);
    if (within.length <= most) return;
    most = within.length;
    best = { start: first.start, end: within.at(-1)?.end ?? first.end };
  });
  return around(best.start, Math.min(best.end, best.start + length), length, textLength);
}

function around(start: number, end: number, length: number, textLength: number): TextRange {
  const before = Math.floor((length - (end - start)) / 2);
  const from = Math.max(0, Math.min(start - before, textLength - length));
  return { start: from, end: Math.min(textLength, from + length) };
}

function apart(a: TextRange, b: TextRange): TextRange[] {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  if (left.end < right.start) return [left, right];
  return [{ start: left.start, end: right.end }];
}

/** Words longer than this are cut through. */
const FARTHEST_BORDER = 24;

/** Cuts at words without cutting into a mark that the stretch holds. */
function cutAtWords(text: string, { start, end }: TextRange, marks: readonly TextRange[]): TextRange {
  const held = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const first = start === 0 ? 0 : nextWord(text, start);
  const last = end === text.length ? end : lastWordEnd(text, end);
  return {
    start: Math.min(first, held[0]?.start ?? first),
    end: Math.max(last, held.at(-1)?.end ?? last),
  };
}

function nextWord(text: string, at: number): number {
  if (isBlank(text, at - 1)) return at;
  const border = text.slice(at, at + FARTHEST_BORDER).search(/\s\S/);
  return border === -1 ? wholeCharacter(text, at) : at + border + 1;
}

function lastWordEnd(text: string, at: number): number {
  if (isBlank(text, at)) return at;
  for (let border = at - 1; border > at - FARTHEST_BORDER && border > 0; border--) {
    if (isBlank(text, border)) return border;
  }
  return wholeCharacter(text, at);
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** Never between the two halves of a character outside the basic plane. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
