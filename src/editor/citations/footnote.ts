import type { PlannedEdit } from './plan';

/** A line that a definition may follow at once, where every other needs an empty line between. */
const DEFINITION = /^\[\^[^\]\n]{1,200}\]:/;
const CONTINUATION = /^(?: {4}|\t)/;

/**
 * Adds a footnote's definition at the end of the draft to the edits (in order), one empty line under the text or right
 * under the definition that stands there. An edit that reaches the end takes it up, as two edits cannot share a place.
 */
export function placeFootnote(text: string, edits: PlannedEdit[], footnote: string): void {
  const last = edits.at(-1);
  const atEnd = last !== undefined && last.end === text.length;
  const standing = last === undefined ? text : text.slice(0, last.start) + last.text + text.slice(last.end);
  const definition = `${partedFrom(standing)}${footnote}\n`;
  if (atEnd) edits[edits.length - 1] = { ...last, text: last.text + definition };
  else edits.push({ start: text.length, end: text.length, text: definition });
}

function partedFrom(standing: string): string {
  const written = standing.trimEnd();
  if (written === '') return '';
  const breaks = standing.slice(written.length).match(/\r\n|\n|\r/g)?.length ?? 0;
  return '\n'.repeat(Math.max(0, (endsInDefinition(written) ? 1 : 2) - breaks));
}

function endsInDefinition(written: string): boolean {
  const lines = written.split(/\r\n|\n|\r/);
  let at = lines.length - 1;
  while (at > 0 && CONTINUATION.test(lines[at] ?? '')) at--;
  return DEFINITION.test(lines[at] ?? '');
}
