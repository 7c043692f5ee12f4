import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { LineIndex } from '../../text/lines';
import { indexLines } from '../../text/lines';
import { trimRange } from '../../text/range';
import type { TextRange } from '../../text/range';
import { readHtmlMetadata } from '../metadata/htmlMetadata';
import type { Block, Shape } from '../page/block';
import type { Format, Layout } from './format';
import { UNREAD_ELEMENTS } from './htmlInline';
import { HTML_EXTENSIONS } from './markup';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export const html: Format = { extensions: HTML_EXTENSIONS, layOut };

/** A page's blocks are the stretches of text that its block elements (HTML, 15.3 Rendering, “flow content”) part. */
function layOut(text: string): Layout {
  const document = parse(text, { sourceCodeLocationInfo: true });
  const reader = new BlockReader(text);
  for (const node of document.childNodes) if ('tagName' in node) reader.read(node, OUTERMOST, 0);
  return { blocks: reader.blocks(), stated: readHtmlMetadata(document, text) };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const UNREAD = words(UNREAD_ELEMENTS);
/** Navigation, forms and what else stands around a page's text. */
const AROUND = words('nav footer aside form dialog menu');
const AROUND_ROLES = words(
  'navigation banner contentinfo complementary search dialog alert menu menubar toolbar',
);
const MAIN = words('main article');
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);
const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ['li', 'item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['tr', 'table'],
]);
/** How deep elements are followed; a hostile page nests deeper than any author. */
const DEEPEST = 400;

interface Surroundings {
  readonly shape: Shape;
  readonly isMain: boolean;
}

const OUTERMOST: Surroundings = { shape: 'line', isMain: false };

class BlockReader {
  private readonly lines: LineIndex;
  private readonly found: Block[] = [];
  private open: (TextRange & { readonly shape: Shape }) | undefined;

  constructor(private readonly text: string) {
    this.lines = indexLines(text);
  }

  blocks(): Block[] {
    this.close();
    return apart(this.found.sort((a, b) => a.start - b.start));
  }

  read(node: Node, around: Surroundings, depth: number): void {
    // Behind the end of the body the parser joins white space over the tags between.
    if ('value' in node && node.value.trim() !== '') this.addText(node, around.shape);
    if (!('tagName' in node) || UNREAD.has(node.tagName) || depth > DEEPEST) return;
    if (node.tagName === 'br') return this.lineBreak(node);
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) this.close();
    const within = surroundingsIn(node, around);
    for (const child of node.childNodes) this.read(child, within, depth + 1);
    if (isBlock) this.close();
  }

  private addText({ sourceCodeLocation }: Node, shape: Shape): void {
    if (sourceCodeLocation == null) return;
    const { startOffset, endOffset } = sourceCodeLocation;
    const { start, end } = trimRange(this.text, { start: startOffset, end: endOffset });
    if (start >= end) return;
    this.open = { start: this.open?.start ?? start, end, shape: this.open?.shape ?? shape };
  }

  /** Two breaks with nothing between part paragraphs. */
  private lineBreak({ sourceCodeLocation }: Element): void {
    const before = this.text.slice(0, sourceCodeLocation?.startOffset ?? 0);
    if (/<br\b[^<>]{0,200}>\s{0,200}$/i.test(before.slice(-500))) this.close();
  }

  private close(): void {
    if (this.open === undefined) return;
    const { start, end, shape } = this.open;
    const [startLine, endLine] = [this.lines.lineAt(start), this.lines.lineAt(end - 1)];
    this.found.push({ start, end, startLine, endLine, shape, apart: true });
    this.open = undefined;
  }
}

/** What is misplaced in a table is one text before it for the parser, over its cells; that has their words already. */
function apart(blocks: readonly Block[]): Block[] {
  let end = 0;
  return blocks.filter((block) => {
    if (block.start < end) return false;
    end = block.end;
    return true;
  });
}

function surroundingsIn(element: Element, { shape, isMain }: Surroundings): Surroundings {
  const isInMain = isMain || MAIN.has(element.tagName);
  if (shape === 'furniture' || standsAround(element, isMain)) return { shape: 'furniture', isMain };
  const own = SHAPES.get(element.tagName);
  if (own !== undefined) return { shape: own, isMain: isInMain };
  return { shape: shape === 'line' && element.tagName === 'p' ? 'paragraph' : shape, isMain: isInMain };
}

function standsAround({ tagName, attrs }: Element, isMain: boolean): boolean {
  const attribute = (name: string): string | undefined => attrs.find((found) => found.name === name)?.value;
  return (
    AROUND.has(tagName) ||
    (tagName === 'header' && !isMain) ||
    AROUND_ROLES.has(attribute('role') ?? '') ||
    attribute('hidden') !== undefined ||
    attribute('aria-hidden') === 'true'
  );
}
