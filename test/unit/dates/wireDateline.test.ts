import assert from 'node:assert/strict';
import { readDateline } from '../../../src/core/dates/wireDateline';

function dateOf(paragraph: string): string | undefined {
  return readDateline(paragraph)?.dates[0]?.date;
}

describe('A dateline', () => {
  it('gives its day where its place stands in capitals', () => {
    assert.equal(dateOf('PARIS, March 3, 2023 (Reuters) — The strike went on.'), '2023-03-03');
    assert.equal(readDateline('Berlin (dpa) – Es regnet.')?.agency?.text, 'dpa');
    assert.equal(readDateline('MADRID, 25 May. (EUROPA PRESS) -')?.agency?.text, 'EUROPA PRESS');
    assert.equal(readDateline('KYIV, Ukraine (AP) — It rained.')?.agency?.text, 'AP');
  });

  it('gives its day where its place stands in small letters before a whole date and a dash', () => {
    assert.equal(dateOf('Berlin, 22. November 2024 – Der Bundesrat hat zugestimmt.'), '2024-11-22');
    assert.equal(dateOf('Frankfurt am Main, den 5. Mai 2021 – Die Bank teilte mit.'), '2021-05-05');
    assert.equal(dateOf('Rio de Janeiro, 4 de março de 2019 — A prefeitura disse.'), '2019-03-04');
    assert.equal(dateOf('London, 5 May 2020 – The company said today.'), '2020-05-05');
  });

  it('is no sentence that begins with a place or a day', () => {
    for (const sentence of [
      'In Berlin, 22 November 2024 – a Friday – was quiet.',
      'On Sunday, 3 March 2024 – a day before the vote – it snowed.',
      'Berlin, 22 November 2024 and 23 November 2024 – two days that count.',
      'Berlin, November 2024 – a month later.',
      'Berlin was quiet on 22 November 2024 – as ever.',
    ])
      assert.equal(readDateline(sentence), undefined, sentence);
  });
});
