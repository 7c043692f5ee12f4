import type { LineOf } from './prose';

/** What is looked through on each side of the pointer: longer than any name, and cheap in a line of megabytes. */
const REACH = 300;
/** What a hard-wrapped line repeats before its text: indentation and Markdown's quotation marks. */
const LEAD = /^[\s>]*/;

interface Segment {
  readonly line: number;
  /** Where the segment begins in its line. */
  readonly from: number;
  /** Where it begins in the joined text. */
  readonly at: number;
  readonly text: string;
}

export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** The text round a place of a draft, its lines joined by a space as names wrap over their ends, with the way back. */
export interface Neighbourhood {
  readonly text: string;
  /** The place itself, in `text`. */
  readonly offset: number;
  positionOf(offset: number): LinePosition;
}

export function neighbourhoodOf(lineOf: LineOf, lineCount: number, place: LinePosition): Neighbourhood {
  const segments: Segment[] = [];
  const texts: string[] = [];
  let at = 0;
  const add = (line: number, from: number, text: string): void => {
    if (text === '') return;
    segments.push({ line, from, at, text });
    texts.push(text);
    at += text.length + 1;
  };
  const before = place.line > 0 ? unmarked(lineOf(place.line - 1)) : undefined;
  if (before) add(place.line - 1, Math.max(before.from, before.end - REACH), before.text.slice(-REACH));
  const hovered = lineOf(place.line);
  const from = Math.max(before && before.text !== '' ? lead(hovered) : 0, place.character - REACH);
  add(place.line, from, hovered.slice(from, place.character + REACH).trimEnd());
  const after = place.line + 1 < lineCount ? unmarked(lineOf(place.line + 1)) : undefined;
  if (after && hovered.length <= place.character + REACH)
    add(place.line + 1, after.from, after.text.slice(0, REACH));
  const here = segments.find((segment) => segment.line === place.line);
  return {
    text: texts.join(' '),
    offset: here === undefined ? -1 : here.at + place.character - here.from,
    positionOf: (offset) => positionIn(segments, offset) ?? place,
  };
}

function positionIn(segments: readonly Segment[], offset: number): LinePosition | undefined {
  const segment = segments.findLast((candidate) => candidate.at <= offset);
  if (segment === undefined) return undefined;
  const character = segment.from + Math.min(offset - segment.at, segment.text.length);
  return { line: segment.line, character };
}

function unmarked(line: string): { readonly from: number; readonly end: number; readonly text: string } {
  const from = lead(line);
  const text = line.slice(from).trimEnd();
  return { from, end: from + text.length, text };
}

function lead(line: string): number {
  return LEAD.exec(line)?.[0].length ?? 0;
}
