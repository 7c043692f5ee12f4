import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Session } from './harness';
import { openSeeds, type SeedWindow } from './seedWorkspace';

/** Longer than a search may take on a machine under load. */
const WAIT = 20_000;

describe('The search in a Quick Pick', () => {
  let window: SeedWindow;
  let session: Session;

  before(async () => {
    window = await openSeeds();
    ({ session } = window);
  });

  after(() => window?.stop());

  const rows = (): Locator => session.page.locator('.quick-input-widget .monaco-list-row');

  async function open(query: string): Promise<void> {
    await session.runCommand('Sourcebook: Search Sources in a Quick Pick…');
    await session.page
      .locator('.quick-input-title', { hasText: 'Search Sources' })
      .waitFor({ timeout: WAIT });
    await session.type(query);
  }

  it('lists passages with date, file and lines, and opens the chosen one', async () => {
    await open('Kourakhové');
    const row = rows().filter({ hasText: 'line' }).first();
    await row.waitFor({ timeout: WAIT });
    const text = await row.innerText();
    assert.match(text, /14 November 2024|undated/);
    assert.match(text, /\d{3}_[0-9a-f]{16}\.txt · .*lines? \d+/);
    await session.screenshot('search-quick');
    await session.page.keyboard.press('Enter');
    await session.page.locator('.tab.active[data-resource-name$=".txt"]').waitFor({ timeout: WAIT });
  });

  it('says so when nothing answers', async () => {
    await open('zzyzx quux');
    await rows().filter({ hasText: 'No passage answers this search.' }).waitFor({ timeout: WAIT });
    await session.page.keyboard.press('Escape');
  });
});
