import assert from 'node:assert/strict';
import { attributeQuotations } from '../../../src/core/quotes/attributeQuotations';
import { findQuotations } from '../../../src/core/quotes/findQuotations';
import { goldenSentences, goldenTexts, mentionsOf, passagesOf } from './goldenTexts';

describe('quotations of the reviewed texts', () => {
  for (const golden of goldenTexts()) {
    const { name, text, passages } = golden;
    const quotations = findQuotations(text, passages);

    it(`finds what is quoted in "${name}", to the letter and nothing else`, () => {
      const found = quotations.map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(
        found,
        golden.quotations.map((expected) => expected.text),
      );
    });

    it(`tells who speaks in "${name}", and nobody where the text names nobody`, () => {
      const attributed = attributeQuotations({ ...golden, quotations });
      assert.equal(attributed.length, golden.quotations.length);
      golden.quotations.forEach((expected, index) => {
        const found = attributed[index];
        assert.equal(found?.speaker ?? null, expected.speaker ?? null, `speaker of "${expected.text}"`);
        if (expected.speakerText !== undefined)
          assert.equal(found?.speakerText, expected.speakerText, expected.text);
        if (expected.cue !== undefined) assert.equal(found?.cue ?? null, expected.cue, expected.text);
      });
    });
  }
});

describe('the speaker of a sentence', () => {
  const { names, sentences } = goldenSentences();

  for (const { text, speaker } of sentences) {
    it(`is ${speaker ?? 'nobody by name'}: ${text}`, () => {
      const passages = passagesOf(text);
      const quotations = findQuotations(text, passages);
      const found = attributeQuotations({
        text,
        passages,
        quotations,
        mentions: mentionsOf(text, names),
        language: 'en',
      });
      assert.deepEqual(
        found.map((quotation) => quotation.speaker ?? null),
        quotations.map(() => speaker),
      );
    });
  }
});
