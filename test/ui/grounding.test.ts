import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURE } from '../host/paths';
import { draftMatching } from './draft';
import { start, type Session } from './harness';

/** A source whose words try to be more than text. */
const HOSTILE =
  'Harbour notes\n\nNovember 20, 2024\n\nThe inspector wrote that the planks [press here](command:workbench.action.closeAllEditors) hold <img src=x> for eleven $(trash) winters more.\n';
const DRAFT = `# What the harbour plan costs

Helena Duarte, who chairs the harbour board, says the old pier has had its day: “We cannot ask thirty thousand people a week to queue on boards laid in 1962.”

The city is less sure. The deputy mayor told the council that “nobody has shown us the bill for the dredging.”

A neighbour says: “The pelicans of the upper lake have never voted for a bridge made of paper.”

The notes say: “the planks \\[press here\\](command:workbench.action.closeAllEditors) hold \\<img src=x> for twelve \\$(trash) winters more”
`;
const THEMES = { dark: 'Dark Modern', light: 'Light Modern', hc: 'Default High Contrast' };

/** Longer than VS Code, the worker and the first check take together on a machine under load. */
const WAIT = 90_000;

describe('Holding a draft against its sources', () => {
  let session: Session;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourcebook-grounding-'));
    await cp(FIXTURE, folder, { recursive: true });
    await writeFile(join(folder, 'sources', 'notes.txt'), HOSTILE);
    await writeFile(join(folder, 'draft.md'), DRAFT);
    session = await start(folder, { openFile: 'draft.md' });
  });

  after(async () => {
    await session?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function count(text: string): Promise<void> {
    await session.page.locator('.statusbar-item', { hasText: text }).waitFor({ timeout: WAIT });
  }

  it('counts the quotations that stand in the sources', async () => {
    await count('1/4 quotations');
  });

  it('shows the difference on hover, in every theme', async () => {
    for (const [name, theme] of Object.entries(THEMES)) {
      await session.setTheme(theme);
      const card = await session.hoverWord('thirty thousand');
      await card.locator('del', { hasText: 'thirty' }).waitFor();
      await card.locator('strong', { hasText: 'forty' }).waitFor();
      assert.match(await card.innerText(), /pier-2024-11-14\.txt, line 10, 14 November 2024/);
      await session.screenshot(`grounding-${name}`);
    }
    await session.setTheme(THEMES.dark);
  });

  it('shows words of the sources as text, whatever they look like', async () => {
    const card = await session.hoverWord('winters more');
    await card.locator('del', { hasText: 'twelve' }).waitFor();
    assert.equal(await card.locator('.codicon-trash, img').count(), 0);
    const targets = await card
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('data-href') ?? ''));
    assert.deepEqual(
      targets.filter((target) => /^command:(?!sourcebook\.)/.test(target)),
      [],
    );
    await session.screenshot('grounding-hostile');
  });

  it('puts the source’s words in place from the hover', async () => {
    const card = await session.hoverWord('thirty thousand');
    await card.locator('a', { hasText: 'Use the source’s words' }).click();
    await count('2/4 quotations');
    const draft = await draftMatching(session, /forty thousand/);
    assert.match(draft, /“We cannot ask forty thousand people a week to queue on planks laid in 1962\.”/);
  });

  it('offers to leave a quotation alone', async () => {
    const action = session.page.locator('.action-widget .monaco-list-row', {
      hasText: 'Do not check this quotation',
    });
    await session.openFixesAt('pelicans', action);
    await session.screenshot('grounding-fixes');
    await action.click();
    await count('2/3 quotations');
    await draftMatching(session, /\n\n<!-- sourcebook-ignore -->\nA neighbour says/);
  });

  it('reports what it found when the count is clicked', async () => {
    await session.page.locator('.statusbar-item', { hasText: '2/3 quotations' }).click();
    await session.page.locator('.tab.active', { hasText: 'Quotations of draft.md' }).waitFor();
    await session.page.locator('.view-line', { hasText: 'Altered' }).first().waitFor();
    await session.screenshot('grounding-report');
  });

  it('reports all drafts of the workspace', async () => {
    await session.runCommand('Sourcebook: Check the Quotations of All Drafts');
    await session.page.locator('.tab.active', { hasText: 'Quotations of the workspace' }).waitFor();
    await session.page.locator('.view-line', { hasText: 'draft.md:10' }).first().waitFor();
    await session.screenshot('grounding-workspace');
  });
});
