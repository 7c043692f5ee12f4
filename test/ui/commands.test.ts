import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, type Session } from './harness';

const ARTICLE =
  'The weir at Aldermoor\n\nThe Fen Gazette\n\nMarch 3, 2019\n\nEngineers closed the weir at Aldermoor on Sunday.\n';

describe('Choosing a folder of sources', () => {
  let session: Session;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourcebook-commands-'));
    await mkdir(join(folder, 'archive'));
    await mkdir(join(folder, 'sources'));
    await writeFile(join(folder, 'archive', 'weir.txt'), ARTICLE);
    await writeFile(join(folder, 'draft.md'), '# Draft\n');
    session = await start(folder, {
      openFile: 'draft.md',
      settings: { 'sourcebook.corpus.bundled': 'never' },
    });
    await session.openSidebar();
  });

  after(async () => {
    await session?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is offered where there are no sources', async () => {
    const button = session.page.locator('.part.sidebar .welcome-view-content a', {
      hasText: 'Choose a Folder of Sources',
    });
    await button.waitFor();
    await session.screenshot('sources-empty');
    await button.click();
  });

  it('adds the folder to the settings of the workspace, and its sources to the list', async () => {
    const input = session.page.locator('.quick-input-widget input[type="text"]').first();
    await input.waitFor();
    await input.fill(join(session.folder, 'archive/'));
    await session.page.locator('.quick-input-widget', { hasText: 'Use as Sources' }).waitFor();
    await confirmDialog(session);
    await session.page.locator('.part.sidebar .monaco-list-row', { hasText: 'weir.txt' }).waitFor();
    assert.deepEqual(await settingsOf(session), { 'sourcebook.corpus.folders': ['sources', 'archive'] });
  });
});

const CONFIRMATIONS = 5;
const CLOSING = 3000;

/** The dialog reads the path that was typed before it takes Enter for a yes; until then Enter only goes there. */
async function confirmDialog(session: Session): Promise<void> {
  const dialog = session.page.locator('.quick-input-widget:visible', { hasText: 'Use as Sources' });
  for (let i = 0; i < CONFIRMATIONS && (await dialog.count()) > 0; i++) {
    await session.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden', timeout: CLOSING }).catch(() => undefined);
  }
}

const WAIT = 10_000;
const POLL = 200;

/** The settings of the workspace once they are on the disk, which may be after they count. */
async function settingsOf(session: Session): Promise<unknown> {
  const file = join(session.folder, '.vscode/settings.json');
  for (const deadline = Date.now() + WAIT; ;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.trim() !== '') return JSON.parse(text);
    if (Date.now() > deadline) throw new Error(`${file} was not written.`);
    await session.page.waitForTimeout(POLL);
  }
}
