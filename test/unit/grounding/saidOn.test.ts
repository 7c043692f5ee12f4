import assert from 'node:assert/strict';
import { fixesFor } from '../../../src/core/grounding/fixes';
import { readTexts } from '../../support/memorySourcebook';
import type { Check } from './support';
import { checking } from './support';

/** Of Wednesday, 4 May 2022. */
const POST = `The Harbour Post

4 May 2022

Port chief warns of delays

“We will not close the northern quay before September,” said Port Director Marta Lindqvist.

On Monday she told the council: “The cranes are old and the money is gone.”

On 17 April the union wrote that “nobody has asked us anything so far”.

In 2019 she had said that “nobody would ever close a working quay”.`;

const UNDATED = 'The keeper wrote in his log. “The fog came in before the second bell,” said John Miller.';

const QUAY = 'We will not close the northern quay before September';
const CRANES = 'The cranes are old and the money is gone';
const ASKED = 'nobody has asked us anything so far';
const WORKING = 'nobody would ever close a working quay';

describe('The date that a sentence gives for a quotation', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts({ 'post.txt': POST, 'log.txt': UNDATED }));
  });

  const RIGHT: readonly (readonly [string, string])[] = [
    ['is the day of the passage', `On 4 May 2022 Lindqvist said: “${QUAY}.”`],
    ['is that day without its year', `In a statement on May 4, she said: “${QUAY}.”`],
    ['is the month', `In May 2022 she told reporters: “${QUAY}.”`],
    ['is a day that the source calls by its name', `On 2 May 2022 she told the council: “${CRANES}.”`],
    [
      'is a day that the source gives without a year',
      `In a letter of 17 April 2022 the union said that “${ASKED}”.`,
    ],
    ['is a year on which the source looks back', `In 2019 Lindqvist said that “${WORKING}”.`],
    ['is another event’s', `After the strike of 3 May 2022 Lindqvist said: “${QUAY}.”`],
    ['is that of a treaty', `Of the treaty of 1951 she said: “${QUAY}.”`],
    ['is that of what she speaks of', `“${QUAY},” she said of the law signed on 3 May 1996.`],
    ['is of another clause', `On 3 May 2022 the council met, and Lindqvist said: “${QUAY}.”`],
    ['is of another sentence', `The council met on 3 May 2022. Lindqvist said: “${QUAY}.”`],
    ['is of a clause about her', `“${QUAY},” said Lindqvist, who took office on 3 May 2020.`],
    ['tells since when', `Since 3 May 2020 she has said: “${QUAY}.”`],
  ];
  for (const [what, draft] of RIGHT) {
    it(`is not wrong where it ${what}`, () => {
      assert.deepEqual(
        check(draft).map(({ status, detail }) => [status, detail]),
        [['grounded', '']],
      );
    });
  }

  const OTHER_DAY: readonly (readonly [string, string])[] = [
    ['English, before', `In a statement of 3 May 2022 she said: “${QUAY}.”`],
    ['English, behind', `“${QUAY},” Lindqvist told the council on May 3, 2022.`],
    ['English, in the middle', `“We will not close,” she said on 3 May 2022, “the northern quay before September.”`],
    ['English, of a document', `The director’s letter of 3 May 2022 says: “${QUAY}.”`],
    ['English, at the head of a sentence', `It rained. On 3 May, Lindqvist said: “${QUAY}.”`],
    ['a month', `In June 2022 she said: “${QUAY}.”`],
    ['a year', `In 2021, Lindqvist said: “${QUAY}.”`],
    ['German, before', `Das war nicht alles. Am 3. Mai 2022 sagte die Hafenchefin: „${QUAY}“. Das ist der Stand der Dinge.`],
    ['German, of a document', `In einer Erklärung vom 3. Mai 2022 schrieb sie: „${QUAY}“. Das ist der Stand der Dinge.`],
    ['German, behind', `„${QUAY}“, sagte die Direktorin am 3. Mai 2022. Das ist der Stand der Dinge und nicht mehr.`],
    ['French, before', `Le 3 mai 2022, elle a déclaré dans la presse : « ${QUAY}. » Ce n’est pas tout pour les quais.`],
    ['French, of a document', `Dans un communiqué du 3 mai 2022, la directrice a affirmé : « ${QUAY}. » Les quais sont dans une impasse.`],
    ['French, behind', `« ${QUAY} », a-t-elle déclaré le 3 mai 2022. Les quais ne sont pas dans une impasse pour autant.`],
    ['Spanish, before', `El 3 de mayo de 2022 dijo la directora: «${QUAY}.» Los muelles del puerto son una carga que pesa.`],
    ['Spanish, of a document', `En un comunicado del 3 de mayo de 2022, la directora afirmó: «${QUAY}.» Los muelles del puerto.`],
    ['Ukrainian, before', `3 травня 2022 року вона сказала: «${QUAY}». Це є все, що відомо про порт.`],
    ['Ukrainian, of a document', `У заяві від 3 травня 2022 року вона сказала: «${QUAY}». Це є все, що відомо.`],
    ['Russian, behind', `«${QUAY}», — сказала директор 3 мая 2022 года. Это всё, что известно о порте.`],
  ]; // prettier-ignore
  for (const [what, draft] of OTHER_DAY) {
    it(`is wrong where the source is of another: ${what}`, () => {
      const found = check(draft);
      assert.ok(found.length > 0);
      for (const { status, problems } of found) {
        assert.equal(status, 'misattributed', draft);
        assert.deepEqual(
          problems.map(({ kind, expected }) => [kind, expected]),
          [['date', '2022-05-04']],
        );
      }
    });
  }

  it('is an invention where the source states none', () => {
    const [found] = check('On 3 March 1901 Miller said: “The fog came in before the second bell.”');
    assert.equal(found?.status, 'misattributed');
    assert.equal(found.detail, 'The source states no date, the draft says 3 March 1901.');
  });

  it('is looked for beside a right citation, too', () => {
    const [found] = check(
      `On 3 May 2022 she said: “${QUAY}.”[^a]\n\n[^a]: Marta Lindqvist, *The Harbour Post*, 4 May 2022.`,
    );
    assert.equal(found?.status, 'misattributed');
  });

  it('is corrected in its own words', () => {
    const corrected = (draft: string): string => {
      const [found] = check(draft);
      const fix = found && fixesFor(found, draft, 'markdown').find(({ kind }) => kind === 'correct-date');
      const [edit] = fix?.edits ?? [];
      return edit ? draft.slice(0, edit.start) + edit.text + draft.slice(edit.end) : draft;
    };
    assert.equal(
      corrected(`In a statement of 3 May 2022 she said: “${QUAY}.”`),
      `In a statement of 4 May 2022 she said: “${QUAY}.”`,
    );
    assert.equal(
      corrected(`Am 3. Mai sagte die Chefin: „${QUAY}“. Das ist der Stand und nicht mehr.`),
      `Am 4. Mai sagte die Chefin: „${QUAY}“. Das ist der Stand und nicht mehr.`,
    );
    const draft = `In June 2022 she said: “${QUAY}.”`;
    assert.equal(corrected(draft), draft);
  });
});

