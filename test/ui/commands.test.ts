import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { start, type Session } from './harness';

const WAIT = 10_000;
const POLL = 200;
const CLOSING = 2000;

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
    await chooseInDialog(session, 'archive');
    await session.page.locator('.part.sidebar .monaco-list-row', { hasText: 'weir.txt' }).waitFor();
    assert.deepEqual(await settingsOf(session), { 'sourcebook.corpus.folders': ['sources', 'archive'] });
  });
});

/**
 * Goes into `folder` of the workspace and confirms it. The dialog reads each folder before its input says where it
 * is; what is pressed before that counts for the folder it showed last.
 */
async function chooseInDialog(session: Session, folder: string): Promise<void> {
  const dialog = session.page.locator('.quick-input-widget:visible');
  const input = dialog.locator('input[type="text"]');
  const [first, inside] = [`${session.folder}/`, `${join(session.folder, folder)}/`];
  await untilValue(input, first);
  await dialog.locator('.monaco-list-row .label-name', { hasText: folder }).click();
  await untilValue(input, inside);
  // A dialog that is still reading the folder takes no yes.
  for (const deadline = Date.now() + WAIT; await dialog.isVisible();) {
    assert.ok(Date.now() < deadline, 'The dialog did not take the folder.');
    const yes = dialog.getByRole('button', { name: 'Use as Sources' });
    await yes.click({ timeout: CLOSING }).catch(() => undefined);
    await dialog.waitFor({ state: 'hidden', timeout: CLOSING }).catch(() => undefined);
  }
}

async function untilValue(input: Locator, value: string): Promise<void> {
  for (const deadline = Date.now() + WAIT; (await input.inputValue()) !== value;) {
    assert.ok(Date.now() < deadline, `The dialog stands at ${await input.inputValue()}, not at ${value}.`);
    await input.page().waitForTimeout(POLL);
  }
}

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
