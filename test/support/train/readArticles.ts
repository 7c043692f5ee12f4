import { readdirSync, readFileSync } from 'node:fs';
import type { GoldMention, GoldText } from './data';

/**
 * What stands behind a marked name, `[Lagos]l`: p person; c country, l city, v village, r region, n river, lake, sea, mountain or
 * island, w building, street or station; o institution, d ministry, k company, m newspaper or agency, s sports club, y party,
 * u university, school or hospital, a armed group, b band, charity or society; x capitals that are no name.
 */
const MARKED = /\[([^\]]+)\]([a-z])/g;
const KIND_OF_MARK: Readonly<Record<string, string>> = {
  p: 'person',
  ...Object.fromEntries(Array.from('clvrnw', (mark) => [mark, 'place'])),
  ...Object.fromEntries(Array.from('odkmsyuab', (mark) => [mark, 'org'])),
};

/** The hand-written articles of a folder, divided by empty lines, without their marks. */
export function readArticles(folder: string): GoldText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split(/\n\n+/)
        .filter((block) => !block.startsWith('#'))
        .map((block, i) => readArticle(`${file}-${i}`, block.trim())),
    );
}

function readArticle(name: string, marked: string): GoldText {
  let text = '';
  let at = 0;
  const gold: GoldMention[] = [];
  for (const match of marked.matchAll(MARKED)) {
    const [whole, surface = '', slot = ''] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    const kind = KIND_OF_MARK[slot];
    if (kind !== undefined)
      gold.push({ start: text.length, end: text.length + surface.length, kinds: [kind], slot });
    else if (slot !== 'x') throw new Error(`${name}: unknown mark ${whole}`);
    text += surface;
  }
  return { name, text: text + marked.slice(at), gold, neutral: [] };
}
