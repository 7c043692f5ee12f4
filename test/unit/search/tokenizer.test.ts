import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../src/core/text/folding';
import { tokensOf } from '../../../src/core/search/tokenizer';

function terms(text: string): string[] {
  return tokensOf(text).map((token) => token.term);
}

describe('the tokenizer', () => {
  it('folds case, accents and typographic letters', () => {
    assert.deepEqual(terms('Ærøskøbing ŁÓDŹ Straße'), ['aeroskobing', 'lodz', 'strasse']);
  });

  it('parts elided articles and possessives from their word', () => {
    assert.deepEqual(terms('l’armée'), ['l', 'armee']);
    assert.deepEqual(terms("the mayor's"), ['the', 'mayor', 's']);
  });

  it('finds compounds whole and in parts', () => {
    assert.deepEqual(terms('cease-fire'), ['cease', 'fire', 'ceasefire']);
    assert.deepEqual(terms("O'Malley"), ['o', 'malley', 'omalley']);
    assert.deepEqual(terms('30-day'), ['30', 'day', '30day']);
  });

  it('keeps numbers with separators whole', () => {
    assert.deepEqual(terms('1,100 and 1\u00a0100 and 3.5 and 3,5'), [
      '1100',
      'and',
      '1100',
      'and',
      '3.5',
      'and',
      '3.5',
    ]);
  });

  it('keeps dates and versions in parts', () => {
    assert.deepEqual(terms('14.11.2024'), ['14', '11', '2024']);
  });

  it('joins initials', () => {
    assert.deepEqual(terms('a U.K. firm'), ['a', 'uk', 'firm']);
  });

  it('tells an acronym from the small word that folds alike', () => {
    assert.deepEqual(terms('the US told us'), ['the', 'us', 'US', 'told', 'us']);
    assert.deepEqual(terms('TELL US NOW'), ['tell', 'us', 'now']);
  });

  it('reads scripts without spaces by pairs of characters', () => {
    assert.deepEqual(terms('東京大学'), ['東京', '京大', '大学', '学']);
    assert.deepEqual(terms('2024年'), ['2024', '年']);
  });

  it('gives each term the place it was read from', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Kyïv', 'l’eau', 'U.S.', 'well-known', '1,100', '北京', ', ', ' – ')),
        (parts) => {
          const text = parts.join(' ');
          for (const { term, start, end } of tokensOf(text)) {
            const letters = fold(text.slice(start, end)).replaceAll(/[^\p{L}\p{N}]/gu, '');
            assert.equal(letters, term.toLowerCase());
          }
        },
      ),
    );
  });

  it('takes a line of megabytes in linear time', () => {
    const started = process.cpuUsage();
    for (const text of ['a'.repeat(1e6), 'A.'.repeat(5e5), '1,'.repeat(5e5), 'a-'.repeat(5e5)])
      tokensOf(text);
    assert.ok(process.cpuUsage(started).user / 1000 < 8000);
  });
});
