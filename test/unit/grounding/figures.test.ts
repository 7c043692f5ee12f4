import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import type { Check } from './support';
import { checking } from './support';

const SOURCE = `The ferry cost 1 500 crowns and carried 12.400 people a year, the ledger says.

The water fell from 10 °C to −5 °C within a single night of that winter.`;

const GERMAN = `Anton Riegler schrieb am 3. Mai 1923: „Ohne den Bruch wäre das Dorf ‚längst verschwunden‘“ und ging.

Otto Brandner war anderer Meinung.`;

describe('Figures and dates of a quotation', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts({ 'ledger.txt': SOURCE, 'bruch.txt': GERMAN }));
  });

  const RIGHT = [
    'The ferry “cost 1,500 crowns and carried 12,400 people a year”.',
    'The ferry “cost 1500 crowns and carried 12 400 people a year”.',
    'The ferry “cost 1’500 crowns and carried 12\u202F400 people a year”.',
    'The water “fell from 10°C to -5°C within a single night”.',
    'The water “fell from 10 °C to –5 °C within a single night”.',
    'Das ist nicht neu. Am 3. Mai 1923 schrieb Anton Riegler: „Ohne den Bruch wäre das Dorf ‚längst verschwunden‘“, und das ist wahr.',
  ];
  for (const draft of RIGHT) {
    it(`are right in: ${draft}`, () => {
      assert.deepEqual(
        check(draft).map(({ status, detail }) => [status, detail]),
        [['grounded', '']],
      );
    });
  }

  const WRONG: readonly (readonly [string, string, string])[] = [
    ['altered', 'number', 'The ferry “cost 15 000 crowns and carried 12 400 people a year”.'],
    ['altered', 'number', 'The ferry “cost 1 600 crowns and carried 12 400 people a year”.'],
    ['altered', 'number', 'The water “fell from 10 °C to 5 °C within a single night”.'],
    [
      'misattributed',
      'speaker',
      'Das ist nicht neu. Am 3. Mai 1923 schrieb Otto Brandner: „Ohne den Bruch wäre das Dorf ‚längst verschwunden‘“, und das ist wahr.',
    ],
  ];
  for (const [status, kind, draft] of WRONG) {
    it(`are wrong in: ${draft}`, () => {
      const [found, ...more] = check(draft);
      assert.equal(more.length, 0);
      assert.deepEqual([found?.status, found?.problems[0]?.kind], [status, kind]);
    });
  }
});
