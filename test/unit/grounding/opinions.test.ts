import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import { checking } from './support';

const MEETING = 'A council that chooses its listeners has ceased to hold a public meeting at all.';
const ORDER = 'A council needs order more than it needs an audience that will not sit down.';
const QUOTED = `“${ORDER.slice(0, -1)}”`;

async function verdict(source: string, draft: string): Promise<unknown[]> {
  const [found] = checking(await readTexts({ 'source.txt': source }))(draft);
  return [found?.status, found?.problems[0]?.expected];
}

describe('The opinions of a ruling', () => {
  for (const [heading, author] of [
    ['MR. JUSTICE HOLLIS, with whom MR. JUSTICE WEXLEY joins, dissenting.', 'MR. JUSTICE HOLLIS'],
    ['HOLLIS, J., with whom WEXLEY and PRYOR, JJ., join, dissenting.', 'HOLLIS'],
    ['HOLLIS, J., with whom WEXLEY, C. J., joins, dissenting.', 'HOLLIS'],
    ['JUSTICE B. HOLLIS, dissenting.', 'JUSTICE B. HOLLIS'],
    ['JUSTICE HOLLIS, concurring in part and dissenting in part.', 'JUSTICE HOLLIS'],
    ['Justice Hollis, concurring in the judgment.', 'Justice Hollis'],
    ['THE CHIEF JUSTICE, concurring.', 'THE CHIEF JUSTICE'],
  ] as const) {
    const ruling = `Parker v. Harbor Town\n\nMR. JUSTICE MORROW delivered the opinion of the Court.\n\n${MEETING}\n\n${heading}\n\n${ORDER}\n`;

    it(`are not the Court’s under ${heading}`, async () => {
      assert.deepEqual(await verdict(ruling, `The Court held that ${QUOTED}.`), ['misattributed', author]);
      assert.deepEqual(await verdict(ruling, `The Court held that “${MEETING.slice(0, -1)}”.`), [
        'grounded',
        undefined,
      ]);
    });
  }

  it('are those of all who join', async () => {
    const ruling = `Parker v. Harbor Town\n\nPER CURIAM.\n\n${MEETING}\n\nHOLLIS, J., with whom WEXLEY and PRYOR, JJ., join, dissenting.\n\n${ORDER}\n`;
    assert.deepEqual(await verdict(ruling, `Justice Wexley wrote: ${QUOTED}.`), ['grounded', undefined]);
    assert.deepEqual(await verdict(ruling, `The Court wrote: ${QUOTED}.`), ['misattributed', 'HOLLIS']);
  });

  for (const [what, paragraphs, draft] of [
    [
      'lawyers dissent from a plan',
      [
        `Justice Department lawyers are dissenting from the plan, two officials said.`,
        `The ruling of June says it plainly. ${ORDER}`,
      ],
      `The Court wrote that ${QUOTED}.`,
    ],
    [
      'justices speak to reporters',
      [
        'Justice Hollis, dissenting from a ruling of the week, spoke to reporters.',
        'Justice Wexley, concurring with him, wrote a letter.',
        `Hollis said that ${ORDER}`,
      ],
      `Justice Hollis said that ${QUOTED}.`,
    ],
    [
      'a line is a heading, but no opinion is delivered',
      ['Justice Hollis, dissenting.', ORDER],
      `The Court wrote that ${QUOTED}.`,
    ],
    [
      'a sentence begins as a heading does',
      [
        'Justice Morrow delivered the opinion of the Court.',
        'Justice Hollis, dissenting, took an hour to read from a folder.',
        ORDER,
      ],
      `The Court wrote that ${QUOTED}.`,
    ],
  ] as const) {
    it(`are none where ${what}`, async () => {
      const article = `A week at the harbour court\n\n${paragraphs.join('\n\n')}\n`;
      assert.deepEqual(await verdict(article, draft), ['grounded', undefined]);
    });
  }
});
