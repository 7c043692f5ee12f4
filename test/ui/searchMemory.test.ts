import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import type { Session } from './harness';
import { inputOf, orderOf } from './searchView';
import { answers, openSeeds, type SeedWindow } from './seedWorkspace';
import { stateHolds } from './windowState';

const QUICK_INPUT = '.quick-input-widget input';
/** What the extension asks VS Code to remember. */
const LAST = 'sourcebook.search.last';
const RECENT = 'sourcebook.search.recent';
const SAVED = 'sourcebook.search.saved';

describe('A window that is loaded anew', () => {
  let window: SeedWindow;
  let session: Session;
  let page: Frame;

  before(async () => {
    window = await openSeeds();
    ({ session, page } = window);
  });

  after(() => window?.stop());

  const input = (): Locator => inputOf(page);
  const group = (): Locator => page.getByRole('button', { name: 'Group by Source' });

  async function search(query: string): Promise<void> {
    await input().fill('');
    await input().pressSequentially(query);
    await answers(page, query);
  }

  /** Loads the window anew, which shows the search that was written last. */
  async function reload(): Promise<void> {
    await session.page.reload();
    page = await session.webview('Search');
    await input().waitFor();
  }

  it('has its last search still, in its order and grouped', async () => {
    await search('ceasefire');
    await orderOf(page).selectOption('oldest');
    await group().click();
    await page.locator('.group').first().waitFor();
    await stateHolds(session, LAST, ['"ceasefire"', '"oldest"', '"grouped":true']);
    await reload();
    await answers(page, 'ceasefire');
    assert.equal(await orderOf(page).inputValue(), 'oldest');
    assert.equal(await group().getAttribute('aria-pressed'), 'true');
    await page.locator('.group').first().waitFor();
    await group().click();
    await page.getByRole('grid').waitFor();
    await orderOf(page).selectOption('relevance');
  });

  it('has the searches of before still, newest first', async () => {
    for (const query of ['submarine', 'prisoner']) {
      await search(query);
      await input().press('Enter');
    }
    await input().fill('');
    await page.locator('.panel.welcome').waitFor();
    await stateHolds(session, RECENT, ['"prisoner","submarine"']);
    await stateHolds(session, LAST, ['"query":""']);
    await reload();
    await page.locator('.panel.welcome').waitFor();
    await page.locator('.queries li', { hasText: 'prisoner' }).waitFor();
    for (const query of ['prisoner', 'submarine']) {
      await input().press('Alt+ArrowUp');
      await answers(page, query);
    }
  });

  it('has its saved searches still, and runs one with its order', async () => {
    await search('Macron');
    await orderOf(page).selectOption('newest');
    await page.getByRole('button', { name: 'Save this search' }).click();
    const box = session.page.locator(QUICK_INPUT).first();
    await box.waitFor();
    await box.fill('The president');
    await box.press('Enter');
    await page.locator('.starred').waitFor();
    await orderOf(page).selectOption('relevance');
    await input().fill('');
    await stateHolds(session, SAVED, ['"The president"', '"newest"']);
    await stateHolds(session, LAST, ['"query":""']);
    await reload();
    const saved = page.locator('.saved li', { hasText: 'The president' });
    await saved.waitFor();
    await saved.getByRole('button', { name: 'The president', exact: true }).click();
    await answers(page, 'Macron');
    await page.waitForFunction(() => document.querySelector('select')?.value === 'newest');
    await page.locator('.starred').waitFor();
  });

  it('wrote no error to the console of its page', () => {
    assert.deepEqual(session.webviewErrors, []);
  });
});
