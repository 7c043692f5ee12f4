import assert from 'node:assert/strict';
import { attributeQuotations } from '../../../src/core/quotes/attributeQuotations';
import { findQuotations } from '../../../src/core/quotes/findQuotations';
import { mentionsOf, passagesOf } from './goldenTexts';

/** A few times what it takes; work that grows with the square of the quotations took twice as long and more. */
const MOST_SECONDS = 2.5;

describe('A passage of thousands of quotations', () => {
  for (const [language, sentence] of [
    ['en', 'The singer said “we all stay here”. '],
    ['en', 'A resident told us “we all stay here”. '],
    ['de', 'Die Frau geht „in den Wald“ gesagt. '],
  ] as const) {
    it(`is read in time that grows with it: ${sentence.trim()}`, function () {
      this.timeout(60_000);
      const text = sentence.repeat(8000);
      const passages = passagesOf(text);
      const quotations = findQuotations(text, passages);
      const mentions = mentionsOf(text, {});
      const before = process.cpuUsage();
      assert.equal(
        attributeQuotations({ text, passages, quotations, mentions, language }).length,
        quotations.length,
      );
      const { user, system } = process.cpuUsage(before);
      assert.ok((user + system) / 1e6 < MOST_SECONDS, `${(user + system) / 1e6} s`);
    });
  }
});
