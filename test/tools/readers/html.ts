import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const BLOCKS = new Set([
  'p',
  'div',
  'blockquote',
  'figure',
  'figcaption',
  'li',
  'ol',
  'section',
  'cite',
  'hr',
]);
const UNSHOWN = new Set(['head', 'style', 'script']);

/** What a page shows of its text, one line a block. */
export function shownText(html: string): string {
  return textOf(parse(html)).replace(/[ \t\n]+/g, ' ');
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || UNSHOWN.has(node.nodeName)) return '';
  const text = node.childNodes.map(textOf).join('');
  return BLOCKS.has(node.nodeName) ? ` ${text} ` : text;
}
