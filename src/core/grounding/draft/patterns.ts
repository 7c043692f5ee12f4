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

/** The longest stretch in brackets that is looked for, in characters. */
const LONGEST_GROUP = 100_000;

/**
 * The offset of the bracket that closes the one at `at`, those behind a backslash left aside; `undefined` where none does.
 * In `[a [b] \] c]` that of offset 0 is the last.
 */
export function closingBracket(text: string, at: number, open: string, close: string): number | undefined {
  let depth = 0;
  const end = Math.min(text.length, at + LONGEST_GROUP);
  for (let i = at; i < end; i++) {
    const character = text.charAt(i);
    if (character === '\\') i++;
    else if (character === open) depth++;
    else if (character === close && --depth === 0) return i;
  }
  return undefined;
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
