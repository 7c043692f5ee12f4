import assert from 'node:assert/strict';
import { createSearchIndex } from '../../../src/core/search/searchIndex';
import { contextWith, found, indexOf, marked, passage, seedSearch } from './support';

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
      assert.deepEqual(found(index, 'Why did the ferries to the island stop?'), [2]);
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

  describe('for misspelled words', () => {
    const index = indexOf(
      'Engineers surveyed the Karabash reservoir.',
      'Austrian skiers trained there.',
      'The port is busy.',
    );

    it('takes one wrong letter, or two swapped, where the word stands nowhere', () => {
      assert.deepEqual(found(index, 'reservior'), [1]);
      assert.deepEqual(found(index, 'Karabsh'), [1]);
    });

    it('takes no word of four letters and no other first letter', () => {
      assert.deepEqual(found(index, 'pont'), []);
      assert.deepEqual(found(index, 'Sarabash'), []);
    });

    it('takes no other name for a misspelling', () => {
      assert.deepEqual(found(index, 'Australian'), []);
    });

    it('suggests a word that is close but not close enough, as it is written', () => {
      const outcome = index.search({ query: 'Karabesch reservoir' }, contextWith());
      assert.deepEqual(outcome.hits, []);
      assert.equal(outcome.suggestion, 'Karabash reservoir');
      assert.equal(index.search({ query: 'Montevideo' }, contextWith()).suggestion, undefined);
    });
  });

  describe('for other spellings', () => {
    const texts = [
      'The mayor of Kharkiv spoke.',
      'The Institute for Rural Affairs warned of drought.',
      'Drought came.',
    ];
    const variants: Record<string, readonly string[]> = {
      Kharkov: ['Kharkiv'],
      IRA: ['Institute for Rural Affairs'],
      'Rural Bureau': ['Institute for Rural Affairs'],
    };
    const context = contextWith({ variantsOf: (word) => variants[word] ?? [] });

    it('finds and marks them', () => {
      const { hits } = indexOf(...texts).search({ query: 'Kharkov mayor' }, context);
      assert.deepEqual(marked(texts, hits), ['mayor', 'Kharkiv']);
    });

    it('finds long forms as phrases', () => {
      const { hits } = indexOf(...texts).search({ query: 'IRA drought' }, context);
      assert.deepEqual(marked(texts, hits), ['Institute for Rural Affairs', 'drought']);
      assert.equal(hits.length, 1);
    });

    it('finds the other forms of a name of several words', () => {
      assert.deepEqual(found(indexOf(...texts), 'Rural Bureau', context), [2]);
    });
  });

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

  describe('while typing', () => {
    const texts = ['The submarine deal was cancelled.', 'A subtle change to the deal.', 'The sub surfaced.'];
    const index = indexOf(...texts);

    it('takes the last word for a beginning, the whole word first', () => {
      assert.deepEqual(found(index, { query: 'sub', typing: true })[0], 3);
      assert.deepEqual(found(index, { query: 'deal subm', typing: true }), [1]);
      assert.deepEqual(found(index, { query: 'subm' }), []);
    });

    it('takes it for finished once a space follows', () => {
      assert.deepEqual(found(index, { query: 'subm ', typing: true }), []);
    });

    it('takes the last word of an open phrase for a beginning', () => {
      assert.deepEqual(found(index, { query: '"submarine de', typing: true }), [1]);
    });

    it('marks the whole word', () => {
      assert.deepEqual(
        marked(texts, index.search({ query: 'deal subm', typing: true }, contextWith()).hits),
        ['submarine', 'deal'],
      );
    });
  });

  describe('and marking', () => {
    it('marks words as they stand, and a phrase as one', () => {
      const texts = ['Élodie’s café closed; the “café trade” suffers.'];
      const { hits } = indexOf(...texts).search({ query: 'elodie "cafe trade"' }, contextWith());
      assert.deepEqual(marked(texts, hits), ['Élodie', 'café trade']);
    });
  });

  describe('the seed corpus', () => {
    let search: ReturnType<typeof seedSearch>;
    before(() => {
      search = seedSearch();
    });

    it('has the right passage first', () => {
      assert.equal(search('nuclear rhetoric')[0], '000:169');
      assert.equal(search('prisoner swap')[0], '000:94');
      assert.equal(search('unconditional 30-day ceasefire')[0], '001:37');
      assert.equal(search('Crimea car bomb officer SBU')[0], '003:30');
      assert.equal(search('could have been avoided NATO legitimate concerns')[0], '003:20');
    });

    it('names nobody who is not named', () => {
      assert.deepEqual(search('Sikorski'), []);
    });

    it('shows neither survey nor teasers', () => {
      assert.deepEqual(search('"take this quick survey"'), []);
      assert.ok(!search('North Korean soldiers injured or killed in Kursk').includes('002:2'));
    });
  });
});
