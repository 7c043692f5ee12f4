import assert from 'node:assert/strict';
import { readSource } from '../../../src/core/corpus/readSource';
import { OtherSources } from '../../../src/core/grounding/words/otherSources';
import { WordIndex } from '../../../src/core/grounding/words/wordIndex';
import { readTexts } from '../../support/memorySourcebook';

const SHARED = 'The lamp of the outer mole was lit again before the first boats came in.';
const OWN = 'Nobody on the whole mole had counted the boats before that winter began.';

describe('A draft that lies among the sources', () => {
  const NOTES = `Notes\n\n${SHARED}\n\nThe keeper wrote: “${OWN.slice(0, -1)}”.\n`;

  it('proves nothing of itself, and leaves the others as they are', async () => {
    const sourcebook = await readTexts({ 'a.txt': NOTES, 'b.txt': `The mole\n\n${SHARED}\n` });
    const [a] = sourcebook.complete({ words: 'Nobody on the whole', limit: 1 });
    assert.ok(a);
    const check = (uri: string, text: string): unknown[] => {
      const [found] = sourcebook.check({ uri, text, languageId: 'plaintext' });
      return [found?.status, found?.source?.file];
    };
    const other = `Somebody wrote “${SHARED.slice(0, -1)}”.`;
    assert.deepEqual(check('file:///elsewhere.txt', other), ['grounded', 'a.txt']);
    assert.deepEqual(check(a.source, NOTES), ['not found', undefined]);
    assert.deepEqual(check(a.source, `“${SHARED.slice(0, -1)}”`), ['grounded', 'b.txt']);
    sourcebook.complete({ words: 'Nobody on the whole', limit: 1 });
    assert.deepEqual(check('file:///elsewhere.txt', other), ['grounded', 'a.txt']);
    assert.deepEqual(check('file:///elsewhere.txt', `“${OWN.slice(0, -1)}”`), ['grounded', 'a.txt']);
  });

  it('is left out of what is counted, without a change of the index', () => {
    const index = new WordIndex();
    for (const [file, text] of Object.entries({ 'a.txt': NOTES, 'b.txt': SHARED }))
      index.take(readSource({ id: file, file, bytes: new TextEncoder().encode(text) }));
    const own = index.source('a.txt');
    assert.ok(own);
    const { version } = index;
    const others = new OtherSources(index, own);
    const alone = new WordIndex();
    alone.take(readSource({ id: 'b.txt', file: 'b.txt', bytes: new TextEncoder().encode(SHARED) }));
    for (const word of ['mole', 'keeper', 'the']) {
      const { number } = index.vocabulary.look(word);
      const holders: string[] = [];
      others.eachWith(number, undefined, ({ document }) => holders.push(document.source.id));
      const times = alone.vocabulary.count(alone.vocabulary.look(word).number);
      assert.equal(others.vocabulary.count(number), times);
      assert.deepEqual(holders, times > 0 ? ['b.txt'] : []);
    }
    assert.equal(others.vocabulary.total, alone.vocabulary.total);
    assert.equal(others.source('a.txt'), undefined);
    assert.equal(others.version, version);
  });
});
