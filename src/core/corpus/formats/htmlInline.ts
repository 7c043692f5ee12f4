import { referencedCharacter } from '../../text/characterReferences';
import type { TextRange } from '../../text/range';
import type { Markup } from './markup';

/** Lengths are bounded, for a page may be one tag of megabytes. */
const MARKUP =
  /<!--[\s\S]{0,20000}?-->|<(script|style)\b[^>]{0,2000}>[\s\S]{0,200000}?<\/\1\s{0,20}>|<\/?[a-z!?][^<>]{0,5000}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,9});|[ \t\r\n\f]{2,}|[\t\r\n\f]/gi;
const LINE_BREAK = /^<br\b/i;

/**
 * What marks up the words of a passage of HTML: its tags and comments; a reference stands for its character, white space
 * for one space, `<br>` for the end of a line. In order and apart.
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
  return LINE_BREAK.test(found) ? '\n' : '';
}
