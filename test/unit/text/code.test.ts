import assert from 'node:assert/strict';
import { codeIn } from '../../../src/core/text/code';

function codeOf(passage: string): string[] {
  return codeIn(passage).map(({ start, end }) => passage.slice(start, end));
}

describe('code in a passage', () => {
  it('is what backticks of one length stand around', () => {
    assert.deepEqual(codeOf('Call `open()` or ``a `b` c``, then wait.'), ['`open()`', '``a `b` c``']);
  });

  it('is a fenced block as a whole, and a comment', () => {
    assert.deepEqual(codeOf('```js\nopen("Rome")\n```'), ['```js\nopen("Rome")\n```']);
    assert.deepEqual(codeOf('Text <!-- Rome\n`x` --> and `y`.'), ['<!-- Rome\n`x` -->', '`y`']);
  });

  it('is no quotation of a typewriter', () => {
    assert.deepEqual(codeOf("He said ``yes'' and ``no''. They wrote `so' and `thus'."), []);
  });

  it('is found at once in a passage of nothing but ticks, fences or comments', () => {
    for (const hostile of ['`a` ``b ', '```\n```\n`a`\n', '```\n', '~~~a\n', '<!-- ', '`a``b', '~', '`']) {
      const began = performance.now();
      codeIn(hostile.repeat(100_000));
      assert.ok(performance.now() - began < 5000, hostile);
    }
  });
});
