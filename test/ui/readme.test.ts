import { strict as assert } from 'node:assert';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../host/paths';
import { draftMatching } from './draft';
import { start, type Session } from './harness';
import { inputOf } from './searchView';

/** Wide enough for the sidebar beside a draft, and no wider than a README is shown. */
const VIEWPORT = { width: 1080, height: 640 };

/** Cards fade in, and lists and tooltips fade out. */
const FADED = 500;

describe('From the seeds to a citation in the draft', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'sourcebook-readme-'));
  let session: Session;
  before(async () => {
    cpSync(join(ROOT, 'seeds'), join(workspace, 'seeds'), { recursive: true });
    cpSync(join(ROOT, 'test/host/sample/draft.md'), join(workspace, 'draft.md'));
    session = await start(workspace, { openFile: 'draft.md', viewport: VIEWPORT });
  });
  after(async () => {
    await session?.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  /** A picture for the read-me, copied to media/readme by hand. */
  async function picture(name: string): Promise<void> {
    await session.page.waitForTimeout(FADED);
    await session.screenshot(`readme-${name}`);
  }

  /** The pointer rests where it shows nothing. */
  async function pointAway(): Promise<void> {
    await session.page.mouse.move(VIEWPORT.width - 1, VIEWPORT.height / 2);
    await session.page.locator('.workbench-hover-container').waitFor({ state: 'detached' });
  }

  async function step(title: string): Promise<void> {
    await session.page.locator('.quick-input-title', { hasText: title }).waitFor();
  }

  it('finds a town in the spelling of the sources, from the sidebar', async () => {
    await session.openSidebar();
    const view = await session.webview('Search');
    await inputOf(view).fill('Kurakhovo');
    await view.getByText('Kourakhové').first().waitFor();
    await pointAway();
    await picture('search');
  });

  it('inserts a quotation from the command palette', async () => {
    await session.clickWord('went to see his troops');
    await session.page.keyboard.press('Control+End');
    await session.runCommand('Sourcebook: Insert Citation…');
    await step('Insert Citation: Find the Passage');
    await session.type('terrorists laws Russian Federation');
    await session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'line 30' }).waitFor();
    await session.page.keyboard.press('Enter');
    await step('Insert Citation: Choose the Words');
    await session.pick('Quotation 1: Vladimir Putin');
    await session.page.locator('.view-line', { hasText: '[^' }).first().waitFor();
    const draft = await draftMatching(session, /treated as terrorists/);
    assert.match(
      draft,
      /“treated as terrorists, in accordance with the laws of the Russian Federation,”\[\^/,
    );
    assert.match(draft, /\[\^[^\]]+\]: Vladimir Putin, \*Le Monde\*, 12 March 2025, line 30 \(\[001/);
    await pointAway();
    await picture('cite');
  });

  it('shows on hover what the sources say of a name', async () => {
    const card = await session.hoverWord('Valery Gerasimov');
    assert.match(await card.innerText(), /chief of the general staff/);
    await picture('hover');
  });

  it('shows how a quotation differs from its source', async () => {
    const card = await session.hoverWord('carnage');
    assert.match(await card.innerText(), /Altered — the draft, then the source in bold/);
    await picture('check');
  });
});
