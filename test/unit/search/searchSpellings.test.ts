import assert from 'node:assert/strict';
import { contextWith, found, indexOf, marked } from './support';

describe('searching', () => {
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

  describe('for words in another script', () => {
    const index = indexOf(
      'У Кременчуці та в Харкові було тихо.',
      'Кременчук прийняв гостей, сказав Зеленський.',
      'Мер Запоріжжя говорив про донецьку дорогу.',
      'В Киеве говорил Шойгу.',
      'The mayor of Zaporizhzhia met Sergei Shoigu near Donetsk.',
    );

    it('finds what Cyrillic letters say, in each usual transcription', () => {
      assert.deepEqual(found(index, 'Kremenchuk'), [2]);
      for (const name of ['Zelensky', 'Zelenskyy', 'Zelenskiy'])
        assert.deepEqual(found(index, name), [2], name);
      assert.deepEqual(found(index, 'Zaporizhzhia').sort(), [3, 5]);
    });

    it('finds what Latin letters say', () => {
      assert.deepEqual(found(index, 'Запоріжжя').sort(), [3, 5]);
      assert.deepEqual(found(index, 'Шойгу').sort(), [4, 5]);
    });

    it('takes no word of English for one that only sounds like it', () => {
      const alike = indexOf('Она хотела и хотел уехать.', 'The hotel is closed.', 'Гранту было холодно.');
      assert.deepEqual(found(alike, 'hotel'), [2]);
      assert.deepEqual(found(alike, 'хотел'), [1]);
      assert.deepEqual(found(alike, 'Grant'), [3]);
    });

    it('takes no other word for it', () => {
      for (const other of ['Kremenets', 'Zelenodolsk', 'Зеленодольск', 'Кременец'])
        assert.deepEqual(found(index, other), [], other);
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
});
