import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { ROOT } from '../host/paths';
import { middleOfText } from './editorText';
import type { Session } from './harness';
import { ResultsWindow } from './resultsWindow';

/** Longer than a search may take on a machine under load. */
const WAIT = 20_000;
const FOOTNOTE = /^\[\^([^\]]+)\]: /gm;

describe('The list of results', () => {
  let list: ResultsWindow;
  let session: Session;
  let view: Frame;

  before(async () => {
    list = await ResultsWindow.open();
    ({ session, view } = list);
  });

  after(() => list?.stop());

  async function assertInOrder(draft: string, indices: readonly number[]): Promise<void> {
    const starts = await Promise.all(indices.map(async (index) => (await list.snippet(index)).slice(0, 30)));
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
    await list.cursorAtEnd();
    await list.search('Kurakhove');
    await list.chooseRow(1);
    await list.chooseRow(0);
    assert.equal(await view.locator('.selected-count').innerText(), '2 selected');
    await session.screenshot('list-selected');
    await view.locator('.selection').getByRole('button', { name: 'Insert' }).click();
    const draft = await list.changedDraft();
    await assertInOrder(draft, [0, 1]);
    await list.undoOnce(draft);
  });

  it('inserts several that were chosen by keyboard, each with a footnote of its own', async () => {
    await list.cursorAtEnd();
    await list.search('president');
    await list.focusRow(0);
    await list.press('Space');
    await list.press('Shift+ArrowDown');
    await list.press('Shift+ArrowDown');
    assert.equal(await view.locator('.selected-count').innerText(), '3 selected');
    await list.press('Control+Enter');
    const draft = await list.changedDraft();
    await assertInOrder(draft, [0, 1, 2]);
    const names = [...draft.matchAll(FOOTNOTE)].map(([, name]) => name);
    assert.equal(new Set(names).size, names.length);
    await list.undoOnce(draft);
  });

  it('extends a selection by mouse with Shift, and gives it up with Escape', async () => {
    await list.search('president');
    await list.chooseRow(0);
    await list.chooseRow(2, 'Shift');
    assert.equal(await view.locator('[aria-selected="true"]').count(), 3);
    await list.row(2).focus();
    await list.press('Escape');
    assert.equal(await view.locator('[aria-selected="true"]').count(), 0);
    await list.press('Escape');
    await view.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  });

  it('shows what is like a passage by its button, says so, and leads back to where one was', async () => {
    await list.search('president');
    const first = await list.snippet(1);
    await list.row(1).hover();
    await list.row(1).getByRole('button', { name: 'More Like This' }).click();
    const bar = view.locator('.similar');
    await bar.waitFor();
    assert.ok((await bar.innerText()).includes(first.slice(0, 40)));
    assert.match(await view.locator('.count').innerText(), /^\d+ passages$/);
    await list.row(0).waitFor();
    assert.notEqual(await list.snippet(0), first);
    await session.screenshot('list-similar');
    await bar.getByRole('button', { name: 'Back to the Search' }).click();
    await bar.waitFor({ state: 'hidden' });
    await view.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '2');
    assert.equal(await list.snippet(1), first);
  });

  it('shows what is like a passage by its key, and leads back by Escape', async () => {
    await list.search('president');
    await list.focusRow(2);
    await list.press('Alt+Enter');
    await view.locator('.similar').waitFor();
    await view.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '1');
    await list.press('Escape');
    await view.locator('.similar').waitFor({ state: 'hidden' });
    await view.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '3');
  });

  it('has the same actions in its context menu, by mouse and by key', async () => {
    await list.search('president');
    const entries = session.page.locator('.context-view .monaco-menu .action-label:visible');
    await list.focusRow(0);
    await list.press('Shift+F10');
    await entries.first().waitFor({ timeout: WAIT });
    const labels = (await entries.allTextContents()).map((label) => label.trim());
    for (const label of ['Open Passage', 'Insert Citation', 'Copy Citation', 'More Like This'])
      assert.ok(
        labels.some((entry) => entry.startsWith(label)),
        labels.join(', '),
      );
    await list.press('Escape');
    await session.chooseInMenu(list.row(1).locator('.snippet'), 'More Like This');
    await view.locator('.similar').waitFor();
    await view.locator('.similar').getByRole('button').click();
    await view.locator('.similar').waitFor({ state: 'hidden' });
  });

  it('groups the passages by source, each with its date, outlet and number', async () => {
    await list.search('Ukraine');
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
    await list.showDraft();
    await list.search('is:undated Ukraine');
    const places: string[] = [];
    for (const index of [0, 1]) {
      await list.row(index).click({ position: { x: 40, y: 14 } });
      places.push(await selectionOf(list.row(index)));
    }
    await session.page.locator('.monaco-editor .cdr[class*="ced-"]').first().waitFor({ timeout: WAIT });
    await session.screenshot('list-opened');
    await session.runCommand('Go Back');
    await said(places[0] ?? '');
    await session.runCommand('Go Forward');
    await said(places[1] ?? '');
  });

  it('finds the passage by its words after its file was changed', async () => {
    await list.search('Kourakhové');
    const file = (await list.row(0).locator('.file').getAttribute('title')) ?? '';
    await list.row(0).click({ position: { x: 40, y: 14 } });
    await selectionOf(list.row(0));
    await session.page.locator('.monaco-editor.focused, .tab.active').first().waitFor();
    await session.page.locator(`.tab.active[data-resource-name="${file.split('/').at(-1)}"]`).waitFor();
    await list.press('Control+Home');
    await session.page.keyboard.type('Two lines\nthat are new\n');
    await list.row(0).click({ position: { x: 40, y: 14 } });
    const line = lineOf(await list.row(0).innerText()) + 2;
    await session.page.locator('.statusbar', { hasText: `Ln ${line},` }).waitFor({ timeout: WAIT });
    await session.runCommand('File: Revert File');
  });

  it('inserts a passage where it is dropped in the draft', async () => {
    await list.showDraft();
    await list.search('Kurakhove');
    const words = (await list.snippet(0)).slice(0, 30);
    await list.drag(0, await middleOfText(session.page, 'Last line'));
    await session.screenshot('list-dragged');
    await list.drop();
    const draft = await list.changedDraft();
    assert.ok(draft.indexOf(words) > draft.indexOf('First line'), draft);
    assert.ok(draft.indexOf(words) < draft.indexOf('[^', draft.indexOf(words) + 1));
    await list.undoOnce(draft);
  });

  it('does nothing where a passage is dropped on what takes no quotation', async () => {
    await list.showDraft();
    await list.search('Kurakhove');
    const found = await list.snippet(0);
    const tabs = (): Promise<string[]> => session.page.locator('.tab .label-name').allTextContents();
    const open = await tabs();
    for (const name of ['.part.statusbar', '.sidebar .composite.title', '.tabs-container']) {
      const box = await session.page.locator(name).first().boundingBox();
      assert.ok(box, name);
      await list.drag(0, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
      await list.drop();
    }
    // What follows would come after anything that the drops had done.
    await list.search('Kurakhove');
    assert.equal(await list.snippet(0), found);
    assert.equal(await session.page.locator('.notification-list-item, .monaco-dialog-box').count(), 0);
    assert.deepEqual(await tabs(), open);
    await list.assertUnchanged();
  });

  it('is readable in every theme, narrow and wide', async () => {
    await list.search('Ukraine');
    await list.chooseRow(0);
    await list.row(2).hover();
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
