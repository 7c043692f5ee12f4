import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import type { Check } from './support';
import { checking } from './support';

const TEXTS = {
  'hearing.txt':
    'REEVE ALMA STROUD: The surveyor wrote to us in autumn, she said the weir would crumble, and we raised it anyway for the millers.\n\n' +
    'JONAS PIKE: Is the upper road open to carts? He said it is not. We closed it after the rains.\n\n' +
    'REEVE ALMA STROUD: Thank you for that.\n\nJONAS PIKE: You are welcome, as ever.\n\nREEVE ALMA STROUD: We meet again in a week.\n\n' +
    'JONAS PIKE: We do, and I will bring the maps.\n',
  'weir.txt':
    'The weir\n\n“The surveyor walked along the weir, he said nothing, and then sold his house by the river.”\n\n' +
    '“Our landlords, promised the moon before every harvest, came back with a larger bill.”\n\n' +
    '“The miller waited on the bridge, she said, until the river had gone back to its bed.”\n\n' +
    '“The weir plan — she says it can be paid for — is the best that we have seen,” Alma Stroud said.\n\n' +
    '– The smith of the valley – wrote to the bishop about it – and the letters are in the chest.\n\n' +
    '',
  'women.txt':
    'Two women\n\n“The weir will stand for a hundred winters yet,” she said. The other woman shook her head. “We shall all be swimming before the summer comes,” she said.\n',
  'budget.txt':
    'The budget\n\nWe will keep every school of the valley (except music) and every reading room. ' +
    'The new money for the hall (music and dance are left out of this) will be paid in spring. ' +
    'We spoke for an hour (no applause was allowed) and then went home. ' +
    'The bakers (crying in the street) asked for flour. The reeve sat down (long applause from the floor) and drank a glass of milk.\n\n' +
    'The toll rose to 7[2] percent of the price of a cart. The tithe rose to 8¹ percent of the price of a cow. ' +
    'The fee rose to 2.5³ percent of the price of a pig. The mill has 10₆ stones. ' +
    'The clerk want[ed] a new lamp for the archive.\n\n' +
    'The millers can pay the toll of the upper road. The council may sell 14 of the barges. The smiths may now sell their coal at the gate. ' +
    'The carters cannot pay the toll of the lower road. ' +
    'The reeve asked that we lend him the boat and that the smith would mend the nets of the old ferry.\n',
};

describe('The words of whoever is quoted are not', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(TEXTS));
  });

  function found(quote: string): readonly (string | undefined)[] {
    const [first] = check(`It says: “${quote}”`);
    return [first?.status, first?.problems[0]?.kind];
  }

  for (const [what, quote] of [
    ['a clause of a turn', 'The surveyor wrote to us in autumn, and we raised it anyway for the millers'],
    ['a denial in a turn', 'Is the upper road open to carts? We closed it after the rains'],
    ['a clause that denies', 'The surveyor walked along the weir, and then sold his house by the river'],
    ['what somebody was promised', 'Our landlords, came back with a larger bill'],
    ['what dashes set off in attributed words', 'The weir plan is the best that we have seen'],
    ['what dashes set off behind a dash', 'The smith of the valley and the letters are in the chest'],
    [
      'what stands between two speakers',
      'The weir will stand for a hundred winters yet. We shall all be swimming before the summer comes',
    ],
    ['an exception in brackets', 'every school of the valley and every reading room'],
    ['a clause in brackets', 'The new money for the hall will be paid in spring'],
    ['a denial in brackets', 'We spoke for an hour and then went home'],
    ['what others did, in brackets', 'The bakers asked for flour'],
  ] as const) {
    it(`passed over: ${what}`, () => assert.equal(found(quote)[0], 'altered'));
  }

  for (const [what, quote] of [
    ['a remark', 'The miller waited on the bridge, until the river had gone back to its bed'],
    ['what is heard', 'The reeve sat down and drank a glass of milk'],
  ] as const) {
    it(`those of the narrator: ${what}`, () => assert.equal(found(quote)[0], 'grounded'));
  }

  for (const [kind, quote] of [
    ['number', 'The toll rose to 72 percent of the price of a cart'],
    ['number', 'The tithe rose to 81 percent of the price of a cow'],
    ['number', 'The fee rose to 2.53 percent of the price of a pig'],
    ['number', 'The mill has 106 stones'],
    ['negation', 'The millers can[not] pay the toll of the upper road'],
    ['negation', 'The millers can[’t] pay the toll of the upper road'],
    ['negation', 'The millers ca[n’t] pay the toll of the upper road'],
    ['negation', 'The council may[n’t] sell 14 of the barges'],
    ['negation', 'The smiths may no[t] sell their coal at the gate'],
  ] as const) {
    it(`changed within: ${quote}`, () => {
      const [status, problem] = found(quote);
      assert.equal(status, 'altered');
      assert.equal(problem, kind);
    });
  }

  it('replaced by more than an ending stands for', () => {
    assert.equal(
      found('The reeve asked tha[’t] the smith would mend the nets of the old ferry')[0],
      'altered',
    );
  });

  for (const quote of [
    'The clerk wanted a new lamp for the archive',
    'The carters can[not] pay the toll of the lower road',
    'The millers can pa[y] the toll of the upper road',
  ])
    it(`other than these: ${quote}`, () => assert.equal(found(quote)[0], 'grounded'));
});

describe('A quotation that nothing closes', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(TEXTS));
  });

  for (const [draft, status] of [
    ['It says: “The council may sell 14 of the bar', 'not checked'],
    ['It says: “The council may sell 14 of the carts', 'altered'],
    ['It says: “The council may sell 41', 'altered'],
    ['It says: “The council may sell 14 of the bar.', 'altered'],
  ] as const) {
    it(`is ${status}: ${draft}`, () => assert.equal(check(draft)[0]?.status, status));
  }
});

describe('The year of a source that states no date', () => {
  const WORDS = 'The orchard behind the weir was planted with pears from the south.';

  for (const [head, status] of [
    ['Nell Quick, keeper of the orchard (born 1951)', 'misattributed'],
    ['Nell Quick, keeper of the orchard (1951)', 'misattributed'],
    ['Nell Quick. Journal of Orchards 12 (1951), 40–44.', 'grounded'],
    ['Nell Quick. Letters of the Valley (May 1951)', 'grounded'],
  ] as const) {
    it(`is ${status === 'grounded' ? 'given' : 'not given'} by ${head}`, async () => {
      const check = checking(await readTexts({ 'orchard.txt': `Pears\n\n${head}\n\n${WORDS}\n` }));
      assert.equal(check(`They came: “${WORDS}” (orchard.txt, 1951)`)[0]?.status, status);
    });
  }
});
