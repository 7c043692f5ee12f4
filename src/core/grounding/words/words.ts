import { fold } from '../../text/folding';
import type { TextRange } from '../../text/range';

/**
 * The words that quotations are compared by: runs of letters, numbers with the separators inside them, and the signs that
 * change what a number says (also `<` before one, and `±`). In `about $1,100 for l’été` these are `about`, `$`, `1,100`, `for`, `l`, `été`; `1 500` is one,
 * and so is `−5`; raised and lowered figures are no part of the number before them (`8¹`); scripts that write no spaces are compared letter by letter.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*|(?:(?<![^\s([{“„«"'‘‹])[−–-])?(?:\d{1,3}(?:[ \u00A0\u2009\u202F'’]\d{3})+(?!\p{N})(?:[.,](?:(?![¹²³⁰⁴-⁹₀-₉])\p{N})+)*|(?:(?![¹²³⁰⁴-⁹₀-₉])\p{N})+(?:[.,](?:(?![¹²³⁰⁴-⁹₀-₉])\p{N})+)*)|[¹²³⁰⁴-⁹₀-₉]+|(?<=\S[ \u00A0\u202F]?)(?:[<>]=|[<>≤≥≠±]|\+\/[-−–])(?=[ \u00A0\u202F]?[\p{Sc}−–-]?\.?\p{N})|[\p{Sc}%‰]/gu;

export function wordRanges(text: string, from = 0, to = text.length): TextRange[] {
  const ranges: TextRange[] = [];
  WORD.lastIndex = from;
  for (let match = WORD.exec(text); match !== null && match.index < to; match = WORD.exec(text)) {
    ranges.push({ start: match.index, end: Math.min(to, match.index + match[0].length) });
  }
  WORD.lastIndex = 0;
  return ranges;
}

/**
 * The ranges of the words of a whole text, for texts that have too many to make them all. Most are runs of plain
 * letters, which are found three times as fast by looking at each character as by the pattern, which finds the others.
 */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === BETWEEN) {
      at++;
      continue;
    }
    let end = at;
    if (kind === LETTER)
      do end++;
      while (kindAt(text, end) === LETTER);
    if (end === at || text.charCodeAt(end) >= PLAIN.length) {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      if (match === null) return;
      at = match.index;
      end = at + match[0].length;
    }
    visit(at, end);
    at = end;
  }
}

const BETWEEN = 0;
const LETTER = 1;
const OTHER = 2;

/** Of the ASCII characters: those of plain words, those that stand between words, and those that may begin other ones. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z]/i.test(character) ? LETTER : /[\d$%<>+-]/.test(character) ? OTHER : BETWEEN;
});

function kindAt(text: string, at: number): number {
  return PLAIN[text.charCodeAt(at)] ?? OTHER;
}

const THOUSANDS = /^-?\d{1,3}(?:[.,]\d{3})+$/;
const IS_NUMBER = /^-?\d/;

/** A word as it is compared: folded; `1,100`, `1.100` and `1 100` are `1100`, `3,5` is `3.5`. */
export function wordKey(word: string): string {
  const folded = fold(word).replace(GROUPED, '');
  if (TYPED_SIGNS.has(folded)) return TYPED_SIGNS.get(folded) ?? folded;
  if (!IS_NUMBER.test(folded)) return folded;
  return THOUSANDS.test(folded) ? folded.replace(/[.,]/g, '') : folded.replaceAll(',', '.');
}

/** As they are typed where a keyboard has no sign. */
const TYPED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['<=', '≤'],
  ['>=', '≥'],
  ['+/-', '±'],
]);
const GROUPED = /(?<=\d)[ '](?=\d)/g;

/** Two pieces of one word: `long-term`, `govern-` at the end of a line, `n’t`. */
const JOINT = /^(?:[-‐‑\u00AD]\s{0,40}|['’ʼ])$/;

/** Whether what stands between two words makes them pieces of one. */
export function isJoint(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === SPACE) return false;
  return (
    JOINT.test(text.slice(start, end)) || (end === start + 1 && INITIALS.test(text.slice(start - 2, end + 2)))
  );
}

/** The stop between the letters of `U.S.` and `p.m.`, which are `US` and `pm` too; with what stands around it. */
const INITIALS = /^\P{L}?\p{L}\.\p{L}(?!\p{L})/u;

/** `[N]o` and `want[ed]` of a source that quotes another are one word each; the figures of `7[2]` are not. */
export function isBracketed(text: string, first: TextRange, next: TextRange): boolean {
  const between = text.slice(first.end, next.start);
  if (between.length !== 1 || IS_FIGURE.test(text.charAt(first.start) + text.charAt(next.start)))
    return false;
  return (
    (between === ']' && text.charAt(first.start - 1) === '[') ||
    (between === '[' && text.charAt(next.end) === ']')
  );
}

const IS_FIGURE = /\P{L}/u;
const SPACE = 0x20;
