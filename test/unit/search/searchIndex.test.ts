import assert from 'node:assert/strict';
import { createSearchIndex } from '../../../src/core/search/searchIndex';
import { contextWith, found, indexOf, passage } from './support';

describe('searching', () => {
  describe('for words', () => {
    it('puts passages with all the words before those with some', () => {
      const index = indexOf(
        'The harbour master spoke of the storm.',
        'The storm broke the harbour wall and flooded the fish market.',
        'A fish market opened.',
        'A wall fell.',
      );
      assert.deepEqual(found(index, 'harbour storm market'), [2, 1]);
    });

    it('finds nothing where a short query has a word that stands nowhere', () => {
      const index = indexOf('The harbour master spoke of the storm.', 'The council met on Monday.');
      assert.deepEqual(found(index, 'Okonkwo'), []);
      assert.deepEqual(found(index, 'Okonkwo harbour'), []);
      assert.deepEqual(found(index, 'What did Okonkwo say about the storm?'), []);
    });

    it('answers a question by the words that matter in it', () => {
      const index = indexOf(
        'The minister said what she had to say.',
        'Ferries to the island stopped when the pier was damaged, the company told travellers.',
        'The island has a school.',
      );
      assert.deepEqual(found(index, 'Why did the ferries to the island stop?'), [2, 3]);
    });

    it('finds accents and no-break spaces either way', () => {
      const index = indexOf(
        'Troops left Avdiïvka.',
        'Troops reached Avdiivka.',
        'A report on the\u00a0Ministry\u00a0of\u00a0Works.',
      );
      assert.deepEqual(found(index, 'Avdiivka').toSorted(), [1, 2]);
      assert.deepEqual(found(index, 'AVDIÏVKA').toSorted(), [1, 2]);
      assert.deepEqual(found(index, '"ministry of works"'), [3]);
    });

    it('finds a compound by its parts, whole, and run together', () => {
      const index = indexOf(
        'A cease-fire was signed.',
        'The ceasefire held.',
        'They cease work; the fire is out.',
      );
      assert.deepEqual(found(index, 'ceasefire').toSorted(), [1, 2]);
      assert.deepEqual(found(index, 'cease-fire').slice(0, 2).toSorted(), [1, 2]);
    });

    it('finds other forms of a word behind the word itself', () => {
      const index = indexOf('The negotiations go on all week.', 'The negotiation goes on all week.');
      assert.deepEqual(found(index, 'negotiation'), [2, 1]);
      assert.deepEqual(found(indexOf('She agreed unconditionally.'), 'unconditional'), [1]);
    });

    it('finds Russian and Ukrainian words in their cases', () => {
      const index = indexOf('Переговоры прошли в столице.', 'Мер зустрівся з журналістами.');
      assert.deepEqual(found(index, 'переговоров'), [1]);
      assert.deepEqual(found(index, 'журналісти'), [2]);
    });

    it('finds Chinese and Japanese words', () => {
      const index = indexOf('北京大学宣布新计划。', '東京で会議が開かれた。');
      assert.deepEqual(found(index, '大学'), [1]);
      assert.deepEqual(found(index, '会議'), [2]);
      assert.deepEqual(found(index, '京').toSorted(), [1, 2]);
      assert.deepEqual(found(index, '天津'), []);
    });

    it('tells US from us', () => {
      const index = indexOf('They asked us for aid.', 'The US sent aid.', 'Aid from the U.S. arrived.');
      assert.deepEqual(found(index, 'US aid').toSorted(), [2, 3]);
    });

    it('puts words that stand together before words that stand apart', () => {
      const index = indexOf(
        'A budget was passed on time, and nobody in the hall spoke of any gap that day.',
        'A hall was booked on time, and nobody that day spoke in public of any budget gap.',
      );
      assert.deepEqual(found(index, 'budget gap'), [2, 1]);
    });

    it('answers in a passage of a megabyte', () => {
      const index = indexOf('storm over the harbour '.repeat(50_000));
      const started = performance.now();
      assert.deepEqual(found(index, 'harbour storm'), [1]);
      assert.ok(performance.now() - started < 3000);
    });

    it('finds a query of nothing but small words', () => {
      assert.deepEqual(found(indexOf('To be or not to be.', 'A chair.'), 'to be or not to be'), [1]);
    });

    it('counts the heading for passages that say something themselves', () => {
      const index = createSearchIndex();
      index.replaceSource('a.txt', [
        passage('a.txt', 1, 'Prisoner swap talks stall', { kind: 'heading' }),
        passage('a.txt', 2, 'The swap is off, officials said.', { heading: 'Prisoner swap talks stall' }),
        passage('a.txt', 3, 'Rain is expected.', { heading: 'Prisoner swap talks stall' }),
      ]);
      assert.deepEqual(found(index, 'prisoner swap').toSorted(), [1, 2]);
    });

    it('puts a passage whose source is about the matter before one that says the same elsewhere', () => {
      const index = createSearchIndex();
      index.replaceSource('a.txt', [
        passage('a.txt', 1, 'The council paid for the repairs.'),
        passage('a.txt', 2, 'Children learn to swim in the lake.'),
      ]);
      index.replaceSource('b.txt', [
        passage('b.txt', 1, 'The council paid for the repairs.'),
        passage('b.txt', 2, 'The council and its repairs were the talk of the town.'),
      ]);
      const [first] = index.search({ query: 'council repairs' }, contextWith()).hits;
      assert.deepEqual([first?.source, first?.paragraph], ['b.txt', 1]);
    });

    it('lists behind the answers to a long question what says a little of it, and nothing where nothing answers', () => {
      const index = indexOf(
        'Cold nights delay the flowering of cherry trees in mountain orchards.',
        'Orchards were planted on the slope.',
        'A school opened.',
      );
      const question = 'Do cold nights delay when cherry trees in mountain orchards come into flower?';
      assert.deepEqual(found(index, question), [1, 2]);
      assert.deepEqual(
        found(index, 'Which banks in the valley gave loans to owners of orchards last spring?'),
        [],
      );
    });

    it('ranks prose before captions and never shows furniture', () => {
      const index = createSearchIndex();
      index.replaceSource('a.txt', [
        passage('a.txt', 1, 'The lighthouse at dusk.', { kind: 'caption' }),
        passage('a.txt', 2, 'Read more about the lighthouse', { kind: 'furniture' }),
        passage('a.txt', 3, 'The old lighthouse was sold to a painter from the mainland.'),
      ]);
      assert.deepEqual(found(index, 'lighthouse'), [3, 1]);
    });
  });
});
