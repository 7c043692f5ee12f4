import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openTable, packNumber, unpackNumber } from '../../../src/core/names/packedTable';
import { packTable } from '../../support/train/packTable';

const key = fc.stringMatching(/^[a-céжї ]{1,6}$/);

describe('a packed table', () => {
  it('finds every key it was packed from, with its value', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.nat(88 * 88 - 1)), (values) => {
        const table = openTable(
          packTable(new Map(Object.entries(values).map(([k, v]) => [k, packNumber(v, 2)])), 2),
          2,
        );
        for (const [k, v] of Object.entries(values)) assert.equal(unpackNumber(table.find(k) ?? ''), v);
      }),
    );
  });

  it('finds no key that it was not packed from', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 80 }), key, (keys, other) => {
        const table = openTable(packTable(new Map(keys.map((k) => [k, 'x'.repeat(k.length)])), 0), 0);
        assert.equal(table.find(other), keys.includes(other) ? 'x'.repeat(other.length) : undefined);
      }),
    );
  });

  it('tells whether a longer key begins as one does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 80 }), key, (keys, start) => {
        const table = openTable(packTable(new Map(keys.map((k) => [k, 'x'])), 1), 1);
        const isLonger = keys.some((k) => k.startsWith(start) && k.length > start.length);
        assert.equal(table.goesOn(start), isLonger);
      }),
    );
  });

  it('refuses to pack a number that is too large for its digits', () => {
    assert.throws(() => packNumber(88 * 88, 2), RangeError);
    assert.equal(unpackNumber(packNumber(88 * 88 - 1, 2)), 88 * 88 - 1);
  });
});
