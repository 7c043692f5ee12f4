import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFixture } from './fixtureWindow';
import type { Session } from './harness';

const SIDECAR = join('sources', 'ferryman-interview.txt.yaml');
const ROW = '.quick-input-list .monaco-list-row';
const INPUT = '.quick-input-widget input';

describe('Describing a source', () => {
  let session: Session;

  before(async () => {
    session = await openFixture();
  });

  after(() => session?.stop());

  const row = (words: string) => session.page.locator(ROW, { hasText: words }).first();

  async function settle(field: string, value: string): Promise<void> {
    await row(field).click();
    await session.page
      .locator('.quick-input-title', { hasText: `${field} of ferryman-interview.txt` })
      .waitFor();
    await session.page.locator(INPUT).first().fill(value);
  }

  it('shows what is known of it, with the line it was read from', async () => {
    await session.page
      .locator('.monaco-list-row[aria-label^="ferryman-interview.txt"]')
      .click({ button: 'right' });
    await session.page.locator('.monaco-menu .action-item', { hasText: 'Describe Source…' }).click();
    await row('The source does not state it.').waitFor();
    await row('Read from line 1: “The river does not wait for the council”').waitFor();
    await session.screenshot('describe-form');
  });

  it('says how a date is read, and takes none that is not', async () => {
    await settle('Date', 'some day in May');
    await session.page.locator('.quick-input-message', { hasText: 'This is no date.' }).waitFor();
    await session.page.locator(INPUT).first().fill('14 May 2019');
    await session.page.locator('.quick-input-message', { hasText: /^14 May 2019|May 14, 2019/ }).waitFor();
    await session.screenshot('describe-date');
    await session.page.keyboard.press('Enter');
    await row('Settled in ferryman-interview.txt.yaml').waitFor();
  });

  it('keeps all in a file beside the source, and applies it at once', async () => {
    await settle('Outlet', 'The Tagus Wire');
    await session.page.keyboard.press('Enter');
    await row('Open ferryman-interview.txt.yaml').waitFor();
    await session.page.locator(ROW, { hasText: 'outlet: The Tagus Wire' }).waitFor();
    await session.screenshot('describe-settled');
    assert.equal(
      await readFile(join(session.folder, SIDECAR), 'utf8'),
      '# What is known of ferryman-interview.txt. It wins over what is read from the text.\n\npublished: 2019-05-14\noutlet: The Tagus Wire\n',
    );
    await session.page
      .locator('.monaco-list-row[aria-label^="ferryman-interview.txt"]', { hasText: 'The Tagus Wire' })
      .waitFor();
    await row('Open ferryman-interview.txt.yaml').click();
    await session.page.locator('.tab.active', { hasText: 'ferryman-interview.txt.yaml' }).waitFor();
  });
});
