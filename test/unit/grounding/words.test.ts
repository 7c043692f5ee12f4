import assert from 'node:assert/strict';
import { eachWord, wordRanges } from '../../../src/core/grounding/words/words';

const TEXTS = [
  'We close the long-term quay; we don’t ask.',
  'naïve co\u00ADop, Straße, aé\u0301b, a1b, x², z',
  'about $1,100 for l’été, 1 500 of them, 3,5 % less and −5 or -5, 13–3',
  '日本語 and abc日本, ไทย, Київ,\u00A0Łódź',
  '',
  '…!',
];

describe('The words of a whole text', () => {
  for (const text of TEXTS) {
    it(`are those that quotations are compared by: ${JSON.stringify(text)}`, () => {
      const found: [string, number][] = [];
      eachWord(text, (start, end) => found.push([text.slice(start, end), start]));
      assert.deepEqual(
        found,
        wordRanges(text).map(({ start, end }) => [text.slice(start, end), start]),
      );
    });
  }
});
