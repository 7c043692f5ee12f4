import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';

const SOURCE = `The Estuary Courier

14 November 2024

“We cannot ask forty thousand people a week to queue on planks,” Helena Duarte told reporters.

“Nobody has shown us the bill for the dredging,” Rui Tavares told the council.`;

describe('A quotation behind another one', () => {
  const draft = (between: string): string =>
    `Helena Duarte said: “We cannot ask forty thousand people a week to queue on planks.”${between}“Nobody has shown us the bill for the dredging.”`;
  const statuses = async (text: string): Promise<string[]> => {
    const sourcebook = await readTexts({ 'pier.txt': SOURCE });
    const checked = sourcebook.check({ uri: 'file:///w/draft.md', text, languageId: 'markdown' });
    return checked.map(({ status }) => status);
  };

  it('is not taken for the words of the same speaker', async () => {
    assert.deepEqual(await statuses(draft('\n')), ['grounded', 'grounded']);
  });

  it('is, where the draft says so', async () => {
    assert.deepEqual(await statuses(draft(' Helena Duarte added: ')), ['grounded', 'misattributed']);
  });
});
