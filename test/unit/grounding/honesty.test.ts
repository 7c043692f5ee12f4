import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import type { Check } from './support';
import { checking } from './support';

const TEXTS = {
  'lock.txt':
    'The lock of Arnwell\n\n“We hoped that we might perhaps be spared the worst of the flood,” said lock keeper Nora Teague on Tuesday. ' +
    'Nora Teague has kept the lock since Peter Sands left Arnwell for Brightmoor.\n\n' +
    '“I told Peter Sands on Thursday that the gates of Arnwell would not hold,” said Nora Teague. “He wrote to the ministry.”\n\n' +
    'Peter Sands of Brightmoor said that Arnwell and Brightmoor must pay together.\n',
  'gate.txt':
    'The gate of Arnwell\n\nBy Ann Lee\n\n12 May 2019\n\nThe gate of Arnwell stood open all night, and nobody on the island slept.\n',
};

describe('What follows the rules of quoting and still says something else', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(TEXTS));
  });

  for (const [what, kind, draft] of [
    [
      'another person in brackets',
      'name',
      '“I told [Nora Teague] on Thursday that the gates of Arnwell would not hold”',
    ],
    [
      'somebody unknown in brackets',
      'name',
      '“I told [Gareth Lowell] on Thursday that the gates of Arnwell would not hold”',
    ],
    ['another place in brackets', 'name', '“that the gates of [Brightmoor] would not hold,” she said'],
    [
      'another day in brackets',
      'date-in-words',
      '“I told Peter Sands on [Friday] that the gates of Arnwell would not hold”',
    ],
    ['a hedge behind a cue', 'word', '“We hoped,” Teague said, “be spared the worst of the flood.”'],
    [
      'a hedge of one word behind a cue',
      'word',
      '“We hoped that we might,” Teague said, “be spared the worst of the flood.”',
    ],
  ] as const) {
    it(`is altered: ${what}`, () => {
      const found = check(draft).find(({ status }) => status !== 'not checked');
      assert.deepEqual([found?.status, found?.problems[0]?.kind], ['altered', kind]);
    });
  }

  for (const [what, draft] of [
    ['a fuller name in brackets', '“I told [Mr Sands] on Thursday that the gates of Arnwell would not hold”'],
    [
      'a description in brackets',
      '“I told [the former keeper] on Thursday that the gates of Arnwell would not hold”',
    ],
    ['a date in brackets', '“I told Peter Sands [that day] that the gates of Arnwell would not hold”'],
    [
      'a cue within whole words',
      '“We hoped that we might perhaps,” Teague said, “be spared the worst of the flood.”',
    ],
  ] as const) {
    it(`is not: ${what}`, () =>
      assert.deepEqual(new Set(check(draft).map(({ status }) => status)), new Set(['grounded'])));
  }
});

describe('Lines that a citation names', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(TEXTS));
  });
  const QUOTE = '“that the gates of Arnwell would not hold”';

  for (const [citation, expected] of [
    ['(lock.txt, line 5)', 'grounded'],
    ['(lock.txt, lines 4–6)', 'grounded'],
    ['([lock.txt](lock.txt#L5))', 'grounded'],
    ['(lock.txt, riga 5)', 'grounded'],
    ['(lock.txt, riga 3)', 'misattributed'],
    ['(lock.txt, line 3)', 'misattributed'],
    ['(lock.txt, lines 6–9)', 'misattributed'],
    ['([lock.txt](lock.txt#L7-L9))', 'misattributed'],
  ] as const) {
    it(`are ${expected === 'grounded' ? 'right' : 'wrong'}: ${citation}`, () => {
      const [found] = check(`${QUOTE} ${citation}.`);
      assert.equal(found?.status, expected);
    });
  }

  it('are none behind the name of a town', () => {
    const [found] = check('“stood open all night, and nobody on the island slept” (gate.txt, Riga 2019).');
    assert.equal(found?.status, 'grounded', JSON.stringify(found));
  });

  it('are told with those where the words stand', () => {
    const [found] = check(`${QUOTE} (lock.txt, lines 6–9).`);
    assert.equal(found?.detail, 'These words stand on line 5 of the source, not on lines 6–9.');
  });
});
