import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldWithMap } from '../../../src/core/text/folding';
import { hashBytes } from '../../../src/core/text/hash';
import { indexLines } from '../../../src/core/text/lines';
import { contains, overlaps, slice, trimRange, overlapping } from '../../../src/core/text/range';
import { wordsOf } from '../../../src/core/text/words';

describe('A range', () => {
  it('is half-open', () => {
    assert.equal(slice('The Kremlin said', { start: 4, end: 11 }), 'Kremlin');
    assert.equal(overlaps({ start: 0, end: 4 }, { start: 4, end: 8 }), false);
    assert.equal(overlaps({ start: 0, end: 5 }, { start: 4, end: 8 }), true);
    assert.equal(contains({ start: 0, end: 4 }, { start: 1, end: 4 }), true);
    assert.equal(contains({ start: 0, end: 4 }, { start: 1, end: 5 }), false);
  });

  it('overlaps those of a row that share a character with it, and no neighbour', () => {
    const row = [
      { start: 0, end: 4 },
      { start: 4, end: 9 },
      { start: 12, end: 15 },
    ];
    assert.deepEqual(overlapping(row, { start: 4, end: 13 }), row.slice(1));
    assert.deepEqual(overlapping(row, { start: 2, end: 4 }), row.slice(0, 1));
    assert.deepEqual(overlapping(row, { start: 9, end: 12 }), []);
  });

  it('is trimmed of no-break spaces too, and is empty where there is nothing else', () => {
    assert.deepEqual(trimRange('\u00a0 a b \t', { start: 0, end: 7 }), { start: 2, end: 5 });
    const { start, end } = trimRange('   ', { start: 0, end: 3 });
    assert.equal(start, end);
  });
});

describe('Lines', () => {
  it('break at CRLF, LF and a lone CR', () => {
    const text = 'a\r\nbc\rd\n';
    const lines = indexLines(text);
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [1, 2, 3, 4].map((line) => slice(text, lines.rangeOf(line))),
      ['a', 'bc', 'd', ''],
    );
  });

  it('hold their own breaks', () => {
    const lines = indexLines('a\r\nb');
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((offset) => lines.lineAt(offset)),
      [1, 1, 1, 2, 2],
    );
  });

  it('that a text does not have are an error', () => {
    assert.throws(() => indexLines('a').rangeOf(2), RangeError);
  });
});

describe('Folding', () => {
  it('makes accents, capitals, quotation marks, dashes and spaces alike', () => {
    assert.equal(fold('Avdiïvka’s'), "avdiivka's");
    assert.equal(fold('km²'), 'km2');
    assert.equal(fold('STRAßE – «Œuvre»'), 'strasse - "oeuvre"');
    assert.equal(fold('Błaszczak\u00a0said'), 'blaszczak said');
    assert.equal(fold('co\u00adoperate'), 'cooperate');
  });

  it('gives the same text with and without its map', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(foldWithMap(text).text, fold(text))),
    );
  });

  it('leads back to a part of the text that folds to what was found', () => {
    const grapheme = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(grapheme, fc.nat(), fc.nat(), (text, from, length) => {
        const folded = foldWithMap(text);
        const start = from % (folded.text.length + 1);
        const end = Math.min(folded.text.length, start + length);
        const original = folded.original({ start, end });
        assert.ok(original.start >= 0 && original.start <= original.end && original.end <= text.length);
        assert.ok(fold(slice(text, original)).includes(folded.text.slice(start, end)));
      }),
    );
  });

  it('done twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(fold(fold(text)), fold(text))),
    );
  });
});

describe('Words', () => {
  it('are runs of letters and figures', () => {
    const words = (text: string): string[] => wordsOf(text).map((range) => slice(text, range));
    assert.deepEqual(words("l’armée d'Ukraine"), ['l', 'armée', 'd', 'Ukraine']);
    assert.deepEqual(words('U.S.-led 155 mm'), ['U', 'S', 'led', '155', 'mm']);
    assert.deepEqual(words('co\u00adoperate'), ['co\u00adoperate']);
  });
});

describe('The hash of a file', () => {
  it('is sixteen figures that change with any byte and with the order', () => {
    const hash = (...bytes: number[]): string => hashBytes(Uint8Array.from(bytes));
    assert.match(hash(1, 2, 3), /^[0-9a-f]{16}$/);
    assert.equal(hash(1, 2, 3), hash(1, 2, 3));
    assert.equal(new Set([hash(), hash(0), hash(0, 0), hash(1, 2), hash(2, 1)]).size, 5);
  });
});
