import { PANDOC, run } from '../program';

/** A node of pandoc's document tree: `t` names it, `c` is what it holds. */
interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** What a document in `format` says when pandoc has read it: text with spaces, notes at their place. */
export function readByPandoc(format: string, text: string, options: readonly string[] = []): string {
  const tree: unknown = JSON.parse(run(PANDOC, ['-f', format, '-t', 'json', ...options], text));
  if (typeof tree !== 'object' || tree === null || !('blocks' in tree))
    throw new Error('No pandoc document.');
  return textOf(tree.blocks).replace(/[ \t\n]+/g, ' ');
}

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  SingleQuote: ['‘', '’'],
  DoubleQuote: ['“', '”'],
};

function textOf(node: unknown): string {
  if (typeof node === 'string') return '';
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isNode(node) ? textOfNode(node) : '';
}

function textOfNode({ t, c }: PandocNode): string {
  switch (t) {
    case 'Str':
      return String(c);
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Code':
    case 'Math':
    case 'RawInline':
    case 'CodeBlock':
    case 'RawBlock':
      return Array.isArray(c) ? String(c[1]) : '';
    case 'Quoted':
      return quoted(c);
    case 'Para':
    case 'Plain':
    case 'Header':
      return ` ${textOf(c)} `;
    default:
      return textOf(c);
  }
}

function quoted(content: unknown): string {
  const [kind, inside] = Array.isArray(content) ? (content as unknown[]) : [];
  const [open, close] = (isNode(kind) && MARKS[kind.t]) || ['', ''];
  return `${open}${textOf(inside)}${close}`;
}

function isNode(value: unknown): value is PandocNode {
  return typeof value === 'object' && value !== null && 't' in value;
}
