import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { FIXTURE } from '../host/paths';
import { draftMatching } from './draft';
import { start, type Session } from './harness';

const BYTES_OF_NO_TEXT = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);

describe('The trees under the search', () => {
  let session: Session;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourcebook-trees-'));
    await cp(FIXTURE, folder, { recursive: true });
    await writeFile(join(folder, 'sources', 'scan.txt'), BYTES_OF_NO_TEXT);
    session = await start(folder, { openFile: 'draft.md', viewport: { width: 1280, height: 1000 } });
    await session.openSidebar();
  });

  after(async () => {
    await session?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  function pane(title: string): Locator {
    return session.page.locator('.part.sidebar .pane', {
      has: session.page.locator(`.pane-header[aria-label^="${title}"]`),
    });
  }

  function row(title: string, text: string | RegExp): Locator {
    return pane(title).locator('.monaco-list-row', { hasText: text }).first();
  }

  it('list the sources, newest first, undated after them, unreadable last, each with its state', async () => {
    await row('Sources', 'scan.txt').waitFor();
    const labels = await pane('Sources').locator('.monaco-list-row .label-name').allInnerTexts();
    assert.deepEqual(labels.slice(0, 2).toSorted(), ['council-live.txt', 'pier-2024-11-14.txt']);
    assert.deepEqual(labels.slice(2), ['ferryman-interview.txt', 'scan.txt']);
    assert.match(await row('Sources', 'pier-2024').innerText(), /14 November 2024 · The Estuary Courier/);
    assert.match(await row('Sources', 'ferryman').innerText(), /undated/);
    await row('Sources', 'scan.txt').locator('.codicon-error').waitFor();
    await session.screenshot('trees-sources');
  });

  it('search a source alone from its row', async () => {
    const source = row('Sources', 'council-live.txt');
    await source.hover();
    await source.locator('.action-label[aria-label^="Search in This Source"]').click();
    const page = await session.webview('Search');
    await page.waitForFunction(() =>
      document.querySelector('main')?.dataset['answers']?.startsWith('source:'),
    );
    await page.locator('.results .passage').first().waitFor();
    const files = await page
      .locator('.results .file')
      .evaluateAll((all) => all.map((file) => file.getAttribute('title')));
    assert.deepEqual([...new Set(files)], ['sources/council-live.txt']);
  });

  it('open a source from its menu, and show it in the Explorer', async () => {
    await session.chooseInMenu(row('Sources', 'council-live.txt'), 'Open Source');
    await session.page.locator('.tab.active', { hasText: 'council-live.txt' }).waitFor();
    await session.chooseInMenu(row('Sources', 'ferryman-interview.txt'), 'Reveal in Explorer');
    await session.page
      .locator('.explorer-folders-view .monaco-list-row.selected', { hasText: 'ferryman-interview.txt' })
      .waitFor();
    await session.openSidebar();
  });

  it('offer for a file that could not be read what can be done with it', async () => {
    assert.deepEqual(await session.menuOf(row('Sources', 'scan.txt')), [
      'Open Source',
      'Reveal in Explorer',
      'Describe Source…',
    ]);
  });

  it('open the passage that is clicked, beside the draft', async () => {
    await row('Sources', 'pier-2024-11-14.txt').click();
    await row('Sources', 'Deputy Mayor Rui Tavares').click();
    await session.page.locator('.tab.active', { hasText: 'pier-2024-11-14.txt' }).waitFor();
    await session.page
      .locator('.editor-group-container.active .view-line', { hasText: 'did not reject the plan' })
      .first()
      .waitFor();
    await session.page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    assert.equal(await session.page.locator('.editor-group-container').count(), 2);
    await session.screenshot('trees-open');
  });

  it('insert the passage whose button is pressed into the draft', async () => {
    const passage = row('Sources', 'Deputy Mayor Rui Tavares');
    await passage.hover();
    await passage.locator('.action-label[aria-label^="Insert Citation"]').click();
    await session.page.locator('.tab.active', { hasText: 'draft.md' }).waitFor();
    await session.page.locator('.view-line', { hasText: '[^' }).first().waitFor();
    await draftMatching(session, /\[\^[^\]]*l12\]: .*14 November 2024, line 12/);
  });

  it('list names by kind, with the lines that name them', async () => {
    await session.page.locator('.pane-header[aria-label^="Search"]').click();
    await session.page.locator('.pane-header[aria-label^="Names"]').click();
    await row('Names', 'People').waitFor();
    await row('Names', 'Rui Tavares').click();
    const mention = row('Names', 'council-live.txt:9');
    await mention.waitFor();
    // The name stands in the few words that a row has room for.
    assert.match(await mention.innerText(), /Tavares.*15 November 2024 · council-live\.txt:9/s);
    await session.screenshot('trees-names');
    await mention.click();
    await session.page.locator('.tab.active', { hasText: 'council-live.txt' }).waitFor();
  });

  it('search a name from its row', async () => {
    const name = row('Names', 'Rui Tavares');
    await name.hover();
    await name.locator('.action-label[aria-label^="Search Sources for This Name"]').click();
    const page = await session.webview('Search');
    await page.waitForFunction(() => document.querySelector('input')?.value.includes('Tavares'));
  });

  for (const [name, theme, width] of [
    ['light-narrow', 'Light Modern', 250],
    ['hc-wide', 'Default High Contrast', 600],
  ] as const)
    it(`stay readable: ${name}`, async () => {
      await session.setTheme(theme);
      await session.setSidebarWidth(width);
      await session.screenshot(`trees-${name}`);
    });
});
