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
/** Where the link behind a note leads: back to its call, with an arrow for its words. */
const BACK = /^#(?:foot|end)note-ref-/;
/** Figures and signs above and below the line: `10<sup>6</sup>` is `10⁶`, not `106`. */
const SCRIPTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['sup', charactersFor('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻')],
  ['sub', charactersFor('₀₁₂₃₄₅₆₇₈₉₊₋₋₋')],
]);
/** The call of a note has brackets already. */
const NOTE_CALL = /^\[\d+\]$/;

function charactersFor(written: string): ReadonlyMap<string, string> {
  return new Map([...'0123456789+-−–'].map((plain, at) => [plain, written.charAt(at)]));
}

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
  private script: ReadonlyMap<string, string> | undefined;

  read(node: Node, shape: Shape, depth: number): void {
    if ('value' in node) this.add(this.scripted(node.value), shape);
    if (!('tagName' in node) || depth > DEEPEST) return;
    const { tagName, childNodes, attrs } = node;
    if (tagName === 'br') return this.add(LINE_BREAK, shape);
    if (attrs.some(({ name, value }) => name === 'href' && BACK.test(value))) return;
    const own = shape === 'table' ? shape : (SHAPES.get(tagName) ?? shape);
    const isBlock = BLOCKS.has(tagName) && shape !== 'table';
    if (isBlock) this.close();
    const outer = this.script;
    this.script = SCRIPTS.get(tagName) ?? outer;
    for (const child of childNodes) this.read(child, own, depth + 1);
    this.script = outer;
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

  private scripted(text: string): string {
    const { script } = this;
    if (script === undefined || NOTE_CALL.test(text)) return text;
    return text.replace(/\d|[+−–-](?=\d)/g, (character) => script.get(character) ?? character);
  }

  private add(text: string, shape: Shape): void {
    if (this.open === '') this.shape = shape;
    this.open += text === LINE_BREAK || text === CELL_BORDER ? text : text.replace(/[\r\n]+/g, ' ');
  }

  private close(): void {
    const lines = this.open.split(LINE_BREAK);
    const text = lines
      .map((line) => line.replace(/ ?\t ?/g, CELL_BORDER).trim())
      .filter((line) => line !== '')
      .join(LINE_BREAK);
    if (text !== '') this.done.push({ text, shape: this.shape });
    this.open = '';
  }
}

const LINE_BREAK = '\n';
const GAP = '\n\n';
