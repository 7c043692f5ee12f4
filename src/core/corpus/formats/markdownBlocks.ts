import type { TextRange } from '../../text/range';
import { trimRange } from '../../text/range';
import type { Block, Shape } from '../page/block';
import type { Line } from '../page/lines';

/** The blocks that begin at a line, and the index of the line behind them. */
export interface Taken {
  readonly blocks: readonly Block[];
  readonly next: number;
}

interface Cursor {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly at: number;
  readonly line: Line;
  /** The line's own text, its first thousand characters: markers stand at the beginning. */
  readonly head: string;
}

type Taker = (cursor: Cursor) => Taken | undefined;

const HEAD = 1000;
/** In this order, which is that of precedence in CommonMark. */
const TAKERS: readonly Taker[] = [
  fence,
  comment,
  heading,
  rule,
  image,
  table,
  quote,
  item,
  definition,
  htmlTag,
];

export function blockAt(text: string, lines: readonly Line[], at: number): Taken {
  const line = lines[at];
  if (!line) return { blocks: [], next: at + 1 };
  const cursor: Cursor = {
    text,
    lines,
    at,
    line,
    head: text.slice(line.start, Math.min(line.end, line.start + HEAD)),
  };
  for (const take of TAKERS) {
    const taken = take(cursor);
    if (taken) return taken;
  }
  return paragraph(cursor);
}

function blockOf(
  first: Line,
  last: Line,
  shape: Shape,
  range: TextRange = { start: first.start, end: last.end },
): Block {
  return { ...range, startLine: first.number, endLine: last.number, shape, apart: first.apart };
}

