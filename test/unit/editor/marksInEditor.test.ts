import assert from 'node:assert/strict';
import { locate } from '../../../src/editor/commands/locate';
import { marksInEditor } from '../../../src/editor/commands/marksInEditor';

const WORDS = 'The old pier\nis déjà closed.';

/** The marked words as an editor shows them that has this text in it. */
function marked(text: string, ...wanted: readonly string[]): string[] {
  const marks = wanted.map((word) => {
    const start = WORDS.indexOf(word);
    return { start, end: start + word.length };
  });
  const located = locate(text, {
    words: WORDS,
    start: 0,
    end: WORDS.length,
    startLine: 1,
    endLine: 2,
  });
  assert.ok(located);
  return marksInEditor(text, located, WORDS, marks).map(({ start, end }) => text.slice(start, end));
}

describe('The marks of a passage in the text an editor shows', () => {
  it('stand on the same words, also where the passage has moved', () => {
    assert.deepEqual(marked(WORDS, 'pier', 'closed'), ['pier', 'closed']);
    assert.deepEqual(marked(`New head\n\n${WORDS}`, 'pier', 'closed'), ['pier', 'closed']);
  });

  it('stand on them whatever the line breaks are', () => {
    assert.deepEqual(marked(WORDS.replace('\n', '\r\n'), 'pier', 'is', 'closed'), ['pier', 'is', 'closed']);
  });

  it('stand on words that were retouched in accents and case', () => {
    const retouched = 'The OLD pier\nis déja\u0300 closed.';
    assert.deepEqual(marked(retouched, 'old', 'closed'), ['OLD', 'closed']);
  });

  it('are none where only the lines are known', () => {
    assert.deepEqual(marked('The new pier\nis closed.', 'pier'), []);
  });
});
