import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import { checking } from './support';
import type { Check } from './support';

const SOURCES = {
  'weir.txt': `The weir at Larch Mill

Helen Brask, the engineer, walked along the weir with councillor Peter Osgood on Tuesday.

“The northern sluice has sunk by eleven centimetres,” said Helen Brask.

“Nobody in the valley will pay for this twice,” said Peter Osgood.

Robin Ashdown keeps the inn. “I have never once locked the front door,” Ashdown said.

The judge told the miller: “You knew that the gate was rotten.”
`,
  'schule.txt': `Die Schule am Hafen

Die Senatorin Birgit Lohmann verteidigte am Montag den Beschluss. „Das Dach ist seit drei Wintern undicht“, sagte Birgit Lohmann.
`,
  'ruling.txt': `Parker v. Harbor Town

JUSTICE MORROW delivered the opinion of the Court.

A council that chooses its listeners has ceased to hold a public meeting at all.

JUSTICE TILDEN, with whom JUSTICE ABBOT joins, dissenting.

A council needs order more than it needs an audience that will not sit down.
`,
  'deposition.txt': `DEPOSITION OF LAURA FENN

EXAMINATION BY MR. COLE:

Q. Where were you standing when the crane began to turn?

A. I was standing beside the gate with the radio in my hand.

Q. Who signed the sheet that says it was fit for work?

A. My name is on the sheet but I did not write it there.
`,
};
const SLUICE = '“The northern sluice has sunk by eleven centimetres”';
const PAY = '“Nobody in the valley will pay for this twice”';
const ROOF = '„Das Dach ist seit drei Wintern undicht“';
const ORDER = '“A council needs order more than it needs an audience that will not sit down”';
const MEETING = '“A council that chooses its listeners has ceased to hold a public meeting at all”';
const GATE = '“I was standing beside the gate with the radio in my hand”';

describe('Whom a draft has speak', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(SOURCES));
  });

  for (const draft of [
    `As Helen Brask put it: ${SLUICE}.`,
    `${PAY}, as Osgood put it.`,
    `Helen Brask came. She said: ${SLUICE}.`,
    'The inn is open. He said: “I have never once locked the front door”.',
    'The inn is open. She said: “I have never once locked the front door”.',
    `Osgood listened. ${SLUICE}, she said.`,
    'The judge said: “You knew that the gate was rotten”.',
    `Birgit Lohmann war sicher: ${ROOF}.`,
    `Die Senatorinnen kamen. Sie sagten: ${ROOF}.`,
    `Justice Tilden, dissenting, wrote: ${ORDER}.`,
    `Justice Abbot agreed: ${ORDER}.`,
    `The Court held that ${MEETING}.`,
    `Laura Fenn said: ${GATE}.`,
  ]) {
    it(`may be so: ${draft}`, () => assert.equal(check(draft)[0]?.status, 'grounded'));
  }

  for (const [draft, expected] of [
    [`As Peter Osgood put it: ${SLUICE}.`, 'Helen Brask'],
    [`${PAY}, as Brask put it.`, 'Peter Osgood'],
    [`The weir moves. He said: ${SLUICE}.`, 'Helen Brask'],
    [`Helen Brask came. She said: ${PAY}.`, 'Peter Osgood'],
    ['Mr Justice Crane said: “You knew that the gate was rotten”.', 'The judge'],
    [`Katrin Behrens war empört: ${ROOF}.`, 'Birgit Lohmann'],
    [`Katrin Behrens war empört. Sie sagte: ${ROOF}.`, 'Birgit Lohmann'],
    [`Die Schule schließt. Er sagte: ${ROOF}.`, 'Birgit Lohmann'],
    [`The Court held that ${ORDER}.`, 'JUSTICE TILDEN'],
    [`Justice Morrow wrote: ${ORDER}.`, 'JUSTICE TILDEN'],
    [`Justice Tilden wrote: ${MEETING}.`, 'JUSTICE MORROW'],
    [`Mr Cole said: ${GATE}.`, 'LAURA FENN'],
  ] as const) {
    it(`may not be so: ${draft}`, () => {
      const [found] = check(draft);
      assert.equal(found?.status, 'misattributed');
      assert.deepEqual(
        found.problems.map((problem) => [problem.kind, problem.expected]),
        [['speaker', expected]],
      );
    });
  }
});
