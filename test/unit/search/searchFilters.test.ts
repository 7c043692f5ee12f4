import assert from 'node:assert/strict';
import { createSearchIndex } from '../../../src/core/search/searchIndex';
import { contextWith, found, indexOf, passage } from './support';

describe('searching', () => {
  describe('with phrases, exclusions and alternatives', () => {
    const index = indexOf(
      'The war of attrition goes on.',
      'A war, they said, of words and attrition.',
      'Peace talks opened in Geneva.',
      'Peace, and talks about talks.',
    );

    it('wants the words of a phrase to follow one another', () => {
      assert.deepEqual(found(index, '"war of attrition"'), [1]);
      assert.deepEqual(found(index, '“peace talks”'), [3]);
    });

    it('leaves out what is excluded, word or phrase', () => {
      assert.deepEqual(found(index, 'talks -Geneva'), [4]);
      assert.deepEqual(found(index, 'war -"war of attrition"'), [2]);
      assert.deepEqual(found(index, '-war'), []);
    });

    it('finds either of two', () => {
      assert.deepEqual(found(index, 'Geneva OR "war of attrition"').toSorted(), [1, 3]);
      assert.deepEqual(found(index, 'talks Geneva OR words'), [3]);
    });

    it('takes groups for one, in exclusions and alternatives', () => {
      assert.deepEqual(found(index, 'talks -(peace Geneva)'), [4]);
      assert.deepEqual(found(index, 'war -(Geneva OR words)'), [1]);
      assert.deepEqual(found(index, '(peace Geneva) OR "war of attrition"').toSorted(), [1, 3]);
    });

    it('finds the last of ten thousand passages by its phrase', () => {
      const texts = Array.from({ length: 300 }, (_, i) => `The peace talks went on, day ${i}.`);
      const many = indexOf(...texts, 'Talks of peace were ruled out by the peace envoy, who left.');
      assert.deepEqual(found(many, '"talks of peace"'), [301]);
      assert.equal(many.search({ query: 'peace -day' }, contextWith()).total, 1);
    });
  });

  describe('with filters', () => {
    const index = createSearchIndex();
    before(() => {
      index.replaceSource('gazette.txt', [
        passage('gazette.txt', 1, 'Flood in the valley.', { date: '2022-12-01' }),
        passage('gazette.txt', 2, 'Flood warnings in 2024.', { date: '2024-11' }),
      ]);
      index.replaceSource('herald.txt', [
        passage('herald.txt', 3, 'The flood of November 2024.'),
        passage('herald.txt', 4, 'The flood receded.', { date: '2024' }),
      ]);
    });

    it('holds dates against the passage, not against its words', () => {
      assert.deepEqual(found(index, 'flood after:2024-11'), [2]);
      assert.deepEqual(found(index, 'flood after:2024-11-02'), []);
      assert.deepEqual(found(index, 'flood before:2024-11'), [1]);
      assert.deepEqual(found(index, 'flood on:2024-11').toSorted(), [2, 4]);
      assert.deepEqual(found(index, 'flood on:2022..2023'), [1]);
    });

    it('finds the undated only when asked for', () => {
      assert.deepEqual(found(index, 'flood is:undated'), [3]);
      assert.deepEqual(found(index, 'flood -is:undated').toSorted(), [1, 2, 4]);
    });

    it('finds passages of a kind', () => {
      const kinds = createSearchIndex();
      kinds.replaceSource('a.txt', [
        passage('a.txt', 1, 'The flood', { kind: 'heading' }),
        passage('a.txt', 2, 'The flood at noon', { kind: 'caption' }),
        passage('a.txt', 3, 'The flood came.'),
      ]);
      assert.deepEqual(found(kinds, 'flood is:caption'), [2]);
      assert.deepEqual(found(kinds, 'flood is:heading OR is:body').toSorted(), [1, 3]);
      assert.deepEqual(found(kinds, 'flood -is:body').toSorted(), [1, 2]);
    });

    it('lists what fits where nothing else is asked', () => {
      assert.deepEqual(found(index, 'source:herald').toSorted(), [3, 4]);
    });

    it('asks the other layers for names, places, speakers and quotations', () => {
      const asked: string[] = [];
      const note = (field: string) => (_source: string, paragraph: number, value: string) => {
        asked.push(`${field} ${value}`);
        return paragraph === 3;
      };
      const context = contextWith({
        passageHas: {
          name: note('name'),
          place: note('place'),
          speaker: note('speaker'),
          quote: (_source, paragraph) => paragraph === 3,
        },
      });
      assert.deepEqual(
        found(index, 'flood speaker:"Ana Ruiz" name:Ruiz place:Valley is:quote', context),
        [3],
      );
      assert.deepEqual([...new Set(asked)].toSorted(), ['name Ruiz', 'place Valley', 'speaker Ana Ruiz']);
    });

    it('orders by date with the undated last', () => {
      assert.deepEqual(found(index, { query: 'flood', order: 'newest' }), [2, 4, 1, 3]);
      assert.deepEqual(found(index, { query: 'flood', order: 'oldest' }), [1, 4, 2, 3]);
    });

    it('gives a page of the whole and the number of all', () => {
      const page = index.search({ query: 'flood', order: 'oldest', offset: 1, limit: 2 }, contextWith());
      assert.deepEqual(
        page.hits.map((hit) => hit.paragraph),
        [4, 2],
      );
      assert.equal(page.total, 4);
    });
  });
});
