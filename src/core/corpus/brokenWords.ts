import { fold } from '../text/folding';
import type { TextRange } from '../text/range';
import { matchesOf } from '../text/range';

/** A hyphen at the end of a line with the break behind it, where the word goes on in small letters. */
export interface WordBreak extends TextRange {
  /**
   * `joined`: the file has the word in one piece elsewhere (`inter-/national` beside `international`); `hyphened`: it has
   * it with its hyphen (`well-/known` beside `well-known`), or both parts as words; `unknown` where it has none of these.
   */
  readonly kind: 'joined' | 'hyphened' | 'unknown';
}

const BREAK = /[-‐\u00AD](?<=\p{L}{2}.)[ \t]{0,20}(?:\r\n|\n|\r)[ \t]{0,20}(?=\p{Ll}{2})/gu;
const BEFORE = /[\p{L}\p{M}]{1,60}$/u;
const BEHIND = /^[\p{L}\p{M}]{1,60}/u;
const LONGEST_PART = 60;
const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;

/** The words of a text that the ends of its lines break, in order. */
export function wordBreaks(text: string): WordBreak[] {
  const breaks = matchesOf(text, BREAK);
  if (breaks.length === 0) return [];
  const parts = breaks.map((range) => partsAround(text, range));
  const known = knownAmong(text, new Set(parts.flatMap(formsOf)));
  return breaks.map((range, at) => ({ ...range, kind: kindOf(parts[at] ?? ['', ''], known) }));
}

function kindOf(parts: Parts, known: ReadonlySet<string>): WordBreak['kind'] {
  const [joined, hyphened, before, behind] = formsOf(parts);
  if (known.has(hyphened)) return 'hyphened';
  if (known.has(joined)) return 'joined';
  return known.has(before) && known.has(behind) ? 'hyphened' : 'unknown';
}

type Parts = readonly [before: string, behind: string];

function partsAround(text: string, { start, end }: TextRange): Parts {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST_PART), start))?.[0] ?? '';
  const behind = BEHIND.exec(text.slice(end, end + LONGEST_PART))?.[0] ?? '';
  return [fold(before), fold(behind)];
}

function formsOf([before, behind]: Parts): [
  joined: string,
  hyphened: string,
  before: string,
  behind: string,
] {
  return [before + behind, `${before}-${behind}`, before, behind];
}

/** Those of the forms that stand in the text, the parts of broken words not among them. */
function knownAmong(text: string, forms: ReadonlySet<string>): Set<string> {
  const known = new Set<string>();
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const folded = fold(word);
    if (forms.has(folded) && !isBroken(text, index, index + word.length)) known.add(folded);
  }
  return known;
}

const BROKEN_BEFORE = /[-‐\u00AD]\s{1,40}$/;
const BROKEN_BEHIND = /^[-‐\u00AD]\s/;

function isBroken(text: string, start: number, end: number): boolean {
  return (
    BROKEN_BEHIND.test(text.slice(end, end + 2)) ||
    BROKEN_BEFORE.test(text.slice(Math.max(0, start - 41), start))
  );
}
