import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { start, type Session } from './harness';

const LIST = '.quick-input-list .monaco-list-row';
const NOTHING = 'There is nothing to search yet: choose a folder of sources';
/** Longer than VS Code and the first reading of the sources take on a machine under load. */
const WAIT = 60_000;

describe('A workspace without sources', () => {
  let workspace: string;
  let session: Session;
  let view: Frame;

  before(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'sourcebook-none-'));
    await writeFile(join(workspace, 'draft.md'), '# Notes\n\nA first line.\n');
    session = await start(workspace, { openFile: 'draft.md' });
    await session.openSidebar();
    view = await session.webview('Search');
  });

  after(async () => {
    await session?.stop();
    await rm(workspace, { recursive: true, force: true });
  });

  it('says that what can be searched are samples, and offers to choose a folder', async () => {
    const panel = view.locator('.panel.welcome', { hasText: 'These are sample articles.' });
    await panel.waitFor({ timeout: WAIT });
    await panel.getByRole('button', { name: 'Choose a Folder…' }).waitFor();
    await session.screenshot('none-samples');
  });

  it('says without the samples that there is nothing to search, wherever one searches', async () => {
    await session.setSetting('sourcebook.corpus.bundled', 'never');
    await view.locator('.panel.no-sources').waitFor({ timeout: WAIT });
    await session.page
      .locator('.pane-body .welcome-view', { hasText: 'There are no sources here yet.' })
      .waitFor({ timeout: WAIT });
    const row = session.page.locator(LIST, { hasText: NOTHING });
    for (const command of ['Search Sources in a Quick Pick…', 'Insert Citation…']) {
      await session.clickWord('first line');
      await session.runCommand(`Sourcebook: ${command}`);
      await row.waitFor();
      await session.page.locator('.quick-input-widget:visible input').first().fill('ferry');
      await row.waitFor();
      await session.screenshot(`none-${command.startsWith('Insert') ? 'cite' : 'quick'}`);
      await session.closeList();
    }
  });
});
