import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstWhere, lastBefore } from '../../../src/core/text/halving';

describe('Places in order', () => {
  const sorted = fc
    .array(fc.integer({ min: 0, max: 20 }))
    .map((numbers) => numbers.toSorted((a, b) => a - b));

  it('are found by halving where a search from the first to the last finds them', () => {
    fc.assert(
      fc.property(sorted, fc.integer({ min: -1, max: 21 }), (numbers, least) => {
        const first = numbers.findIndex((number) => number >= least);
        const isBehind = (place: number): boolean => (numbers[place] ?? 0) >= least;
        assert.equal(firstWhere(numbers.length, isBehind), first < 0 ? numbers.length : first);
        const last = numbers.findLastIndex((number) => number < least);
        assert.equal(lastBefore(numbers.length, isBehind), Math.max(0, last));
      }),
    );
  });
});
