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
import { withStampsApart } from './stampsApart';

export const plainText: Format = { extensions: ['.txt', '.text', '.srt'], layOut };

function layOut(text: string): Layout {
  const index = indexLines(text);
  const front = readFrontMatter(text, index);
  const lines = linesOf(text, index, front?.nextLine ?? 1);
  if (front) return { blocks: [front.block, ...blocksOf(text, lines)], stated: front.stated };
  const mail = readMailHeader(text, lines);
  if (mail) return { blocks: [...mail.blocks, ...blocksOf(text, lines.slice(mail.next))] };
  return { blocks: withStampsApart(text, withDateApart(text, blocksOf(text, lines))) };
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
/** As much of a text as that date takes. UTF-16 units. */
const DATE_REACH = 20;

/**
 * Web pages that were crawled and kept as text have the word `date` and the day or month of the page in their first line,
 * right before the page's own first words: `date 2022-12-01 World`, `date 2024-11 The council voted …`. The date is a line
 * of its own; what follows it is whatever the page begins with, a section, a headline or a paragraph.
 */
function withDateApart(text: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (!first) return blocks;
  const date = DATE_BEFORE_TEXT.exec(
    text.slice(first.start, Math.min(first.end, first.start + DATE_REACH)),
  )?.[0];
  if (date === undefined) return blocks;
  const end = first.start + date.length;
  const rest = trimRange(text, { start: end, end: first.end });
  return [{ ...first, end, endLine: first.startLine }, { ...first, ...rest, apart: false }, ...others];
}
