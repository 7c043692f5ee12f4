import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeQuotations } from '../../../src/core/quotes/attributeQuotations';
import { findQuotations } from '../../../src/core/quotes/findQuotations';
import { mentionsOf, passagesOf } from './goldenTexts';

interface Styles {
  readonly texts: readonly {
    readonly style: string;
    readonly language: string;
    readonly names: Parameters<typeof mentionsOf>[1];
    readonly text: string;
    /** Of each quotation in order; null where the text names nobody. */
    readonly speakers: readonly (string | null)[];
  }[];
}

const FILE = join(import.meta.dirname, '../../golden/quotes/styles.json');
const { texts } = JSON.parse(readFileSync(FILE, 'utf8')) as Styles;

describe('who speaks in a text of the press', () => {
  for (const { style, language, names, text, speakers } of texts) {
    it(`is told right: ${style}`, () => {
      const passages = passagesOf(text);
      const quotations = findQuotations(text, passages);
      const mentions = mentionsOf(text, names);
      const found = attributeQuotations({ text, passages, quotations, mentions, language });
      const shown = (of: readonly (string | null)[]): string[] =>
        quotations.map(({ start, end }, i) => `${of[i] ?? 'nobody'}: ${text.slice(start, end)}`);
      assert.equal(quotations.length, speakers.length, shown([]).join('\n'));
      assert.deepEqual(shown(found.map(({ speaker }) => speaker ?? null)), shown(speakers));
    });
  }
});
