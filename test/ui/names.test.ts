import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { FIXTURE } from '../host/paths';
import { start, type Session } from './harness';

const FILE = 'sourcebook.names.yaml';

describe('Correcting names', () => {
  let session: Session;

  before(async () => {
    session = await start(FIXTURE, { openFile: 'draft.md', viewport: { width: 1280, height: 1000 } });
    await session.openSidebar();
    await session.page.locator('.pane-header[aria-label^="Search"]').click();
    await session.page.locator('.pane-header[aria-label^="Sources"]').click();
    await session.page.locator('.pane-header[aria-label^="Names"]').click();
    await row('Rui Tavares').waitFor();
  });

  after(() => session?.stop());

  function pane(): Locator {
    return session.page.locator('.part.sidebar .pane', {
      has: session.page.locator('.pane-header[aria-label^="Names"]'),
    });
  }

  function row(text: string | RegExp): Locator {
    return pane().locator('.monaco-list-row', { hasText: text }).first();
  }

  function choose(name: string, entry: string, seen?: () => Promise<unknown>): Promise<void> {
    return session.chooseInMenu(row(name), entry, seen);
  }

  function decisions(): Promise<string> {
    return readFile(join(session.folder, FILE), 'utf8');
  }

  it('lists what somebody says, with what can be done with it', async () => {
    await row('Helena Duarte').click();
    await row(/^\s*Quotations/).click();
    const said = row('“We cannot ask forty thousand people');
    await said.waitFor();
    assert.match(await said.innerText(), /14 November 2024 · pier-2024-11-14\.txt:10/);
    await said.hover();
    await said.locator('.action-label[aria-label^="Insert"]').waitFor();
    await session.screenshot('names-quotations');
    await row('Helena Duarte').click();
    await said.waitFor({ state: 'hidden' });
  });

  it('shows the names that are typed, and all of them again', async () => {
    await session.runCommand('Sourcebook: Filter Names & Places…');
    const input = session.page.locator('.quick-input-widget:visible .quick-input-box input');
    await input.fill('tav');
    await row('Helena Duarte').waitFor({ state: 'hidden' });
    await row('Rui Tavares').waitFor();
    await session.screenshot('names-filter');
    await input.press('Enter');
    await session.page.locator('.pane-header .description', { hasText: /^1 of \d+$/ }).waitFor();
    await session.runCommand('Sourcebook: Show All Names & Places');
    await row('Helena Duarte').waitFor();
  });

  it('merges names that a person ticks, from the row of one of them', async () => {
    await choose('Rui Tavares', 'Merge Name with', () => session.screenshot('names-menu'));
    const list = session.page.locator('.quick-input-widget .monaco-list-row');
    await list.first().waitFor();
    await session.screenshot('names-merge');
    const other = (
      await session.page.locator('.quick-input-widget .monaco-list-row .label-name').first().innerText()
    ).trim();
    await list.first().click();
    await session.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await row(/Rui Tavares.*✎/).waitFor();
    await session.page.locator('.notification-toast', { hasText: `now includes “${other}”` }).waitFor();
    await session.screenshot('names-merged');
    assert.match(
      await decisions(),
      new RegExp(`merge:\\n  - name: Rui Tavares\\n    also: \\[${other}\\]\\n$`),
    );
  });

  it('renames, and the tree and the card show the new name', async () => {
    await choose('Lisbon', 'Rename Name');
    const dialog = session.page.locator('.quick-input-widget:visible', { hasText: 'Rename “Lisbon”' });
    const input = dialog.locator('.quick-input-box input');
    await input.fill('Lisboa');
    await input.press('Enter');
    await row(/Lisboa.*✎/).waitFor();
    assert.match(await decisions(), /rename:\n {2}Lisbon: Lisboa\n$/);
  });

  it('hides a name, and takes that back when asked to', async () => {
    const before = await decisions();
    await choose('Porto', 'Hide Name');
    await row('Porto').waitFor({ state: 'hidden' });
    assert.notEqual(await decisions(), before);
    // Where it stays, unlike the toast.
    await session.runCommand('Notifications: Show Notifications');
    const said = session.page.locator('.notifications-center .monaco-list-row', {
      hasText: '“Porto” is no longer shown as a name.',
    });
    await said.locator('.monaco-button', { hasText: 'Undo' }).click();
    await row('Porto').waitFor();
    assert.equal(await decisions(), before);
    await session.runCommand('Notifications: Clear All Notifications');
  });

  it('says that no name begins like what is typed', async () => {
    await session.runCommand('Sourcebook: Filter Names & Places…');
    const input = session.page.locator('.quick-input-widget:visible .quick-input-box input');
    await input.fill('zzz');
    await pane().locator('.message', { hasText: 'No name begins like “zzz”' }).waitFor();
    await session.screenshot('names-filtered-out');
    await session.closeList();
    await row('Joaquim Brandão').waitFor();
  });

  it('asks what is wrong with the name of a card', async () => {
    await session.page.locator('.tab', { hasText: 'draft.md' }).first().click();
    const card = await session.hoverWord('Tavares');
    await card.locator('a', { hasText: 'Correct this name' }).waitFor();
    await session.screenshot('names-card');
    await card.locator('a', { hasText: 'Correct this name' }).click();
    await session.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'It is not a name' })
      .waitFor();
    await session.screenshot('names-correct');
    await session.page.keyboard.press('Escape');
  });

  it('shows the file with what is wrong in it', async () => {
    await session.runCommand('Sourcebook: Show Decisions about Names');
    await session.page.locator('.tab.active', { hasText: FILE }).waitFor();
    await session.page.keyboard.press('Control+End');
    await session.type('\nkind:\n  Lisbon: town');
    await session.runCommand('File: Save');
    await session.page.locator('.squiggly-error').first().waitFor();
    await session.screenshot('names-problems');
  });

  for (const [name, theme, width] of [
    ['light-narrow', 'Light Modern', 250],
    ['hc-wide', 'Default High Contrast', 600],
  ] as const)
    it(`stays readable: ${name}`, async () => {
      await session.setTheme(theme);
      await session.setSidebarWidth(width);
      await session.screenshot(`names-${name}`);
    });
});
