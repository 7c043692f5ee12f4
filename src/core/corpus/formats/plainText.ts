import { indexLines } from '../../text/lines';
import { trimRange } from '../../text/range';
import type { Block } from '../page/block';
import { linesOf } from '../page/lines';
import type { Line } from '../page/lines';
import { paragraphsOf } from '../page/paragraphs';
import { runningHeads } from '../page/runningHeads';
import type { Format, Layout } from './format';
import { readFrontMatter } from './frontMatter';
import { readMailHeader } from './mailHeader';

export const plainText: Format = { extensions: ['.txt', '.text', '.srt'], layOut };

function layOut(text: string): Layout {
  const index = indexLines(text);
  const front = readFrontMatter(text, index);
  const lines = linesOf(text, index, front?.nextLine ?? 1);
  if (front) return { blocks: [front.block, ...blocksOf(text, lines)], stated: front.stated };
  const mail = readMailHeader(text, lines);
  if (mail) return { blocks: [...mail.blocks, ...blocksOf(text, lines.slice(mail.next))] };
  return { blocks: withDateApart(text, blocksOf(text, lines)) };
}

function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const heads = runningHeads(text, lines);
  if (heads.size === 0) return paragraphsOf(text, lines);
  const paragraphs = paragraphsOf(
    text,
    lines.filter(({ number }) => !heads.has(number)),
  );
  const furniture = lines
    .filter(({ number }) => heads.has(number))
    .map(({ start, end, number, apart }): Block => ({
      start,
      end,
      startLine: number,
      endLine: number,
      shape: 'furniture',
      apart,
    }));
  return [...paragraphs, ...furniture].sort((a, b) => a.start - b.start);
}

const DATE_BEFORE_TEXT = /^date \d{4}(?:-\d{2}){0,2}(?= \S)/;
/** What follows a date in its line is a section or a headline unless it is as long as a paragraph. */
const SHORTEST_PARAGRAPH = 120;

/** Collections of pages put `date 2024-11` before the first words of a page; before a paragraph it is a line of its own. */
function withDateApart(text: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  const date =
    first && DATE_BEFORE_TEXT.exec(text.slice(first.start, Math.min(first.end, first.start + 20)))?.[0];
  if (!first || date === undefined || first.end - first.start < SHORTEST_PARAGRAPH) return blocks;
  const end = first.start + date.length;
  const rest = trimRange(text, { start: end, end: first.end });
  return [{ ...first, end, endLine: first.startLine }, { ...first, ...rest, apart: false }, ...others];
}
