import type { Construct, InlineRule, InlineSink } from './visible';

/** A rule by a sticky pattern: what it matches shows as `read` tells, or not at all. */
export function rule(
  pattern: RegExp,
  read?: (sink: InlineSink, match: RegExpExecArray, at: number) => void,
): InlineRule {
  return (raw, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(raw);
    if (match === null) return undefined;
    const end = at + match[0].length;
    return read ? { end, read: (sink) => read(sink, match, at) } : { end };
  };
}

/** A rule that shows the first group of its pattern in place of the whole. */
export function showing(pattern: RegExp): InlineRule {
  return rule(pattern, (sink, match, at) => sink.show(match[1] ?? '', at, at + match[0].length));
}

export function construct(end: number | undefined, read?: (sink: InlineSink) => void): Construct | undefined {
  if (end === undefined) return undefined;
  return read ? { end, read } : { end };
}

/**
 * The offset of the bracket that closes the one at `at`, those behind a backslash left aside; `undefined` where none does.
 * In `[a [b] \] c]` that of offset 0 is the last.
 */
export function closingBracket(text: string, at: number, open: string, close: string): number | undefined {
  const known = pairings.find((pairing) => pairing.open === open && pairing.text === text);
  return (known ?? pairBrackets(text, open, close)).ends.get(at);
}

interface Pairing {
  readonly text: string;
  readonly open: string;
  readonly ends: ReadonlyMap<number, number>;
}

/** The brackets of the texts that were read last, for a text is asked about many of its brackets in turn. */
const pairings: Pairing[] = [];
const MOST_PAIRINGS = 4;

function pairBrackets(text: string, open: string, close: string): Pairing {
  const ends = new Map<number, number>();
  const waiting: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === open) waiting.push(at);
    else if (character === close) {
      const start = waiting.pop();
      if (start !== undefined) ends.set(start, at);
    }
  }
  const pairing = { text, open, ends };
  pairings.unshift(pairing);
  pairings.length = Math.min(pairings.length, MOST_PAIRINGS);
  return pairing;
}

export function syntaxOf(
  rules: Readonly<Record<string, readonly InlineRule[]>>,
): ReadonlyMap<string, readonly InlineRule[]> {
  const byCharacter = new Map<string, InlineRule[]>();
  for (const [characters, list] of Object.entries(rules)) {
    for (const character of characters)
      byCharacter.set(character, [...(byCharacter.get(character) ?? []), ...list]);
  }
  return byCharacter;
}
