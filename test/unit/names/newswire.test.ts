import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readArticles } from '../../support/train/readArticles';
import type { GoldenText } from './golden';
import { scoreGolden } from './golden';

const FOLDER = join(import.meta.dirname, '../../evaluate/newswire');
/** What they reach today (.96 and .92) less a little. */
const LEAST_EXACT = 0.94;
const LEAST_WITH_KIND = 0.9;
const KIND = { person: 'person', place: 'place', org: 'organisation' } as const;

function readNewswire(): GoldenText[] {
  return readArticles(FOLDER).map(({ name, text, gold }) => ({
    file: `${name}.txt`,
    text,
    expected: gold.map(({ start, end, kinds }) => ({
      start,
      end,
      kind: KIND[kinds[0] as keyof typeof KIND],
    })),
  }));
}

describe('names in the news of every continent', () => {
  it('are found with their exact ends and their kinds in texts that nothing was fitted to', () => {
    const { exact, exactKind, mistakes } = scoreGolden(readNewswire());
    assert.ok(
      exact >= LEAST_EXACT && exactKind >= LEAST_WITH_KIND,
      `${exact} ${exactKind}\n${mistakes.join('\n')}`,
    );
  });
});
