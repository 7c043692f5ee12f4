import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { ROOT } from '../host/paths';
import { middleOfText } from './editorText';
import { start, type Session } from './harness';
import { inputOf } from './searchView';

const DRAFT = '# Notes\n\nFirst line of the draft.\n\nLast line of the draft.\n';
/** Longer than a search may take on a machine under load. */
const WAIT = 20_000;
const FOOTNOTE = /^\[\^([^\]]+)\]: /gm;

describe('The list of results', () => {
  let workspace: string;
  let session: Session;
  let view: Frame;

  before(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'sourcebook-list-'));
    await cp(join(ROOT, 'seeds'), join(workspace, 'seeds'), { recursive: true });
    await writeFile(join(workspace, 'draft.md'), DRAFT);
    session = await start(workspace, { openFile: 'draft.md', viewport: { width: 1280, height: 900 } });
    await session.openSidebar();
    view = await session.webview('Search');
    await view.locator('.panel.welcome .queries li').first().waitFor({ timeout: WAIT });
  });

  after(async () => {
    await session?.stop();
    await rm(workspace, { recursive: true, force: true });
  });

  const row = (index: number): Locator => view.locator(`.results [aria-rowindex="${index + 1}"]`);
  const snippet = (index: number): Promise<string> => row(index).locator('.snippet').innerText();
  const press = (key: string): Promise<void> => session.page.keyboard.press(key);

  async function search(query: string): Promise<void> {
    await inputOf(view).fill('');
    await inputOf(view).pressSequentially(query);
    await answered(query);
  }

  async function answered(query: string): Promise<void> {
    await view.waitForFunction(
      (wanted) => document.querySelector('main')?.dataset['answers'] === wanted,
      query,
      { timeout: WAIT },
    );
    await row(0).waitFor({ timeout: WAIT });
  }

  async function focusRow(index: number): Promise<void> {
    await inputOf(view).press('ArrowDown');
    for (let step = 0; step < index; step++) await press('ArrowDown');
    await view.waitForFunction(
      (wanted) => document.activeElement?.getAttribute('aria-rowindex') === wanted,
      String(index + 1),
    );
  }

  /** The draft on the disk, once it is another one than `before`: VS Code in a browser saves by itself. */
  async function changedDraft(before = DRAFT): Promise<string> {
    for (const deadline = Date.now() + WAIT; ; await session.page.waitForTimeout(100)) {
      const draft = await readFile(join(session.folder, 'draft.md'), 'utf8');
      // While it is written, a file is empty for a moment.
      if (draft !== before && draft !== '') return draft;
      assert.ok(Date.now() < deadline, `the draft is still:\n${draft}`);
    }
  }

  async function showDraft(): Promise<void> {
    await session.page.locator('.tab[data-resource-name="draft.md"]').click();
    await session.page.locator('.tab.active[data-resource-name="draft.md"]').waitFor();
  }

  /** Takes back one step and waits until the draft is as it was at first. */
  async function undoOnce(changed: string): Promise<void> {
    await showDraft();
    await session.clickWord('First line');
    await press('Control+z');
    assert.equal(await changedDraft(changed), DRAFT);
  }

  async function cursorAtEnd(): Promise<void> {
    await showDraft();
    await session.clickWord('Last line');
    await press('Control+End');
  }

  async function assertInOrder(draft: string, indices: readonly number[]): Promise<void> {
    const starts = await Promise.all(indices.map(async (index) => (await snippet(index)).slice(0, 30)));
    const places = starts.map((words) => draft.indexOf(words));
    assert.ok(
      places.every((at) => at > 0),
      `${starts.join('|')} in\n${draft}`,
    );
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  }

  it('inserts several that were chosen by mouse, in the order of the list, in one step to undo', async () => {
    await cursorAtEnd();
    await search('Kurakhove');
    await row(1).click({ modifiers: ['Control'], position: { x: 40, y: 14 } });
    await row(0).click({ modifiers: ['Control'], position: { x: 40, y: 14 } });
    assert.equal(await view.locator('.selected-count').innerText(), '2 selected');
    await session.screenshot('list-selected');
    await view.locator('.selection').getByRole('button', { name: 'Insert' }).click();
    const draft = await changedDraft();
    await assertInOrder(draft, [0, 1]);
    await undoOnce(draft);
  });

  it('inserts several that were chosen by keyboard, each with a footnote of its own', async () => {
    await cursorAtEnd();
    await search('president');
    await focusRow(0);
    await press('Space');
    await press('Shift+ArrowDown');
    await press('Shift+ArrowDown');
    assert.equal(await view.locator('.selected-count').innerText(), '3 selected');
    await press('Control+Enter');
    const draft = await changedDraft();
    await assertInOrder(draft, [0, 1, 2]);
    const names = [...draft.matchAll(FOOTNOTE)].map(([, name]) => name);
    assert.equal(new Set(names).size, names.length);
    await undoOnce(draft);
  });

  it('extends a selection by mouse with Shift, and gives it up with Escape', async () => {
    await search('president');
    await row(0).click({ modifiers: ['Control'], position: { x: 40, y: 14 } });
    await row(2).click({ modifiers: ['Shift'], position: { x: 40, y: 14 } });
    assert.equal(await view.locator('[aria-selected="true"]').count(), 3);
    await row(2).focus();
    await press('Escape');
    assert.equal(await view.locator('[aria-selected="true"]').count(), 0);
    await press('Escape');
    await view.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  });

  it('shows what is like a passage by its button, says so, and leads back to where one was', async () => {
    await search('president');
    const first = await snippet(1);
    await row(1).hover();
    await row(1).getByRole('button', { name: 'More Like This' }).click();
    const bar = view.locator('.similar');
    await bar.waitFor();
    assert.ok((await bar.innerText()).includes(first.slice(0, 40)));
    assert.match(await view.locator('.count').innerText(), /^\d+ passages$/);
    await row(0).waitFor();
    assert.notEqual(await snippet(0), first);
    await session.screenshot('list-similar');
    await bar.getByRole('button', { name: 'Back to the Search' }).click();
    await bar.waitFor({ state: 'hidden' });
    await view.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '2');
    assert.equal(await snippet(1), first);
  });

  it('shows what is like a passage by its key, and leads back by Escape', async () => {
    await search('president');
    await focusRow(2);
    await press('Alt+Enter');
    await view.locator('.similar').waitFor();
    await view.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '1');
    await press('Escape');
    await view.locator('.similar').waitFor({ state: 'hidden' });
    await view.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '3');
  });

  it('has the same actions in its context menu, by mouse and by key', async () => {
    await search('president');
    const entries = session.page.locator('.context-view .monaco-menu .action-label:visible');
    await focusRow(0);
    await press('Shift+F10');
    await entries.first().waitFor({ timeout: WAIT });
    const labels = (await entries.allTextContents()).map((label) => label.trim());
    for (const label of ['Open Passage', 'Insert Citation', 'Copy Citation', 'More Like This'])
      assert.ok(
        labels.some((entry) => entry.startsWith(label)),
        labels.join(', '),
      );
    await press('Escape');
    await session.chooseInMenu(row(1).locator('.snippet'), 'More Like This');
    await view.locator('.similar').waitFor();
    await view.locator('.similar').getByRole('button').click();
    await view.locator('.similar').waitFor({ state: 'hidden' });
  });

  it('groups the passages by source, each with its date, outlet and number', async () => {
    await search('Ukraine');
    const total = await view.locator('.count').innerText();
    await view.getByRole('button', { name: 'Group by Source' }).click();
    await view.locator('.group').first().waitFor();
    assert.equal(await view.locator('.count').innerText(), total);
    assert.match(await view.locator('.group').first().innerText(), /\.txt\s+(\d+ \w+ \d{4}|undated)/);
    await session.screenshot('list-grouped');
    for (const name of ['Light Modern', 'Default High Contrast', 'Dark Modern']) {
      await session.setTheme(name);
      await session.screenshot(`list-grouped-${name.replaceAll(' ', '-').toLowerCase()}`);
    }
    await view.getByRole('button', { name: 'Group by Source' }).click();
    await view.getByRole('grid').waitFor();
  });

  it('opens a passage exactly, its words marked, and goes back and forward between passages', async () => {
    await showDraft();
    await search('is:undated Ukraine');
    const places: string[] = [];
    for (const index of [0, 1]) {
      await row(index).click({ position: { x: 40, y: 14 } });
      places.push(await selectionOf(row(index)));
    }
    await session.page.locator('.monaco-editor .cdr[class*="ced-"]').first().waitFor({ timeout: WAIT });
    await session.screenshot('list-opened');
    await session.runCommand('Go Back');
    await said(places[0] ?? '');
    await session.runCommand('Go Forward');
    await said(places[1] ?? '');
  });

  it('finds the passage by its words after its file was changed', async () => {
    await search('Kourakhové');
    const file = (await row(0).locator('.file').getAttribute('title')) ?? '';
    await row(0).click({ position: { x: 40, y: 14 } });
    await selectionOf(row(0));
    await session.page.locator('.monaco-editor.focused, .tab.active').first().waitFor();
    await session.page.locator(`.tab.active[data-resource-name="${file.split('/').at(-1)}"]`).waitFor();
    await press('Control+Home');
    await session.page.keyboard.type('Two lines\nthat are new\n');
    await row(0).click({ position: { x: 40, y: 14 } });
    const line = lineOf(await row(0).innerText()) + 2;
    await session.page.locator('.statusbar', { hasText: `Ln ${line},` }).waitFor({ timeout: WAIT });
    await session.runCommand('File: Revert File');
  });

  it('inserts a passage where it is dropped in the draft', async () => {
    await showDraft();
    await search('Kurakhove');
    const words = (await snippet(0)).slice(0, 30);
    const from = await row(0).boundingBox();
    const to = await middleOfText(session.page, 'Last line');
    assert.ok(from);
    const { mouse } = session.page;
    await mouse.move(from.x + 60, from.y + 20);
    await mouse.down();
    await mouse.move(from.x + 90, from.y + 30, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 12 });
    await session.screenshot('list-dragged');
    await mouse.up();
    const draft = await changedDraft();
    assert.ok(draft.indexOf(words) > draft.indexOf('First line'), draft);
    assert.ok(draft.indexOf(words) < draft.indexOf('[^', draft.indexOf(words) + 1));
    await undoOnce(draft);
  });

  it('is readable in every theme, narrow and wide', async () => {
    await search('Ukraine');
    await row(0).click({ modifiers: ['Control'], position: { x: 40, y: 14 } });
    await row(2).hover();
    for (const width of [250, 600]) {
      await session.setSidebarWidth(width);
      for (const name of ['Dark Modern', 'Light Modern', 'Default High Contrast']) {
        await session.setTheme(name);
        await session.screenshot(`list-${width}-${name.replaceAll(' ', '-').toLowerCase()}`);
      }
      const cut = await view
        .locator('.passage')
        .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
      assert.equal(cut, 0, `passages are wider than a view of ${width} pixels`);
    }
  });

  it('wrote no error to the console of its page', () => {
    assert.deepEqual(session.webviewErrors, []);
  });

  /** Waits until the status bar tells the line and the length of exactly the passage that a row names, and returns that. */
  async function selectionOf(of: Locator): Promise<string> {
    const path = (await of.locator('.file').getAttribute('title')) ?? '';
    const line = lineOf(await of.innerText());
    const text = (await readFile(join(ROOT, path), 'utf8')).split('\n')[line - 1]?.trim() ?? '';
    const place = `(${text.length} selected)`;
    await said(place);
    await said(`Ln ${line},`);
    return place;
  }

  async function said(words: string): Promise<void> {
    await session.page.locator('.statusbar', { hasText: words }).waitFor({ timeout: WAIT });
  }
});

/** The line that a row says its passage is on. */
function lineOf(row: string): number {
  return Number(/\bline (\d+)/.exec(row)?.[1]);
}