const FENCE = /^(`{3,}|~{3,})/;

function fence({ text, lines, at, line, head }: Cursor): Taken | undefined {
  const mark = FENCE.exec(head)?.[1];
  if (mark === undefined || line.indent > 3) return undefined;
  let end = at + 1;
  while (end < lines.length && !closes(text, lines[end], mark)) end++;
  const last = lines[Math.min(end, lines.length - 1)] ?? line;
  return { blocks: [blockOf(line, last, 'furniture')], next: end + 1 };
}

function closes(text: string, line: Line | undefined, mark: string): boolean {
  if (!line || line.end - line.start < mark.length || line.end - line.start > HEAD) return false;
  const own = text.slice(line.start, line.end);
  return own.startsWith(mark) && own.replaceAll(mark.charAt(0), '') === '';
}

function comment({ text, lines, at, line, head }: Cursor): Taken | undefined {
  if (!head.startsWith('<!--')) return undefined;
  const close = text.indexOf('-->', line.start);
  let end = at;
  while (close >= 0 && end + 1 < lines.length && (lines[end]?.end ?? 0) < close) end++;
  if (close < 0) end = lines.length - 1;
  return { blocks: [blockOf(line, lines[end] ?? line, 'furniture')], next: end + 1 };
}

const ATX = /^#{1,6}(?:[ \t]+|$)/;
const CLOSING = /[ \t]+#+$/;

function heading({ text, line, head, at }: Cursor): Taken | undefined {
  const mark = line.indent <= 3 ? ATX.exec(head)?.[0] : undefined;
  if (mark === undefined) return undefined;
  const closing = CLOSING.exec(head)?.[0].length ?? 0;
  const range = trimRange(text, {
    start: line.start + mark.length,
    end: line.end - (line.end - line.start <= HEAD ? closing : 0),
  });
  const empty = range.end <= range.start;
  return {
    blocks: [empty ? blockOf(line, line, 'furniture') : blockOf(line, line, 'heading', range)],
    next: at + 1,
  };
}

const RULE = /^(?:[-_*=][ \t]*){3,200}$/;

function rule({ line, head, at }: Cursor): Taken | undefined {
  return RULE.test(head) ? { blocks: [blockOf(line, line, 'furniture')], next: at + 1 } : undefined;
}

const IMAGE = /^!\[([^\]]{0,900})\](?:\([^)]{0,900}\)|\[[^\]]{0,200}\])$/;

function image({ line, head, at }: Cursor): Taken | undefined {
  const alt = IMAGE.exec(head)?.[1];
  if (alt === undefined) return undefined;
  const start = line.start + 2;
  const block =
    alt.trim() === ''
      ? blockOf(line, line, 'furniture')
      : blockOf(line, line, 'caption', { start, end: start + alt.length });
  return { blocks: [block], next: at + 1 };
}

function table({ text, lines, at, line, head }: Cursor): Taken | undefined {
  const next = lines[at + 1];
  if (!head.includes('|') || !next || next.apart) return undefined;
  if (
    !/^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*){0,60}\|?$/.test(
      text.slice(next.start, Math.min(next.end, next.start + HEAD)),
    )
  )
    return undefined;
  const end = endOfRun(lines, at, () => true);
  return { blocks: [blockOf(line, lines[end - 1] ?? line, 'table')], next: end };
}

const QUOTE = /^(?:>[ \t]?)+/;

/** Each paragraph of a block quotation; the marks of its later lines stay inside, for a passage is a slice. */
function quote({ text, lines, at, line, head }: Cursor): Taken | undefined {
  if (!head.startsWith('>')) return undefined;
  const isQuoted = (candidate: Line): boolean => text.charAt(candidate.start) === '>';
  const run = lines.slice(at, endOfRun(lines, at, isQuoted));
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first && last)
      blocks.push(blockOf(first, last, 'quote', { start: behind(text, first, QUOTE), end: last.end }));
    open = [];
  };
  for (const candidate of run) {
    if (behind(text, candidate, QUOTE) >= candidate.end) {
      close();
      blocks.push(blockOf(candidate, candidate, 'furniture'));
    } else open.push(candidate);
  }
  close();
  return { blocks, next: at + Math.max(run.length, line.number > 0 ? 1 : 0) };
}

function behind(text: string, line: Line, mark: RegExp): number {
  const length = mark.exec(text.slice(line.start, Math.min(line.end, line.start + HEAD)))?.[0].length ?? 0;
  return trimRange(text, { start: line.start + length, end: line.end }).start;
}

const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;

function item({ text, lines, at, line, head }: Cursor): Taken | undefined {
  if (!ITEM.test(head)) return undefined;
  const end = endOfRun(lines, at, (candidate) => !interrupts(text, candidate));
  return {
    blocks: [
      blockOf(line, lines[end - 1] ?? line, 'item', {
        start: behind(text, line, ITEM),
        end: lines[end - 1]?.end ?? line.end,
      }),
    ],
    next: end,
  };
}

const DEFINITION = /^\[(?!\^)[^\]]{1,200}\]:\s*\S/;

function definition({ line, head, at }: Cursor): Taken | undefined {
  return DEFINITION.test(head) ? { blocks: [blockOf(line, line, 'furniture')], next: at + 1 } : undefined;
}

const TAGS_ONLY = /^(?:<\/?[a-zA-Z][^<>]{0,300}>\s*){1,20}$/;

function htmlTag({ line, head, at }: Cursor): Taken | undefined {
  return TAGS_ONLY.test(head) ? { blocks: [blockOf(line, line, 'furniture')], next: at + 1 } : undefined;
}

const SETEXT = /^(?:=+|-+)[ \t]*$/;

function paragraph({ text, lines, at, line }: Cursor): Taken {
  const end = endOfRun(lines, at, (candidate) => !interrupts(text, candidate));
  const last = lines[end - 1] ?? line;
  const under = lines[end];
  if (
    under &&
    !under.apart &&
    SETEXT.test(text.slice(under.start, Math.min(under.end, under.start + HEAD)))
  ) {
    return { blocks: [blockOf(line, last, 'heading'), blockOf(under, under, 'furniture')], next: end + 1 };
  }
  return { blocks: [blockOf(line, last, 'paragraph')], next: end };
}

/** Whether a line ends the paragraph before it without an empty line between. */
function interrupts(text: string, line: Line): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
  return (
    FENCE.test(head) ||
    head.startsWith('<!--') ||
    ATX.test(head) ||
    RULE.test(head) ||
    IMAGE.test(head) ||
    head.startsWith('>') ||
    ITEM.test(head) ||
    SETEXT.test(head)
  );
}

/** The index behind the lines that follow `at` without an empty line and go on with its block. */
function endOfRun(lines: readonly Line[], at: number, goesOn: (line: Line) => boolean): number {
  let end = at + 1;
  for (let line = lines[end]; line && !line.apart && goesOn(line); line = lines[end]) end++;
  return end;
}
