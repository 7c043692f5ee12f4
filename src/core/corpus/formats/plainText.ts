import { indexLines } from '../../text/lines';
import type { Block } from '../page/block';
import { linesOf } from '../page/lines';
import type { Line } from '../page/lines';
import { paragraphsOf } from '../page/paragraphs';
import { runningHeads } from '../page/runningHeads';
import type { Format, Layout } from './format';
import { readFrontMatter } from './frontMatter';

export const plainText: Format = { extensions: ['.txt', '.text'], layOut };

function layOut(text: string): Layout {
  const index = indexLines(text);
  const front = readFrontMatter(text, index);
  const blocks = blocksOf(text, linesOf(text, index, front?.nextLine ?? 1));
  return front ? { blocks: [front.block, ...blocks], stated: front.stated } : { blocks };
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
      ...{ start, end, startLine: number, endLine: number },
      ...{ shape: 'furniture', apart },
    }));
  return [...paragraphs, ...furniture].sort((a, b) => a.start - b.start);
}
