import { indexLines } from '../../text/lines';
import { linesOf } from '../page/lines';
import { paragraphsOf } from '../page/paragraphs';
import type { Format, Layout } from './format';
import { readFrontMatter } from './frontMatter';

export const plainText: Format = { extensions: ['.txt', '.text'], layOut };

function layOut(text: string): Layout {
  const index = indexLines(text);
  const front = readFrontMatter(text, index);
  const paragraphs = paragraphsOf(text, linesOf(text, index, front?.nextLine ?? 1));
  return front ? { blocks: [front.block, ...paragraphs], stated: front.stated } : { blocks: paragraphs };
}
