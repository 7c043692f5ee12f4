import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import type { Session } from './harness';
import { inputOf, orderOf } from './searchView';
import { openSeeds, type SeedWindow } from './seedWorkspace';

const DRAFT = '# Notes\n\nKurakhove fell, said the ministry, after weeks of street fighting.\n\n';
/** Longer than a search may take on a machine under load. */
const WAIT = 20_000;

describe('The search view', () => {
  let window: SeedWindow;
  let session: Session;
  let page: Frame;

  before(async () => {
    window = await openSeeds(DRAFT);
    session = window.session;
    page = window.page;
  });

  after(() => window?.stop());

  const input = (): Locator => inputOf(page);
  const passages = (): Locator => page.locator('.results .passage');
  const count = (): Locator => page.getByRole('status');

  /** Types a search as a person does, and waits for the list to answer it. */
  async function search(query: string): Promise<void> {
    await input().fill('');
    await input().pressSequentially(query);
    await settled(query);
  }

  /** Waits until what is shown answers what stands in the input, as the marked words or the count tell. */
  async function settled(query: string): Promise<void> {
    await page.waitForFunction(
      (wanted) => {
        const main = document.querySelector('main');
        const field = document.querySelector('input');
        return field?.value === wanted && main?.dataset['answers'] === wanted;
      },
      query,
      { timeout: WAIT },
    );
  }

  /** The draft as it is on the disk, once it holds `words`. */
  async function draftWith(words: string): Promise<string> {
    for (const deadline = Date.now() + WAIT; ; await session.page.waitForTimeout(100)) {
      const draft = await session.readDraft();
      if (draft.includes(words)) return draft;
      assert.ok(Date.now() < deadline, `the draft does not hold “${words}”:\n${draft}`);
    }
  }

  async function toasts(): Promise<string> {
    return (await session.page.locator('.notification-list-item-message').allTextContents()).join('\n');
  }

  it('says before a search what there is, and offers searches that find something', async () => {
    await page.locator('.panel.welcome', { hasText: /4 sources, \d+ passages/ }).waitFor({ timeout: WAIT });
    const example = page.locator('.panel.welcome .queries .link').first();
    const query = await example.innerText();
    await session.page.mouse.move(900, 600);
    await session.page.locator('.workbench-hover-container').waitFor({ state: 'detached' });
    await session.screenshot('search-empty');
    await example.click();
    await settled(query);
    assert.ok((await passages().count()) > 0, `the example ${query} finds nothing`);
  });

  it('shows passages as one types, each with its date, its file and its lines', async () => {
    await search('Kurakhov');
    const first = await passages().first().innerText();
    assert.match(first, /Kou?rakhov/i);
    assert.match(first, /14 November 2024|undated/);
    const file = page.locator('.results .file').first();
    assert.equal((await file.innerText()).replaceAll('\n', ''), '003_d38142e370f501a9.txt');
    assert.equal(await file.getAttribute('title'), 'seeds/003_d38142e370f501a9.txt');
    assert.match(first, /lines? \d+/);
    assert.match(await count().innerText(), /^\d+ passages?$/);
  });

  it('marks what matched', async () => {
    await search('spokesman');
    const marked = await page.locator('.results mark').allTextContents();
    assert.ok(marked.length > 0);
    for (const text of marked) assert.match(text, /^spokesm[ae]n$/i);
  });

  it('calls a passage without a date undated', async () => {
    await search('is:undated Pokrovsk');
    assert.match(await passages().first().innerText(), /undated/);
  });

  it('moves through the passages with the arrow keys, and back to the input with Escape', async () => {
    await search('president');
    await input().press('ArrowDown');
    assert.equal(await focusedIndex(), 0);
    await session.page.keyboard.press('ArrowDown');
    await session.page.keyboard.press('ArrowDown');
    assert.equal(await focusedIndex(), 2);
    await session.page.keyboard.press('ArrowUp');
    assert.equal(await focusedIndex(), 1);
    await session.page.keyboard.press('End');
    const last = Number(await page.locator('.results').getAttribute('aria-rowcount')) - 1;
    assert.equal(await focusedIndex(), last);
    await session.page.keyboard.press('Home');
    assert.equal(await focusedIndex(), 0);
    await session.page.keyboard.press('Escape');
    assert.equal(await input().evaluate((field) => field === document.activeElement), true);
  });

  async function focusedIndex(): Promise<number> {
    return page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')) - 1);
  }

  it('has one passage at a time in the tab order', async () => {
    await search('president');
    assert.equal(await page.locator('.passage[tabindex="0"]').count(), 1);
  });

  it('inserts the passage into the draft with Control and Enter', async () => {
    await session.clickWord('Notes');
    await session.page.keyboard.press('Control+End');
    await search('Kourakhové');
    await input().press('ArrowDown');
    const words = await page.locator('.results .snippet').first().innerText();
    await session.page.keyboard.press('Control+Enter');
    await session.page
      .locator('.view-line', { hasText: words.slice(0, 15) })
      .first()
      .waitFor({ timeout: WAIT });
    const draft = await draftWith(words.slice(0, 40));
    assert.match(draft, /\.txt/);
  });

  it('opens the source at the passage with Enter', async () => {
    await search('Kourakhové');
    const file = await page.locator('.results .file').first().getAttribute('title');
    await input().press('ArrowDown');
    await session.page.keyboard.press('Enter');
    const name = file?.split('/').at(-1) ?? '';
    await session.page.locator(`.tab[data-resource-name="${name}"]`).waitFor({ timeout: WAIT });
  });

  it('copies a citation of the passage with Control and C', async () => {
    await search('Kourakhové');
    await input().press('ArrowDown');
    await session.page.keyboard.press('Control+c');
    await session.page.locator('.statusbar', { hasText: /cop/i }).waitFor({ timeout: WAIT });
    assert.equal(await toasts(), '');
  });

  it('says where a filter was not understood, and shows the others as chips to take away', async () => {
    await search('Kyiv on:20244 after:2022');
    assert.match(await page.locator('.problems').innerText(), /20244/);
    assert.equal(await page.locator('.chip').innerText(), 'after:2022');
    await page.locator('.chip button').click();
    await settled('Kyiv on:20244');
    assert.equal(await page.locator('.chip').count(), 0);
  });

  it('orders by date with the undated last', async () => {
    await search('Ukraine');
    await orderOf(page).selectOption('newest');
    await page.waitForFunction(() =>
      document.querySelector('.passage time')?.getAttribute('datetime')?.startsWith('2025'),
    );
    const dates = await passages().evaluateAll((all) =>
      all.map((passage) => passage.querySelector('time')?.dateTime ?? ''),
    );
    assert.deepEqual(dates, dates.toSorted().reverse());
    await orderOf(page).selectOption('relevance');
  });

  it('says that nothing answers, with ways on', async () => {
    await search('zzyzx quux');
    assert.match(await count().innerText(), /No passage answers/);
    assert.ok((await page.locator('.hints li').count()) > 0);
    await session.screenshot('search-none');
  });

  it('walks back through the searches of before with the arrow up', async () => {
    await search('ceasefire');
    await input().press('Enter');
    await search('');
    await input().press('ArrowUp');
    await settled('ceasefire');
  });

  it('folds out what can be written', async () => {
    const help = page.getByRole('button', { name: 'What can be searched for' });
    await help.click();
    assert.match(await page.locator('.help').innerText(), /speaker:/);
    await help.click();
    assert.equal(await page.locator('.help').isVisible(), false);
  });

  it('is as it was after it was hidden', async () => {
    await search('president');
    await input().press('ArrowDown');
    for (let i = 0; i < 6; i++) await session.page.keyboard.press('ArrowDown');
    const row = () => page.locator('.passage[aria-rowindex="7"]');
    const top = (await row().boundingBox())?.y ?? NaN;
    await session.page.locator('.activitybar .action-label[aria-label^="Explorer"]').first().click();
    await session.page.locator('.explorer-folders-view').waitFor();
    await session.openSidebar();
    page = await session.webview('Search');
    await settled('president');
    assert.equal(await input().inputValue(), 'president');
    await row().waitFor();
    assert.ok(Math.abs(((await row().boundingBox())?.y ?? NaN) - top) < 4);
    assert.equal(await row().getAttribute('tabindex'), '0');
  });

  const menuOfFirst = (): Promise<string[]> => session.menuOf(passages().first());

  it('offers in the menu of a passage without a date to describe its source', async () => {
    const offersForm = async (): Promise<boolean> =>
      (await menuOfFirst()).some((entry) => entry.startsWith('Describe Source'));
    await search('is:undated Pokrovsk');
    assert.equal(await offersForm(), true);
    await search('on:2024..');
    assert.equal(await offersForm(), false);
  });

  it('offers the same actions in its context menu', async () => {
    await search('Kourakhové');
    const labels = await menuOfFirst();
    for (const label of ['Open Passage', 'Insert Citation', 'Copy Citation'])
      assert.ok(
        labels.some((entry) => entry.startsWith(label)),
        labels.join(', '),
      );
  });

  it('takes what is selected in the draft as a phrase', async () => {
    await session.page.locator('.tab[data-resource-name="draft.md"]').click();
    await session.clickWord('ministry');
    await session.page.keyboard.press('Home');
    await session.page.keyboard.press('Control+Shift+ArrowRight');
    await session.page.keyboard.press('Control+Shift+ArrowRight');
    await session.runCommand('Sourcebook: Search Sources for Selection');
    await settled('"Kurakhove fell"');
    await page.waitForFunction(() => document.hasFocus() && document.activeElement?.tagName === 'INPUT');
  });

  it('takes the focus with everything selected when its command is run', async () => {
    await session.runCommand('Sourcebook: Search Sources');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await session.type('NATO');
    await settled('NATO');
  });

  it('is readable in every theme, and narrow', async () => {
    await search('Kyiv');
    await passages().nth(1).hover();
    await session.setTheme('Dark Modern');
    await session.screenshot('search-dark');
    await session.setTheme('Light Modern');
    await session.screenshot('search-light');
    await session.setTheme('Default High Contrast');
    await session.screenshot('search-hc');
    await session.setTheme('Dark Modern');
    await session.setSidebarWidth(250);
    await session.screenshot('search-narrow');
    const cut = await passages().evaluateAll(
      (all) => all.filter((each) => each.scrollWidth > each.clientWidth).length,
    );
    assert.equal(cut, 0, 'passages are wider than the view');
    await session.setSidebarWidth(340);
  });

  it('wrote no error to the console of its page', () => {
    assert.deepEqual(session.webviewErrors, []);
  });
});
