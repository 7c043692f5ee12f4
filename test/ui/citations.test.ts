import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { draftMatching } from './draft';
import { openFixture } from './fixtureWindow';
import type { Session } from './harness';
import { AGAIN, until } from './until';

const FIND = 'Insert Citation: Find the Passage';
const WHAT = 'Insert Citation: Choose the Words';
const COMMAND = 'Sourcebook: Insert Citation…';

describe('Inserting a citation from the command palette', () => {
  let session: Session;

  before(async () => {
    session = await openFixture();
  });

  after(() => session?.stop());

  async function step(title: string): Promise<void> {
    await session.page.locator('.quick-input-title', { hasText: title }).waitFor();
  }

  async function find(words: string, shows: string): Promise<void> {
    await session.runCommand(COMMAND);
    await step(FIND);
    await session.type(words);
    await session.page.locator('.quick-input-list .monaco-list-row', { hasText: shows }).first().waitFor();
  }

  /** The input may still show what the list before had in it when the new list is there. */
  async function inputShows(words: string): Promise<void> {
    await session.page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]')?.value === wanted,
      words,
    );
  }

  async function atEndOf(words: string): Promise<void> {
    await session.clickWord(words);
    await session.page.keyboard.press('End');
  }

  it('finds the passage, asks what of it, and inserts it with its source', async () => {
    await atEndOf('repeated it on');
    await find('boots January', 'boots');
    await session.screenshot('cite-find');
    await session.page.keyboard.press('Enter');
    await step(WHAT);
    await session.screenshot('cite-what');
    await session.pick('Quotation 2: Joaquim Brandão');
    await session.page.locator('.view-line', { hasText: '[^' }).first().waitFor();
    await session.screenshot('cite-inserted');
    const draft = await draftMatching(
      session,
      /on Thursday\. “In January it moves before the boat does\.”\[\^ferryman-interview-l7\]\n/,
    );
    assert.match(
      draft,
      /\n\n\[\^ferryman-interview-l7\]: Joaquim Brandão, .*n\.d\., line 7 \(\[ferryman-interview\.txt\]\(sources\/ferryman-interview\.txt\)\)\.\n$/,
    );
  });

  it('is undone in one step', async () => {
    await session.page.keyboard.press('Control+z');
    await session.page.locator('.view-line', { hasText: '[^' }).first().waitFor({ state: 'detached' });
    const last = session.page.locator('.view-line', { hasText: 'repeated it on' });
    assert.match(await last.innerText(), /on.Thursday\.$/);
  });

  it('goes back to the search as it was', async () => {
    await atEndOf('repeated it on');
    await find('dredging', 'dredging');
    await session.page.keyboard.press('Enter');
    await step(WHAT);
    await session.page.locator('.quick-input-titlebar [aria-label^="Back"]').click();
    await step(FIND);
    await inputShows('dredging');
    await session.closeList();
  });

  it('begins with the selected words', async () => {
    await session.page.locator('.view-line', { hasText: 'dredging' }).first().waitFor();
    await session.selectWord('dredging');
    await session.runCommand(COMMAND);
    await inputShows('dredging');
    // The row as it stays: what it holds is cut at words.
    await session.page
      .locator('.quick-input-list .monaco-list-row', { hasText: '…bill for the dredging' })
      .waitFor();
    await session.closeList();
  });

  it('goes by the settings of the draft that it goes to, not of the source in front', async () => {
    await session.chooseInMenu(
      session.page.locator('.part.sidebar .monaco-list-row', { hasText: 'council-live.txt' }),
      'Open Source',
    );
    await session.page.locator('.tab.active', { hasText: 'council-live.txt' }).waitFor();
    const style = { 'sourcebook.citations.style': 'unheard-of' };
    const refusal = session.page.locator('.notification-list-item', { hasText: 'unheard-of' }).first();
    const find = session.page.locator('.quick-input-title', { hasText: FIND });
    /** The extension hears of a setting a moment after it was written. */
    const runUntil = async (seen: Locator): Promise<void> =>
      until(
        async () => {
          await session.closeList();
          await session.runCommand(COMMAND);
        },
        () => seen.waitFor({ timeout: AGAIN }),
      );
    await session.setSetting('[plaintext]', style);
    await session.setSetting('[markdown]', style);
    await runUntil(refusal);
    await session.setSetting('[markdown]', {});
    await runUntil(find);
    await session.closeList();
    await session.runCommand('Notifications: Clear All Notifications');
    await session.setSetting('[plaintext]', {});
    await session.page.locator('.tab', { hasText: 'draft.md' }).first().click();
    await session.page.locator('.tab.active', { hasText: 'draft.md' }).waitFor();
  });

  it('says so where nothing answers', async () => {
    await atEndOf('repeated it on');
    await session.runCommand(COMMAND);
    await step(FIND);
    await session.type('xyzzy');
    await session.page.locator('.quick-input-list', { hasText: 'No passage answers this search.' }).waitFor();
    await session.screenshot('cite-none');
    await session.page.keyboard.press('Enter');
    await step(FIND);
    await session.closeList();
    assert.doesNotMatch(await session.readDraft(), /xyzzy/);
  });
});
