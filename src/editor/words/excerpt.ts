import { readable } from '../../core/corpus/prose';
import type { TextRange } from '../../core/text/range';

export interface Excerpt {
  readonly text: string;
  /** The marks that are in `text`, relative to it. */
  readonly marks: readonly TextRange[];
}

/** How much stands before the first mark, as a share of what there is room for. */
const LEAD = 0.3;
/** How far from its cut an excerpt may look for the border of a word. */
const WORD_LOOK = 24;

/**
 * At most `room` characters of a text, cut at words round its first mark, on one line; `…` stands where it was cut.
 * Each white-space character becomes a space, so that marks keep their places.
 */
export function excerpt(text: string, marks: readonly TextRange[], room: number): Excerpt {
  const flat = text.replaceAll(/\s/g, ' ');
  if (flat.length <= room) return { text: flat, marks };
  const first = marks[0]?.start ?? 0;
  const start = first < room * (1 - LEAD) ? 0 : wordStart(flat, Math.floor(first - room * LEAD));
  const end = wordEnd(flat, start + room, start);
  const lead = start > 0 ? '…' : '';
  const shown = marks
    .map((mark) => ({ start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end)
    .map((mark) => ({ start: mark.start - start + lead.length, end: mark.end - start + lead.length }));
  return { text: `${lead}${flat.slice(start, end)}${end < flat.length ? '…' : ''}`, marks: shown };
}

/** A stretch of a source, as the core answers it. */
interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly marks?: readonly TextRange[];
}

/** The same of a source's words, without what marks them up. */
export function excerptOf({ file, text, marks = [] }: SourceText, room: number): Excerpt {
  const shown = readable(file, { text, marks });
  return excerpt(shown.text, shown.marks, room);
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < WORD_LOOK ? space + 1 : notInPair(text, at);
}

function wordEnd(text: string, at: number, start: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > start && at - space < WORD_LOOK ? space : notInPair(text, at);
}

/** The nearest place before which no half of a surrogate pair is cut off. */
function notInPair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
