import assert from 'node:assert/strict';
import { openQuotation } from '../../../src/editor/citations/openQuotation';

describe('A quotation that is being typed', () => {
  const words = (before: string): string | undefined => openQuotation(before)?.words;

  it('begins behind the last mark that nothing closes', () => {
    assert.deepEqual(openQuotation('She said: “We can'), { start: 10, words: 'We can', close: '”' });
    assert.equal(words('“One,” she said, “and tw'), 'and tw');
    assert.equal(words('Er sagt: „Wir'), 'Wir');
    assert.equal(words('«\u00A0Nous'), '\u00A0Nous');
    assert.equal(words("``We don't"), "We don't");
    assert.equal(words('\\enquote{We'), 'We');
  });

  it('is none once it is closed, without a mark, or too long to need help', () => {
    assert.equal(words('She said: “We can.” And'), undefined);
    assert.equal(words('don’t'), undefined);
    assert.equal(words(`“${'word '.repeat(60)}`), undefined);
  });

  it('of straight marks takes every second for a closing one', () => {
    assert.equal(words('"One" and "tw'), 'tw');
    assert.equal(words('"One" and'), undefined);
  });
});
