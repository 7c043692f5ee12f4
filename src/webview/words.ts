/** Puts values into a template: `fill('{0} of {1}', 3, 9)` is `3 of 9`. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replaceAll(/\{(\d)\}/g, (whole, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? whole : String(value);
  });
}

/** Parts of a name that is cut in its middle where there is no room: the tail always stands. */
export interface CutName {
  readonly head: string;
  readonly tail: string;
}

/** Letters of a file's name that stay at its end: its extension and what tells `draft-1` from `draft-2`. */
const TAIL = 9;

/** `interview-with-the-mayor-2.txt` → `interview-with-the-mayo` and `r-2.txt`; a short name has no tail. */
export function cutName(name: string): CutName {
  const letters = [...name];
  if (letters.length <= TAIL * 2) return { head: name, tail: '' };
  return { head: letters.slice(0, -TAIL).join(''), tail: letters.slice(-TAIL).join('') };
}

/** A query without one of its parts, and without the space that this leaves doubled. */
export function without(query: string, part: { readonly start: number; readonly end: number }): string {
  return `${query.slice(0, part.start).trimEnd()} ${query.slice(part.end).trimStart()}`.trim();
}
