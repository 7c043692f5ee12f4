import type { TextRange } from '../../../text/range';
import { closingBracket } from '../patterns';

/** An option or an argument of a command: its range leaves its brackets out. */
export interface LatexArgument extends TextRange {
  readonly part: 'o' | 'm' | 't';
}

export interface LatexArguments {
  readonly end: number;
  readonly arguments: readonly LatexArgument[];
}

/** Reads what follows a command at `at` by its signature; `undefined` where an argument is not closed. */
export function readArguments(text: string, at: number, signature: string): LatexArguments | undefined {
  const found: LatexArgument[] = [];
  let end = at;
  for (const part of signature) {
    if (part === 's') {
      if (text.charAt(end) === '*') end++;
      continue;
    }
    const open = skipSpace(text, end);
    const isOption = part === 'o';
    if (text.charAt(open) !== (isOption ? '[' : '{')) {
      if (part === 't') return undefined;
      continue;
    }
    const close = isOption ? closingOption(text, open) : closingBracket(text, open, '{', '}');
    if (close === undefined) return undefined;
    found.push({ part: isOption ? 'o' : part === 't' ? 't' : 'm', start: open + 1, end: close });
    end = close + 1;
  }
  return { end, arguments: found };
}

/** One line break at most stands between a command and its argument. */
function skipSpace(text: string, at: number): number {
  const space = /[ \t]{0,80}(?:\r?\n[ \t]{0,80})?/y;
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
}

const LONGEST_OPTION = 5000;

/** The bracket that ends an option; those in braces are part of it. */
function closingOption(text: string, at: number): number | undefined {
  for (let i = at + 1; i < Math.min(text.length, at + LONGEST_OPTION); i++) {
    const character = text.charAt(i);
    if (character === '\\') i++;
    else if (character === '{') {
      const close = closingBracket(text, i, '{', '}');
      if (close === undefined) return undefined;
      i = close;
    } else if (character === ']') return i;
  }
  return undefined;
}
