import assert from 'node:assert/strict';
import { readGolden, scoreGolden } from './golden';

/** What the texts reach today less a little: a change that costs more has to be looked at. */
const LEAST_EXACT = 0.94;
const LEAST_WITH_KIND = 0.88;
const LEAST_EACH = 0.8;

describe('names in reviewed texts', () => {
  const texts = readGolden();

  it('are found with their exact ends and their kinds', () => {
    const { exact, exactKind, mistakes } = scoreGolden(texts);
    assert.ok(
      exact >= LEAST_EXACT && exactKind >= LEAST_WITH_KIND,
      `${exact} ${exactKind}\n${mistakes.join('\n')}`,
    );
  });

  for (const text of texts) {
    it(`are found in ${text.file}`, () => {
      const { exact, mistakes } = scoreGolden([text]);
      assert.ok(exact >= LEAST_EACH, `${exact}\n${mistakes.join('\n')}`);
    });
  }
});
