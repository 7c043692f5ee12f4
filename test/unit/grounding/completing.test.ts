import assert from 'node:assert/strict';
import type { Sourcebook } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';

const PIER = `The old pier

14 November 2024

Helena Duarte chairs the board. “We cannot ask forty thousand people to queue. They will find another way,” Duarte said.

We cannot say when the dredging ends. Nobody has shown us the bill!
`;
const COUNCIL = `The council

3 May 2025

A reader wrote to us that we cannot ask for more.
`;

describe('Completing a quotation', () => {
  let sourcebook: Sourcebook;

  before(async () => {
    sourcebook = await readTexts({ 'pier.txt': PIER, 'council.txt': COUNCIL });
  });

  const texts = (words: string, limit = 10): string[] =>
    sourcebook.complete({ words, limit }).map(({ text }) => text);

  it('gives what begins with the words before what has them further on, quotations first', () => {
    assert.deepEqual(texts('We cannot'), [
      'We cannot ask forty thousand people to queue. They will find another way,',
      'We cannot ask forty thousand people to queue.',
      'We cannot say when the dredging ends.',
      'A reader wrote to us that we cannot ask for more.',
    ]);
  });

  it('takes the last word for the beginning of one, and folds all of them', () => {
    assert.deepEqual(texts('WE CANNOT sa'), ['We cannot say when the dredging ends.']);
    assert.deepEqual(texts('nobod'), ['Nobody has shown us the bill!']);
    assert.deepEqual(texts('we cannot sa '), []);
  });

  it('stays within the quotation that the words are in', () => {
    assert.deepEqual(texts('They will f'), [
      'They will find another way,',
      'We cannot ask forty thousand people to queue. They will find another way,',
    ]);
  });

  it('says where each stands', () => {
    const [span] = sourcebook.complete({ words: 'we cannot ask forty', limit: 1 });
    assert.deepEqual(
      [span?.file, span?.startLine, span?.date, span?.speaker, span?.kind, span?.begins],
      ['pier.txt', 5, '2024-11-14', 'Helena Duarte', 'quotation', true],
    );
  });

  it('has nothing for too few letters, and for words that no source has', () => {
    assert.deepEqual(texts('we'), []);
    assert.deepEqual(texts('“… '), []);
    assert.deepEqual(texts('pelicans vote'), []);
  });
});
