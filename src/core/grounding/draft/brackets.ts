import type { TextRange } from '../../text/range';
import type { VisibleText } from './visible';

const LONGEST_BRACKET = 1200;
const CLOSING_MARK_BEFORE = /["“”»«’'‘›.,!?…)][\s\u00A0]{0,2}$/;

/**
 * Stretches in round brackets that may cite, brackets included. One that holds a link to a file reaches from the bracket
 * behind a quotation mark to the one behind the link, whatever the title between them has of brackets.
 */
export function bracketsIn({ mapped, links }: VisibleText): TextRange[] {
  const { text } = mapped;
  const linked = links.flatMap((link) => {
    const range = bracketAround(text, link);
    return range ? [range] : [];
  });
  const plain = plainBrackets(text).filter(
    (range) => !linked.some((other) => other.start < range.end && range.start < other.end),
  );
  return [...linked, ...plain].sort((a, b) => a.start - b.start);
}

function bracketAround(text: string, link: TextRange): TextRange | undefined {
  const close = text.indexOf(')', link.end);
  if (close < 0 || close - link.end > LONGEST_TAIL) return undefined;
  const from = Math.max(0, link.start - LONGEST_BRACKET);
  let nearest: number | undefined;
  for (let open = text.lastIndexOf('(', link.start); open >= from; open = text.lastIndexOf('(', open - 1)) {
    nearest ??= open;
    if (CLOSING_MARK_BEFORE.test(text.slice(Math.max(0, open - 3), open)))
      return { start: open, end: close + 1 };
    if (open === 0) break;
  }
  return nearest === undefined ? undefined : { start: nearest, end: close + 1 };
}

/** What may stand between a link and the bracket behind it: `, lines 14–15`. */
const LONGEST_TAIL = 40;

/** The outermost brackets that are closed. */
function plainBrackets(text: string): TextRange[] {
  const found: TextRange[] = [];
  const waiting: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') waiting.push(at);
    else if (character === ')') {
      const start = waiting.pop();
      if (start !== undefined && at - start <= LONGEST_BRACKET) {
        while ((found.at(-1)?.start ?? -1) > start) found.pop();
        found.push({ start, end: at + 1 });
      }
    }
  }
  return found;
}
