import assert from 'node:assert/strict';
import { readSource } from '../../../src/core/corpus/readSource';
import { Spellings } from '../../../src/core/grounding/words/spellings';
import { WordIndex } from '../../../src/core/grounding/words/wordIndex';

function source(file: string, text: string) {
  return readSource({ id: file, file, bytes: new TextEncoder().encode(text) });
}

describe('The words of the sources', () => {
  it('are known by how they are written, however many there are', () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `word${i.toString(36)}`);
    const spellings = new Spellings();
    words.forEach((word, i) => spellings.add(word, i));
    const text = words.join(' ');
    let start = 0;
    for (const [i, word] of words.entries()) {
      assert.equal(spellings.find(text, start, start + word.length), i);
      start += word.length + 1;
    }
    assert.equal(spellings.find('unheard', 0, 7), undefined);
  });

  it('stand at all their places, in order, also where each letter is one', () => {
    const index = new WordIndex();
    index.take(source('a.txt', '水土水火木水金土'.repeat(40)));
    const [words] = index.sources;
    assert.ok(words);
    assert.equal(words.length, 320);
    const { number } = index.vocabulary.look('水');
    assert.deepEqual([...words.placesOf(number)].slice(0, 4), [0, 2, 5, 8]);
    assert.equal(index.vocabulary.count(number), 120);
  });

  it('lead to the sources that have them as these come, change and go', () => {
    const index = new WordIndex();
    const [quay, bell] = [
      source('a.txt', 'The quay is closed.'),
      source('b.txt', 'The bell of the quay rang.'),
    ];
    const holders = (word: string): string[] =>
      index.withWord(index.vocabulary.look(word).number).map(({ document }) => document.source.id);
    index.update([quay, bell]);
    assert.deepEqual(holders('quay'), ['a.txt', 'b.txt']);
    assert.deepEqual(holders('bell'), ['b.txt']);
    index.update([source('a.txt', 'The bell is closed.'), bell]);
    assert.deepEqual(holders('quay'), ['b.txt']);
    assert.deepEqual(holders('bell'), ['b.txt', 'a.txt']);
    index.update([bell]);
    assert.deepEqual(holders('closed'), []);
    assert.deepEqual(holders('unheard'), []);
  });
});
