import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import type { Check } from './support';
import { checking } from './support';

const TEXTS = {
  'deich.txt':
    'Der Deich\n\n„Wir könnten den Deich noch in diesem Jahr öffnen, wenn das Geld käme“, sagte Karl Brandt. „Er würde dann für immer geschlossen.“\n',
  'dique.txt':
    'El dique\n\n«El alcalde publicó ayer el informe y mañana hablará con los vecinos del puerto», dijo Marta Rey.\n\n' +
    '«El capataz marcha cada mañana hasta la última grúa», dijo Marta Rey.\n',
  'salt.txt':
    'Salt in the ponds\n\nMortality was higher where salinity was < 12 g/l (p < 0.05) and temperature ≥ 20 °C in 14 of 20 ponds, ± 2 of them.\n\n' +
    'The U.S. trials began at 3 p.m. and the naïve fish were fed by hand.\n',
  'storm.txt':
    'The storm\n\n“Get away from the shore before the evening tide,” Governor Anna Lund said in Marrow. “The roads will stay open.”\n\n' +
    '“The harbour wall will not hold if the wind turns north tonight,” said engineer Paul Weir.\n\n' +
    '“We told the council in March,” said Paul Weir. “We told them again in June. They laughed.”\n',
};

describe('What turns the sense of a quotation', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(TEXTS));
  });

  for (const [what, status, kind, draft] of [
    [
      'a condition that becomes a fact',
      'altered',
      'word',
      '„Wir konnten den Deich noch in diesem Jahr öffnen“, sagte Brandt.',
    ],
    ['a condition without any points', 'altered', 'word', '„Er wurde dann geschlossen“'],
    [
      'another tense by its accent',
      'altered',
      'word',
      '«El alcalde publicó ayer el informe y mañana hablara con los vecinos»',
    ],
    ['an accent that is put in', 'altered', 'word', '«El capataz marchá cada mañana hasta la última grúa»'],
    ['more for less', 'altered', 'number', '“salinity was > 12 g/l (p < 0.05) and temperature ≥ 20 °C”'],
    [
      'more for less in brackets',
      'altered',
      'number',
      '“salinity was < 12 g/l (p > 0.05) and temperature ≥ 20 °C”',
    ],
    ['a limit turned over', 'altered', 'number', '“and temperature ≤ 20 °C in 14 of 20 ponds”'],
    ['a limit left out', 'altered', 'number', '“salinity was 12 g/l (p < 0.05) and temperature ≥ 20 °C”'],
    [
      'two speakers around an omission',
      'misattributed',
      'speakers',
      '“Get away from the shore before the evening tide … if the wind turns north tonight.”',
    ],
    [
      'two speakers around an omission, named',
      'misattributed',
      'speakers',
      '“Get away from the shore … The harbour wall will not hold,” Lund said.',
    ],
  ] as const) {
    it(`is told: ${what}`, () => {
      const [found] = check(draft);
      assert.deepEqual([found?.status, found?.problems[0]?.kind], [status, kind]);
    });
  }

  for (const [what, language, draft] of [
    ['no accents at all', 'markdown', '«El alcalde publico ayer el informe»'],
    ['an English word without its accent', 'markdown', '“the naive fish were fed by hand”'],
    ['a brief form without its stops', 'markdown', '“The US trials began at 3pm”'],
    ['signs as they are typed', 'markdown', '“and temperature >= 20 °C in 14 of 20 ponds, +/- 2 of them”'],
    ['signs set close', 'markdown', '“salinity was <12 g/l (p<0.05) and temperature ≥20 °C”'],
    [
      'a formula of LaTeX',
      'latex',
      "``salinity was $<12$ g/l ($p < 0.05$) and temperature $\\geq 20$ °C in 14 of 20 ponds, $\\pm$ 2 of them''",
    ],
    ['a formula of Markdown', 'markdown', '“salinity was $<12$ g/l ($p<0.05$) and temperature $\\ge 20$ °C”'],
    [
      'references of HTML',
      'html',
      '<p>“salinity was &lt; 12 g/l (p &lt; 0.05) and temperature &ge; 20 °C”</p>',
    ],
    [
      'one speaker around an omission',
      'markdown',
      '“Get away from the shore … The roads will stay open,” Lund said.',
    ],
    [
      'one speaker around two sentences',
      'markdown',
      '“We told the council in March … They laughed,” Weir said.',
    ],
  ] as const) {
    it(`is not turned by ${what}`, () =>
      assert.deepEqual(
        check(draft, language).map(({ status }) => status),
        ['grounded'],
      ));
  }

  it('is told by who says the words on either side', () => {
    const [found] = check('“Get away from the shore … The harbour wall will not hold.”');
    assert.equal(
      found?.detail,
      'The source has the first words from Anna Lund, those behind the omission from Paul Weir.',
    );
  });
});
