import { indexLines } from '../../text/lines';
import type { Block } from '../page/block';
import { linesOf } from '../page/lines';
import type { Format, Layout } from './format';
import { readFrontMatter } from './frontMatter';
import { blockAt } from './markdownBlocks';
import { MARKDOWN_EXTENSIONS } from './markup';

export const markdown: Format = { extensions: MARKDOWN_EXTENSIONS, layOut };

/** The blocks of CommonMark (spec 0.31, chapter 4 and 5) as far as they matter to what is prose and what is not. */
function layOut(text: string): Layout {
  const index = indexLines(text);
  const front = readFrontMatter(text, index);
  const lines = linesOf(text, index, front?.nextLine ?? 1);
  const blocks: Block[] = front ? [front.block] : [];
  let at = 0;
  while (at < lines.length) {
    const taken = blockAt(text, lines, at);
    blocks.push(...taken.blocks);
    at = Math.max(at + 1, taken.next);
  }
  return front ? { blocks, stated: front.stated } : { blocks };
}
