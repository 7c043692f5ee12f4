import assert from 'node:assert/strict';
import { mergingTexts, scoreMerging } from './mergingGolden';

/** What the texts reach today less a little; a false merge is never one of them. */
const LEAST_RECALL = 0.95;
const LEAST_RECALL_EACH = 0.8;

describe('Merging in reviewed texts of many languages', () => {
  it('finds the names that are one', () => {
    const scores = mergingTexts().map(scoreMerging);
    const right = scores.reduce((sum, score) => sum + score.right, 0);
    const missed = scores.flatMap((score) => score.missed);
    assert.ok(right / (right + missed.length) >= LEAST_RECALL, `${right} right, missed ${missed.join('; ')}`);
  });

  for (const file of mergingTexts()) {
    it(`keeps apart what is two in ${file}`, () => {
      const { right, wrong, missed } = scoreMerging(file);
      assert.deepEqual(wrong, []);
      assert.ok(right / (right + missed.length) >= LEAST_RECALL_EACH, missed.join('; '));
    });
  }
});
