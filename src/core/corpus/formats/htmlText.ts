import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Extraction } from '../extraction';
import type { Block, Shape } from '../page/block';

type Node = DefaultTreeAdapterTypes.ChildNode;

const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ['li', 'item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['tr', 'table'],
]);
const BLOCKS: ReadonlySet<string> = new Set([...SHAPES.keys(), 'p', 'ol', 'ul', 'table', 'thead', 'tbody']);
/** How deep elements are followed; a hostile document nests deeper than any author. */
const DEEPEST = 400;
/** Between cells. */
const CELL_BORDER = '\t';
/** Leads from a note back to its call. */
const BACK = /\s?↑$/u;

/**
 * The text of a document that a program turned into HTML: each paragraph, heading, item and row on a line of its own with an
 * empty one between.
 */
export function textOfHtml(html: string): Pick<Extraction, 'text' | 'blocks'> {
  const reader = new Reader();
  for (const node of parseFragment(html).childNodes) reader.read(node, 'line', 0);
  return reader.result();
}

class Reader {
  private readonly done: { readonly text: string; readonly shape: Shape }[] = [];
  private open = '';
  private shape: Shape = 'line';

  read(node: Node, shape: Shape, depth: number): void {
    if ('value' in node) this.add(node.value, shape);
    if (!('tagName' in node) || depth > DEEPEST) return;
    const { tagName, childNodes } = node;
    if (tagName === 'br') return this.add(LINE_BREAK, shape);
    const own = shape === 'table' ? shape : (SHAPES.get(tagName) ?? shape);
    const isBlock = BLOCKS.has(tagName) && shape !== 'table';
    if (isBlock) this.close();
    for (const child of childNodes) this.read(child, own, depth + 1);
    if (isBlock) this.close();
    else if (tagName === 'td' || tagName === 'th') this.add(CELL_BORDER, shape);
    else if (BLOCKS.has(tagName)) this.add(' ', shape);
  }

  result(): Pick<Extraction, 'text' | 'blocks'> {
    this.close();
    const blocks: Block[] = [];
    let [text, line] = ['', 1];
    for (const { text: own, shape } of this.done) {
      const lines = own.split(LINE_BREAK).length;
      const start = text.length === 0 ? 0 : text.length + GAP.length;
      if (start > 0) line += GAP.length;
      text += (start === 0 ? '' : GAP) + own;
      blocks.push({
        start,
        end: text.length,
        startLine: line,
        endLine: line + lines - 1,
        shape,
        apart: true,
      });
      line += lines - 1;
    }
    return { text, blocks };
  }

  private add(text: string, shape: Shape): void {
    if (this.open === '') this.shape = shape;
    this.open += text === LINE_BREAK || text === CELL_BORDER ? text : text.replace(/[\r\n]+/g, ' ');
  }

  private close(): void {
    const text = this.open
      .replace(BACK, '')
      .replace(/[ \t]*\n[ \t\n]*/g, LINE_BREAK)
      .replace(/ ?\t ?/g, CELL_BORDER)
      .trim();
    if (text !== '') this.done.push({ text, shape: this.shape });
    this.open = '';
  }
}

const LINE_BREAK = '\n';
const GAP = '\n\n';
