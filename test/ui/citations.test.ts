import assert from 'node:assert/strict';
import { draftMatching } from './draft';
import { openFixture } from './fixtureWindow';
import type { Session } from './harness';

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
    await session.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'the bill for the dredging' })
      .first()
      .waitFor();
    await inputShows('dredging');
    await session.closeList();
  });

  it('says so where nothing answers', async () => {
    await atEndOf('repeated it on');
    await session.runCommand(COMMAND);
    await step(FIND);
    await session.type('xyzzy');
    await session.page
      .locator('.quick-input-list', { hasText: 'Nothing in the sources answers this.' })
      .waitFor();
    await session.screenshot('cite-none');
    await session.page.keyboard.press('Enter');
    await step(FIND);
    await session.closeList();
    assert.doesNotMatch(await session.readDraft(), /xyzzy/);
  });
});
