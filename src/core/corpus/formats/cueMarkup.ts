import { referencedCharacter } from '../../text/characterReferences';
import type { TextRange } from '../../text/range';
import type { Markup } from './markup';

/** Tags of classes, looks, languages and voices, times within a cue, references to characters. */
const MARKUP =
  /<v(?:\.[^\s<>]{1,80})?[ \t]+(?<voice>[^<>\n]{1,80})>|<\/?(?:c|i|b|u|v|ruby|rt|lang)(?:[. \t][^<>\n]{0,200})?>|<(?:\d{1,4}:)?\d{2}:\d{2}\.\d{3}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,9});/giu;
const DIRECTION = /^&[lr]rm;$/;

/** What marks up the words of a cue. The name of a voice is shown as transcripts have it, before a colon. */
export function cueMarkup(text: string, { start, end }: TextRange): Markup[] {
  return Array.from(text.slice(start, end).matchAll(MARKUP), ({ index, 0: found, groups }): Markup[] => {
    const range = { start: start + index, end: start + index + found.length };
    const voice = groups?.['voice'];
    if (voice !== undefined) return [{ ...range, shown: `${voice.trim()}: `, voice: true }];
    const shown =
      found.startsWith('&') && !DIRECTION.test(found) ? (referencedCharacter(found) ?? found) : '';
    if (shown === found) return [];
    return [shown === '' ? range : { ...range, shown }];
  }).flat();
}
