import type { TextRange } from '../core/text/range';
import { element } from './dom';

/** The text as nodes, its marks as `<mark>`. Marks that overlap or lie outside are cut to what is left of the text. */
export function markedText(text: string, marks: readonly TextRange[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) nodes.push(document.createTextNode(text.slice(at, from)));
    nodes.push(element('mark', {}, text.slice(from, to)));
    at = to;
  }
  if (at < text.length) nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}
