import assert from 'node:assert/strict';
import fc from 'fast-check';
import { snippet } from '../../../src/core/search/snippet';
import type { TextRange } from '../../../src/core/text/range';

const TEXT =
  'The ferry company said on Tuesday that its older boats would be sold, that the night service would stop in the autumn, ' +
  'and that passengers with season tickets could ask for their money back at any of the three piers on the northern shore.';

function markOf(word: string): TextRange {
  const start = TEXT.indexOf(word);
  return { start, end: start + word.length };
}

function shown(marks: readonly TextRange[], maxLength: number): string[] {
  return snippet(TEXT, marks, maxLength).map(({ start, end }) => TEXT.slice(start, end));
}

describe('a snippet', () => {
  it('is the whole of a short text', () => {
    assert.deepEqual(snippet('Short.', [], 40), [{ start: 0, end: 6 }]);
  });

  it('begins with the text where nothing is marked', () => {
    assert.deepEqual(shown([], 30), ['The ferry company said on']);
  });

  it('lies round its marks and ends at words', () => {
    const [part = ''] = shown([markOf('night')], 40);
    assert.match(part, /night/);
    assert.ok(part.length <= 40);
    assert.ok(TEXT.includes(` ${part} `) || TEXT.startsWith(part) || TEXT.endsWith(part));
  });

  it('has two parts where its marks lie far apart', () => {
    const parts = shown([markOf('boats'), markOf('piers')], 80);
    assert.equal(parts.length, 2);
    assert.match(parts[0] ?? '', /boats/);
    assert.match(parts[1] ?? '', /piers/);
  });

  it('never exceeds its length, leaves the text or cuts a mark it shows', () => {
    const word = fc.constantFrom('ferry', 'Tuesday', 'sold', 'autumn', 'tickets', 'money', 'shore');
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.integer({ min: 20, max: 120 }), (words, length) => {
        const marks = words.map(markOf).toSorted((a, b) => a.start - b.start);
        const ranges = snippet(TEXT, marks, length);
        assert.ok(ranges.reduce((sum, { start, end }) => sum + end - start, 0) <= length);
        for (const { start, end } of ranges) {
          assert.ok(0 <= start && start < end && end <= TEXT.length);
          assert.ok(
            marks.every(
              (mark) => mark.end <= start || mark.start >= end || (mark.start >= start && mark.end <= end),
            ),
          );
        }
        assert.ok(
          marks.length === 0 ||
            marks.some((mark) => ranges.some((r) => r.start <= mark.start && mark.end <= r.end)),
        );
      }),
    );
  });
});
