import assert from 'node:assert/strict';
import { slice } from '../../../src/core/text/range';
import { sentencesOf } from '../../../src/core/text/sentences';

describe('Sentences', () => {
  for (const [text, ...expected] of [
    ['He left. “Why?” she asked.', 'He left.', '“Why?” she asked.'],
    ['Mr. Blaine met Gen. Hart on Jan. 3. They spoke.', 'Mr. Blaine met Gen. Hart on Jan. 3.', 'They spoke.'],
    ['It fell by 3.5 per cent. Then it rose.', 'It fell by 3.5 per cent.', 'Then it rose.'],
    ['He said: "Go." He went.', 'He said: "Go."', 'He went.'],
    ['The U.S. army left. It was over.', 'The U.S. army left.', 'It was over.'],
    ['Wait… what now? Nothing!', 'Wait… what now?', 'Nothing!'],
    ['Він пішов. Вона лишилася.', 'Він пішов.', 'Вона лишилася.'],
    ['協議は続く。代表団は到着した。', '協議は続く。', '代表団は到着した。'],
    ['no stop at all', 'no stop at all'],
  ] as const) {
    it(`of “${text}”`, () =>
      assert.deepEqual(
        sentencesOf(text).map((range) => slice(text, range)),
        expected,
      ));
  }

  it('have offsets into the whole text', () => {
    const text = 'Before. One. Two. After.';
    assert.deepEqual(
      sentencesOf(text, { start: 8, end: 17 }).map((range) => slice(text, range)),
      ['One.', 'Two.'],
    );
  });
});
