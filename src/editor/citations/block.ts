import type { Markup } from '../../core/citations/model';
import type { TextRange } from '../../core/text/range';
import type { Placement } from './plan';

/** What a line begins with that the paragraphs under it begin with too: quotation marks of Markdown, then white space. */
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)*/;
const INDENT = /^[ \t]*/;
/** A list item's mark with the space behind it; its further paragraphs stand under its first letter. */
const ITEM = /^[ \t]*(?:[-*+•]|\d{1,9}[.)]|#\.)[ \t]+(?:\[[ xX]\][ \t]+)?/;
const MARKS_QUOTES: ReadonlySet<Markup> = new Set(['markdown', 'pandoc']);
/** AsciiDoc reads an indented line as literal text, and knows an item by its mark alone. */
const NEVER_INDENTED: ReadonlySet<Markup> = new Set(['asciidoc']);
const HAS_ITEMS: ReadonlySet<Markup> = new Set(['markdown', 'pandoc', 'restructuredtext', 'org', 'typst']);

/** Sets a citation as a paragraph of its own, one empty line from what stands around it, within its list or quotation. */
export function placeBlock(text: string, selection: TextRange, citation: string, markup: Markup): Placement {
  const end = selection.start + text.slice(selection.start, selection.end).trimEnd().length;
  const line = lineAround(text, { start: selection.start, end });
  const context = contextOf(text.slice(line.start, selection.start), markup);
  const body = citation.split(/\r\n|\n|\r/).map((row) => (row === '' ? context.empty : context.prefix + row));
  const head = headOf(text, line, selection.start, context);
  const tail = tailOf(text, line, end, context);
  const block = head.onItem ? body.join('\n').slice(context.prefix.length) : body.join('\n');
  const inserted = head.text + block;
  return { start: head.at, end: tail.at, text: inserted + tail.text, cursor: inserted.length };
}

interface Context {
  /** What every line of the block begins with, and what an empty line of it is. */
  readonly prefix: string;
  readonly empty: string;
  /** What stands before the cursor, without marks and indentation. */
  readonly written: string;
  readonly item: boolean;
}

function contextOf(before: string, markup: Markup): Context {
  const marks = (MARKS_QUOTES.has(markup) ? QUOTE_MARKS : INDENT).exec(before)?.[0] ?? '';
  const rest = before.slice(marks.length);
  const item = HAS_ITEMS.has(markup) ? (ITEM.exec(rest)?.[0] ?? '') : '';
  const prefix = NEVER_INDENTED.has(markup) ? '' : marks + item.replaceAll(/[^\t]/g, ' ');
  return { prefix, empty: prefix.trimEnd(), written: rest.slice(item.length).trim(), item: item !== '' };
}

function lineAround(text: string, { start, end }: TextRange): TextRange {
  const close = /[\r\n]/.exec(text.slice(end))?.index;
  return { start: lineStart(text, start), end: close === undefined ? text.length : end + close };
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** What stands before the block, from where on it replaces the draft's own space. */
function headOf(
  text: string,
  line: TextRange,
  cursor: number,
  context: Context,
): { at: number; text: string; onItem: boolean } {
  if (context.written !== '') {
    const at = line.start + text.slice(line.start, cursor).trimEnd().length;
    return { at, text: `\n${context.empty}\n`, onItem: false };
  }
  if (context.item) return { at: cursor, text: '', onItem: true };
  const above = lineAbove(text, line.start);
  const parted = above === undefined || isEmpty(above);
  return { at: line.start, text: parted ? '' : `${context.empty}\n`, onItem: false };
}

function tailOf(text: string, line: TextRange, end: number, context: Context): { at: number; text: string } {
  const after = text.slice(end, line.end);
  if (after.trim() !== '') {
    const at = end + (after.length - after.trimStart().length);
    return { at, text: `\n${context.empty}\n${context.prefix}` };
  }
  const below = /^(?:\r\n|\n|\r)([^\r\n]*)/.exec(text.slice(line.end))?.[1];
  const parted = below === undefined || isEmpty(below);
  return { at: line.end, text: parted ? '' : `\n${context.empty}` };
}

function lineAbove(text: string, start: number): string | undefined {
  if (start === 0) return undefined;
  const end = text.slice(Math.max(0, start - 2), start) === '\r\n' ? start - 2 : start - 1;
  return text.slice(lineStart(text, end), end);
}

function isEmpty(line: string): boolean {
  return line.replace(QUOTE_MARKS, '').trim() === '';
}
