import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import { checking } from './support';
import type { Check } from './support';

const NAMES = ['Chris Amblin', 'Angel Roper', 'Bobby Harrow', 'Kent Marlow', 'Bello Standish'];
const words = (i: number): string =>
  `The ${['first', 'second', 'third', 'fourth', 'fifth'][i]} ferry of the winter will sail without any lights`;
const SOURCES = {
  'ferry.txt': `The ferries of Low Haven\n\n${NAMES.map((name, i) => `“${words(i)},” said ${name}.`).join('\n\n')}\n`,
  'steg.txt': `Der Steg\n\nDie Anwohner kamen am Abend. „Der Steg ist seit zwei Wintern gesperrt“, sagte Martin Ohlsen.\n`,
  'dock.txt': `The dock\n\nSir Wilfrid Osterley spoke on Monday. “The old dock will not be sold in my lifetime,” said Wilfrid Osterley.\n`,
};
const STEG = '„Der Steg ist seit zwei Wintern gesperrt“';
const DOCK = '“The old dock will not be sold in my lifetime”';

describe('Whom a draft leaves in doubt', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(SOURCES));
  });

  for (const [i, name] of NAMES.entries()) {
    it(`may be a woman or a man: ${name}`, () => {
      for (const pronoun of ['he', 'she']) {
        const draft = `${name.split(' ')[1]} came on Sunday. “${words(i)},” ${pronoun} said.`;
        assert.equal(check(draft)[0]?.status, 'grounded', draft);
      }
    });
  }

  it('may be several people where “sie” has no verb', () => {
    assert.equal(check(`Die Anwohner klagten. ${STEG}, so sie.`)[0]?.status, 'grounded');
    assert.equal(check(`Die Anwohnerin klagte. ${STEG}, sagte sie.`)[0]?.status, 'misattributed');
  });

  it('may be called by a given name behind “Sir”', () => {
    for (const who of ['Sir Wilfrid', 'Sir Osterley', 'Dr Wilfrid'])
      assert.equal(check(`${DOCK}, ${who} said.`)[0]?.status, 'grounded', who);
    assert.equal(check(`${DOCK}, Sir Quentin said.`)[0]?.status, 'misattributed');
  });
});
