import assert from 'node:assert/strict';
import { shortNames } from '../../../../src/editor/search/shortNames';

describe('Short names of files', () => {
  it('are the files’ own names', () => {
    assert.equal(shortNames(['sources/2024/pier.txt']).get('sources/2024/pier.txt'), 'pier.txt');
  });

  it('have as many folders as tell them apart', () => {
    const names = shortNames(['a/2024/notes.txt', 'b/2024/notes.txt', 'b/plan.txt']);
    assert.deepEqual([...names.values()].toSorted(), ['a/2024/notes.txt', 'b/2024/notes.txt', 'plan.txt']);
  });

  it('end also where one path is the end of another', () => {
    const names = shortNames(['notes.txt', 'a/notes.txt']);
    assert.equal(names.get('notes.txt'), 'notes.txt');
    assert.equal(names.get('a/notes.txt'), 'a/notes.txt');
  });
});
