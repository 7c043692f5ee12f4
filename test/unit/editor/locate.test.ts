import assert from 'node:assert/strict';
import { locate, type Expected } from '../../../src/editor/commands/locate';

const TEXT = 'Ouverture\n\nLe maire a dit non.\nIl est resté.\n\nLe maire a dit non.\n';

function expected(words: string, line: number, start: number, endLine = line): Expected {
  return { words, start, end: start + words.length, startLine: line, endLine };
}

function found(text: string, wanted: Expected): [string, string] | undefined {
  const located = locate(text, wanted);
  return located && [text.slice(located.range.start, located.range.end), located.by];
}

describe('Finding a passage in the text an editor shows', () => {
  it('takes its place where the words stand there', () => {
    assert.deepEqual(found(TEXT, expected('Il est resté.', 4, 31)), ['Il est resté.', 'words']);
  });

  it('finds it moved, the nearest of several', () => {
    const moved = `Nouveau.\n\n${TEXT}`;
    const located = locate(moved, expected('Le maire a dit non.', 6, 46));
    assert.equal(located?.range.start, moved.lastIndexOf('Le maire'));
    assert.equal(located?.by, 'words');
  });

  it('finds it whatever line breaks the editor gave the text', () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    const wanted = expected('Le maire a dit non.\nIl est resté.', 3, 11, 4);
    assert.deepEqual(found(windows, wanted), ['Le maire a dit non.\r\nIl est resté.', 'words']);
    assert.deepEqual(found(TEXT, expected('Le maire a dit non.\rIl est resté.', 3, 11, 4))?.[1], 'words');
  });

  it('finds words that were retouched in case, accents and spaces, and says so', () => {
    const retouched = TEXT.replace('resté', 'reste').replace('Il est', 'Il\u00a0est');
    assert.deepEqual(found(retouched, expected('Il est resté.', 4, 31)), ['Il\u00a0est reste.', 'alike']);
  });

  it('finds the line where the letters are those of another encoding', () => {
    const wrong = TEXT.replaceAll('é', '\uFFFD');
    assert.deepEqual(found(wrong, expected('Il est resté.', 4, 31)), ['Il est rest\uFFFD.', 'lines']);
  });

  it('finds nothing where the passage is gone', () => {
    assert.equal(
      locate('Something else\nentirely\nis in\nthis file\nnow\n', expected('Il est resté.', 4, 31)),
      undefined,
    );
    assert.equal(locate('', expected('Il est resté.', 4, 31)), undefined);
  });
});
