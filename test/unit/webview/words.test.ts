import assert from 'node:assert/strict';
import { cutName, fill, without } from '../../../src/webview/words';

describe('The words of the search page', () => {
  it('have their values put in, also where one stands twice', () => {
    assert.equal(fill('{0} of {1}, {0}', 3, 'nine'), '3 of nine, 3');
  });

  it('keep a place for which there is no value, and read nothing in a value', () => {
    assert.equal(fill('{0} and {1}', '{1}'), '{1} and {1}');
  });

  it('keep the end of a long file name and all of a short one', () => {
    assert.deepEqual(cutName('interview-with-the-mayor-2.txt'), {
      head: 'interview-with-the-ma',
      tail: 'yor-2.txt',
    });
    assert.deepEqual(cutName('notes.md'), { head: 'notes.md', tail: '' });
  });

  it('do not cut a letter of two code units in half', () => {
    const name = `${'🚢'.repeat(20)}.txt`;
    const { head, tail } = cutName(name);
    assert.equal(head + tail, name);
    assert.doesNotMatch(tail, /^[\uDC00-\uDFFF]/);
  });

  it('lose one filter of a query and the space beside it', () => {
    const query = 'ferry on:2024 pier';
    assert.equal(without(query, { start: 6, end: 13 }), 'ferry pier');
    assert.equal(without('on:2024 pier', { start: 0, end: 7 }), 'pier');
  });
});
