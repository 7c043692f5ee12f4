import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packNumbers, unpackNumbers } from '../../../src/core/search/packing';

describe('packed numbers', () => {
  it('are the same when they are unpacked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 30 - 1 })), (numbers) => {
        assert.deepEqual(unpackNumbers(packNumbers(numbers)), numbers);
      }),
    );
  });

  it('are short texts that JSON need not escape', () => {
    assert.equal(packNumbers([0, 5, 40]), 'AFoB');
    const packed = packNumbers(Array.from({ length: 5000 }, (_, number) => number));
    assert.equal(JSON.stringify(packed).length, packed.length + 2);
  });
});
