import { referencedCharacter } from '../../text/characterReferences';
import type { TextRange } from '../../text/range';
import type { Markup } from './markup';

/** Elements whose text is not the page's: a reader sees a picture, a control, or nothing. */
export const UNREAD_ELEMENTS =
  'head script style noscript template svg math iframe object video audio canvas select textarea datalist map button';

/** Lengths are bounded, for a page may be one tag of megabytes. An attribute may hold `>` between its marks. */
const MARKUP = new RegExp(
  [
    String.raw`<!--[\s\S]{0,20000}?-->`,
    String.raw`<(${UNREAD_ELEMENTS.replaceAll(' ', '|')})\b[^<>]{0,2000}>[\s\S]{0,200000}?<\/\1\s{0,20}>`,
    String.raw`<\/?[a-z!?](?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}'){0,5000}>`,
    String.raw`<\/?[a-z!?][^<>]{0,5000}>`,
    String.raw`&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,9});`,
    String.raw`[ \t\r\n\f]{2,}|[\t\r\n\f]`,
  ].join('|'),
  'gi',
);
const LINE_BREAK = /^<br\b/i;
const CELL = /^<\/?t[dh]\b/i;

/**
 * What marks up the words of a passage of HTML: its tags and comments; a reference stands for its character, white space
 * for one space, `<br>` for the end of a line, the border of a cell for a space. In order and apart.
 */
export function htmlMarkup(text: string, { start, end }: TextRange): Markup[] {
  return Array.from(text.slice(start, end).matchAll(MARKUP), ({ index, 0: found }): Markup[] => {
    const range = { start: start + index, end: start + index + found.length };
    const shown = shownFor(found);
    if (shown === found) return [];
    return [shown === '' ? range : { ...range, shown }];
  }).flat();
}

function shownFor(found: string): string {
  if (found.startsWith('&')) return referencedCharacter(found) ?? found;
  if (!found.startsWith('<')) return ' ';
  if (LINE_BREAK.test(found)) return '\n';
  return CELL.test(found) ? ' ' : '';
}
