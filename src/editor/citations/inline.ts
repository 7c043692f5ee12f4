import type { Markup } from '../../core/citations/model';
import type { TextRange } from '../../core/text/range';
import type { Placement } from './plan';

/** Behind these a citation follows at once: white space, what opens, dashes and slashes. */
const JOINS_BEFORE = /^$|[\s([{<\u2014\u2013/\\|~“„‚‘«‹¿¡「『（]$/u;
/** A straight mark opens where white space or nothing stands before it. */
const STRAIGHT_OPEN = /(?:^|[\s([{])["']$/;
/** Before these a space would part what belongs together. */
const JOINS_AFTER = /^$|^[^\p{L}\p{N}\p{M}“„‘«([{<*_`$#@]/u;
/** Scripts that set no space between words. */
const NO_SPACES_BEFORE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，！？：；]$/u;
const NO_SPACES_AFTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const MARK_PAIRS: ReadonlySet<string> = new Set(['“”', '""', '„“', '„”', '«»', '‘’', '»«']);
const LOOK = 2;

/** A heading is one only at the beginning of its line. */
const HEADINGS: Partial<Record<Markup, RegExp>> = {
  markdown: /^#{1,6}\s/,
  pandoc: /^#{1,6}\s/,
  latex: /^\\(?:part|chapter|(?:sub)*section|paragraph)\b/,
  asciidoc: /^={1,6}\s/,
  typst: /^={1,6}\s/,
  org: /^\*{1,8}\s/,
  html: /^<h[1-6]\b/i,
};
const LONGEST_MARK = 20;

/**
 * Sets a citation into its line; in front of a heading, as a paragraph above it. Marks round the selected words give way: the
 * citation has its own.
 */
export function placeInline(text: string, selection: TextRange, citation: string, markup: Markup): Placement {
  const { start, end } = withMarks(text, withoutTrailingSpace(text, selection));
  if (isBeforeHeading(text, start, end, markup))
    return { start, end, text: `${citation}\n\n`, cursor: citation.length };
  const lead = needsSpaceBefore(text.slice(Math.max(0, start - LOOK), start)) ? ' ' : '';
  const trail = needsSpaceAfter(text.slice(end, end + LOOK)) ? ' ' : '';
  return { start, end, text: lead + citation + trail, cursor: lead.length + citation.length };
}

function isBeforeHeading(text: string, start: number, end: number, markup: Markup): boolean {
  const atLineStart = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  return atLineStart && start === end && HEADINGS[markup]?.test(text.slice(end, end + LONGEST_MARK)) === true;
}

/** A selection of whole lines ends behind their break, which stays. */
function withoutTrailingSpace(text: string, { start, end }: TextRange): TextRange {
  const kept = text.slice(start, end).trimEnd().length;
  return kept === 0 ? { start, end: start === end ? end : start } : { start, end: start + kept };
}

function withMarks(text: string, range: TextRange): TextRange {
  if (range.start === range.end) return range;
  const pair = text.charAt(range.start - 1) + text.charAt(range.end);
  return MARK_PAIRS.has(pair) ? { start: range.start - 1, end: range.end + 1 } : range;
}

function needsSpaceBefore(before: string): boolean {
  return !JOINS_BEFORE.test(before) && !STRAIGHT_OPEN.test(before) && !NO_SPACES_BEFORE.test(before);
}

function needsSpaceAfter(after: string): boolean {
  return !JOINS_AFTER.test(after) && !NO_SPACES_AFTER.test(after);
}
