import { readClock } from '../../dates/clocks';
import { fold } from '../../text/folding';
import type { Mark } from './marks';

/** So many equal short lines in a row stand for pictures or buttons that a text can't show: `Article image`. */
const FEWEST_EQUAL = 3;
const LONGEST_EQUAL = 40;
/** Other words that are said again and again, such as a refrain, are text the first time. */
const PICTURE_OR_BUTTON =
  /(?<!\p{L})(?:images?|pictures?|photos?|videos?|icons?|logos?|thumbnails?|buttons?|play|share|bild(?:er)?|fotos?|imagen|immagine|фото|видео|відео)(?!\p{L})/u;

/** The marks of a page as others like them on it show what they are: runs of one line, and times with a full stop. */
export function withAlikeSettled(marks: readonly Mark[]): Mark[] {
  const repeated = runsOf(marks);
  const dotted = marks.some(({ role, text }) => role === 'clock' && DOTTED.test(text));
  const times = dotted ? marks.flatMap(timeAt) : [];
  let next = 0;
  return marks.map((mark, at) => {
    while ((times[next]?.at ?? Infinity) < at) next++;
    if (repeated.has(at)) return { ...mark, role: 'furniture', reason: 'rule' };
    if (!dotted || mark.role !== 'line' || !DOTTED_ALONE.test(mark.text)) return mark;
    const clock = clockAmong(mark, times.slice(Math.max(0, next - 2), next), times.slice(next, next + 2));
    return clock === undefined ? mark : { ...mark, role: 'clock', clock };
  });
}

const DOTTED = /^\d{1,2}\.\d{2}/;
const DOTTED_ALONE = /^\d{1,2}\.\d{2}$/;

interface Time {
  /** Index of its mark. */
  readonly at: number;
  readonly minutes: number;
}

function timeAt({ role, clock }: Mark, at: number): Time[] {
  return role === 'clock' && clock?.kind === 'absolute' ? [{ at, minutes: clock.minutes }] : [];
}

/** Entries of a ticker follow each other sooner. */
const LONGEST_PAUSE_MINUTES = 180;

/** `23.15` alone is a number, such as a price, but over `23.00 h` and `22.49 h` a time: it goes on in their order. */
function clockAmong({ text }: Mark, above: readonly Time[], below: readonly Time[]): Mark['clock'] {
  const clock = readClock(text.replace('.', ':'));
  if (clock === undefined) return undefined;
  const row = [...above, clock, ...below].map(({ minutes }) => minutes);
  const steps = row.slice(1).map((minutes, i) => minutes - (row[i] ?? 0));
  const inOrder = steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
  const isNear = [...above.slice(-1), ...below.slice(0, 1)].every(
    ({ minutes }) => Math.abs(minutes - clock.minutes) <= LONGEST_PAUSE_MINUTES,
  );
  return row.length > 2 && inOrder && isNear ? clock : undefined;
}

function runsOf(marks: readonly Mark[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let at = 1; at <= marks.length; at++) {
    const first = marks[from];
    if (first && marks[at] && isShortLine(first) && fold(first.text) === fold(marks[at]?.text ?? ''))
      continue;
    const kept = PICTURE_OR_BUTTON.test(fold(first?.text ?? '')) ? from : from + 1;
    if (at - from >= FEWEST_EQUAL) for (let own = kept; own < at; own++) found.add(own);
    from = at;
  }
  return found;
}

function isShortLine({ role, text }: Mark): boolean {
  return role === 'line' && text.length <= LONGEST_EQUAL;
}
