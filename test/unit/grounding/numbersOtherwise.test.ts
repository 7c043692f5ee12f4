import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import type { Check } from './support';
import { checking } from './support';

const TEXTS = {
  'digue.txt':
    'La digue\n\nLa réparation de la digue coûtera 1 200 000 euros à la commune, selon le registre du port.\n\n' +
    'Le péage a monté de 4 % en une seule saison, selon le même registre du port.\n',
  'quay.txt':
    'The quay\n\nThe new quay serves 10 million travellers through 2.5 million berths a year, the ledger says.\n\n' +
    'The toll rose by 2 per cent in one season and 59 keepers lost their posts, the ledger says.\n\n' +
    'The waves were 10 metres high and the repair cost €5 a yard, the ledger says.\n',
  'deich.txt':
    'Der Deich\n\nDer Deich hat seit 52 Jahren gehalten und 3 Mio. Euro gekostet, sagt das Buch.\n',
};

describe('A number of a quotation', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(TEXTS));
  });

  for (const [found, expected, quote] of [
    [
      '1,2 million d’euros',
      '1 200 000 euros',
      'La réparation de la digue coûtera 1,2 million d’euros à la commune',
    ],
    ['10m', '10 million', 'The new quay serves 10m travellers through 2.5 million berths a year'],
    ['2,500,000', '2.5 million', 'The new quay serves 10 million travellers through 2,500,000 berths a year'],
    ['2%', '2 per cent', 'The toll rose by 2% in one season'],
    ['4 pour cent', '4 %', 'Le péage a monté de 4 pour cent en une seule saison'],
    ['fifty-nine', '59', 'in one season and fifty-nine keepers lost their posts'],
    ['5 euros', '€5', 'the repair cost 5 euros a yard'],
    ['zweiundfünfzig', '52', 'Der Deich hat seit zweiundfünfzig Jahren gehalten'],
    ['3.000.000 Euro', '3 Mio. Euro', 'gehalten und 3.000.000 Euro gekostet'],
  ] as const) {
    it(`is written otherwise, and told whole: ${found} for ${expected}`, () => {
      const [only, ...more] = check(`It says: “${quote}”`);
      assert.equal(more.length, 0);
      assert.equal(only?.status, 'altered');
      assert.deepEqual(
        only.problems.map((problem) => [problem.kind, problem.found, problem.expected]),
        [['word', found, expected]],
      );
    });
  }

  for (const quote of [
    'La réparation de la digue coûtera 1,3 million d’euros à la commune',
    'La réparation de la digue coûtera 1,2 milliard d’euros à la commune',
    'The new quay serves 10 travellers through 2.5 million berths a year',
    'The new quay serves 10bn travellers through 2.5 million berths a year',
    'The new quay serves 10 million travellers through 250,000 berths a year',
    'The toll rose by 2 percentage points in one season',
    'in one season and fifty-eight keepers lost their posts',
    'the repair cost $5 a yard',
    'Der Deich hat seit zweiundvierzig Jahren gehalten',
  ]) {
    it(`is another one: ${quote}`, () => {
      const [only] = check(`It says: “${quote}”`);
      assert.deepEqual([only?.status, only?.problems[0]?.kind], ['altered', 'number']);
    });
  }

  it('is no article: un for the word that stands there', () => {
    const [only] = check('« Une réparation de la digue coûtera 1 200 000 euros à la commune »');
    assert.deepEqual([only?.status, only?.problems[0]?.kind], ['altered', 'word']);
  });
});
