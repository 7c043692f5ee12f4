import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import { checking, summary } from '../grounding/support';

const PAGES = [
  'HARBOUR REPORT 2023      page 1\n\nThe board met in March and heard the engineer.\nIt said that the costs are\n',
  'HARBOUR REPORT 2023      page 2\n\nestimated at four million euros.\n\nQ. Who pays?\n',
  'HARBOUR REPORT 2023      page 3\n\nThe town pays for all of it, the board said.\n\nQ. Since when?\n',
];

async function kinds(text: string): Promise<string[]> {
  const sourcebook = await readTexts({ 'report.txt': text });
  const [{ id = '' } = {}] = sourcebook.sources();
  return sourcebook.passages(id).map(({ kind, text: words }) => `${kind}: ${words.slice(0, 9)}`);
}

describe('The head of every page', () => {
  it('is furniture in a text taken out of a PDF, but for that of the first page', async () => {
    const found = await kinds(PAGES.join('\f'));
    assert.equal(found.filter((passage) => passage === 'furniture: HARBOUR R').length, 2);
    assert.ok(found.includes('body: estimated'));
    assert.ok(!found.includes('furniture: Q. Who pa'));
  });

  it('is a line like any other where nothing ends a page', async () => {
    const found = await kinds(PAGES.join('\n'));
    assert.ok(!found.includes('furniture: HARBOUR R'));
  });

  it('does not come between the words of a quotation', async () => {
    const check = checking(await readTexts({ 'report.txt': PAGES.join('\f') }));
    assert.deepEqual(summary(check('“It said that the costs are estimated at four million euros.”')), [
      'grounded: It said that the costs are estimated at four million euros.',
    ]);
  });
});
