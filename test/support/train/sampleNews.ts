/**
 * News items with their names marked, made from `newsTemplates.txt` and lists of real and made-up names. They show the
 * tagger names of every continent in the sentences that news are written in; which name stands where is chance.
 */
import { readFileSync } from 'node:fs';
import type { GoldText } from './data';
import { createFiller } from './fillers';
import type { NameLists, Random } from './nameLists';

type Kind = 'person' | 'place' | 'org';

const KINDS: Readonly<Record<string, Kind>> = {
  P: 'person', p: 'person', g: 'person', C: 'place', L: 'place', V: 'place', R: 'place', N: 'place', W: 'place',
  T: 'place', Q: 'place', Z: 'person', z: 'person', O: 'org', o: 'org', K: 'org', M: 'org', S: 'org', Y: 'org', U: 'org', D: 'org', A: 'org', B: 'org',
}; // prettier-ignore
/** Names that stand in the templates as they are. */
const LITERAL: readonly (readonly [string, Kind])[] = [
  ['MOSCOW', 'place'], ['Moscow', 'place'], ['Kremlin', 'org'], ['Russia', 'place'], ['Washington', 'place'], ['White House', 'org'],
  ['Britain', 'place'], ['Pentagon', 'org'], ['EU', 'org'], ['NATO', 'org'], ['Beijing', 'place'], ['Brussels', 'place'], ['Élysée', 'org'],
  ['Downing Street', 'org'], ['AP ', 'org'], ['US ', 'place'], ['Getty Images', 'org'], ['AFP/', 'org'], ['NBA', 'org'], ['WNBA', 'org'], ['NHL', 'org'], ['Premier League', 'org'], ['UN ', 'org'], ['U.N. ', 'org'], ['U.S. ', 'place'], ['U.S.-', 'place'], ['Oval Office', 'place'], ['East Room', 'place'], ['Wall Street', 'org'], ['United States', 'place'], ['Europe', 'place'], ['Africa', 'place'], ['Asia', 'place'], ['Middle East', 'place'], ['Latin America', 'place'], ['Facebook', 'org'], ['Twitter', 'org'], ['Telegram', 'org'], ['Congress', 'org'], ['Senate', 'org'],
]; // prettier-ignore

/** `rounds` items from every template. */
export function sampleNews(
  templatesPath: string,
  lists: NameLists,
  random: Random,
  rounds: number,
): GoldText[] {
  const blocks = readFileSync(templatesPath, 'utf8')
    .split(/\n\n+/)
    .filter((block) => !block.startsWith('#'));
  const texts: GoldText[] = [];
  for (let round = 0; round < rounds; round++) {
    blocks.forEach((block, i) => texts.push(fill(block, `news-${round}-${i}`, createFiller(lists, random))));
  }
  return texts;
}

function fill(block: string, name: string, filler: (slot: string) => string): GoldText {
  let text = '';
  const gold: { start: number; end: number; kinds: string[] }[] = [];
  let at = 0;
  const literal = (part: string): void => {
    for (const [form, kind] of LITERAL) {
      const length = form.replace(/[ /-]$/, '').length;
      for (let found = part.indexOf(form); found >= 0; found = part.indexOf(form, found + 1)) {
        const isWord = !/\p{L}/u.test(part.charAt(found - 1)) && !/\p{L}/u.test(part.charAt(found + length));
        if (isWord)
          gold.push({ start: text.length + found, end: text.length + found + length, kinds: [kind] });
      }
    }
    text += part;
  };
  for (const match of block.matchAll(/\{([A-Za-z])(\d)\}/g)) {
    literal(block.slice(at, match.index));
    at = match.index + match[0].length;
    const surface = filler(match[1] + (match[2] ?? ''));
    const kind = KINDS[match[1] ?? ''];
    const bare = surface.replace(/^(?:The|the) (?=\p{Lu})/u, '');
    if (kind !== undefined)
      gold.push({
        start: text.length + surface.length - bare.length,
        end: text.length + surface.length,
        kinds: [kind],
      });
    text += surface;
  }
  literal(block.slice(at));
  return { name, text, gold: gold.sort((a, b) => a.start - b.start), neutral: [] };
}