describe('The paragraph that leads to a block quotation', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts({ 'post.txt': `${POST}\n\n“Nobody asked us,” said Pavel Horak.` }));
  });

  const BLOCKS: Readonly<Record<string, (lead: string) => string>> = {
    markdown: (lead) => `${lead}\n\n> ${QUAY}.`,
    latex: (lead) => `${lead}\n\\begin{quote}\n${QUAY}.\n\\end{quote}`,
    asciidoc: (lead) => `${lead}\n\n____\n${QUAY}.\n____\n`,
    restructuredtext: (lead) => `${lead}\n\n    ${QUAY}.\n`,
    typst: (lead) => `${lead}\n#quote(block: true)[${QUAY}.]`,
    org: (lead) => `${lead}\n#+begin_quote\n${QUAY}.\n#+end_quote`,
    html: (lead) => `<p>${lead}</p>\n<blockquote><p>${QUAY}.</p></blockquote>`,
  };
  for (const [languageId, draft] of Object.entries(BLOCKS)) {
    it(`tells of its speaker and its date in ${languageId}`, () => {
      const kinds = (lead: string): (string | undefined)[] =>
        check(draft(lead), languageId).flatMap(({ status, problems }) => [status, problems[0]?.kind]);
      assert.deepEqual(kinds('On 4 May 2022 Marta Lindqvist said:'), ['grounded', undefined]);
      assert.deepEqual(kinds('Pavel Horak said:'), ['misattributed', 'speaker']);
      assert.deepEqual(kinds('On 3 May 2022 Marta Lindqvist said:'), ['misattributed', 'date']);
    });
  }

  it('is read again when it changes', () => {
    const statuses = (lead: string): string[] => check(`${lead}\n\n> ${QUAY}.`).map(({ status }) => status);
    assert.deepEqual(statuses('Marta Lindqvist said:'), ['grounded']);
    assert.deepEqual(statuses('Pavel Horak said:'), ['misattributed']);
    assert.deepEqual(statuses('Pavel Horak left.'), ['grounded']);
  });
});
