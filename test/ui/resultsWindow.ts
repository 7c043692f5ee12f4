import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import type { Session } from './harness';
import { inputOf } from './searchView';
import { answers, openSeeds, type SeedWindow } from './seedWorkspace';

const DRAFT = '# Notes\n\nFirst line of the draft.\n\nLast line of the draft.\n';
/** Longer than a search may take on a machine under load. */
const WAIT = 20_000;
const POLL = 100;

/** A window with a draft beside the sample sources, and what a person does with the list of results in it. */
export class ResultsWindow {
  readonly session: Session;
  /** The page of the Search view. */
  readonly view: Frame;

  private constructor(private readonly window: SeedWindow) {
    this.session = window.session;
    this.view = window.page;
  }

  static async open(): Promise<ResultsWindow> {
    return new ResultsWindow(await openSeeds(DRAFT));
  }

  stop(): Promise<void> {
    return this.window.stop();
  }

  row(index: number): Locator {
    return this.view.locator(`.results [aria-rowindex="${index + 1}"]`);
  }

  snippet(index: number): Promise<string> {
    return this.row(index).locator('.snippet').innerText();
  }

  press(key: string): Promise<void> {
    return this.session.page.keyboard.press(key);
  }

  async search(query: string): Promise<void> {
    await inputOf(this.view).fill('');
    await inputOf(this.view).pressSequentially(query);
    await answers(this.view, query);
    await this.row(0).waitFor({ timeout: WAIT });
  }

  /** Goes down from the input to a row. */
  async focusRow(index: number): Promise<void> {
    await inputOf(this.view).press('ArrowDown');
    for (let step = 0; step < index; step++) await this.press('ArrowDown');
    await this.view.waitForFunction(
      (wanted) => document.activeElement?.getAttribute('aria-rowindex') === wanted,
      String(index + 1),
    );
  }

  /** Selects or adds a row by mouse. */
  async chooseRow(index: number, key: 'Control' | 'Shift' = 'Control'): Promise<void> {
    await this.row(index).click({ modifiers: [key], position: { x: 40, y: 14 } });
  }

  /** The draft on the disk, once it is another one than `before`: VS Code in a browser saves by itself. */
  async changedDraft(before = DRAFT): Promise<string> {
    for (const deadline = Date.now() + WAIT; ; await this.session.page.waitForTimeout(POLL)) {
      const draft = await this.draft();
      // While it is written, a file is empty for a moment.
      if (draft !== before && draft !== '') return draft;
      assert.ok(Date.now() < deadline, `the draft is still:\n${draft}`);
    }
  }

  async assertUnchanged(): Promise<void> {
    assert.equal(await this.draft(), DRAFT);
  }

  async showDraft(): Promise<void> {
    await this.session.page.locator('.tab[data-resource-name="draft.md"]').click();
    await this.session.page.locator('.tab.active[data-resource-name="draft.md"]').waitFor();
  }

  /** Takes back one step and waits until the draft is as it was at first. */
  async undoOnce(changed: string): Promise<void> {
    await this.showDraft();
    await this.session.clickWord('First line');
    await this.press('Control+z');
    assert.equal(await this.changedDraft(changed), DRAFT);
  }

  async cursorAtEnd(): Promise<void> {
    await this.showDraft();
    await this.session.clickWord('Last line');
    await this.press('Control+End');
  }

  /** Takes the row by its words and carries it to a place of the window, without letting go. */
  async drag(index: number, to: { readonly x: number; readonly y: number }): Promise<void> {
    const from = await this.row(index).boundingBox();
    assert.ok(from);
    const { mouse } = this.session.page;
    await mouse.move(from.x + 60, from.y + 20);
    await mouse.down();
    await mouse.move(from.x + 90, from.y + 30, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 12 });
  }

  /** Lets go of what is dragged. VS Code takes no click in its views before it has seen the mouse move without a button. */
  async drop(): Promise<void> {
    const { mouse } = this.session.page;
    await mouse.up();
    await mouse.move(1, 1);
    await mouse.move(20, 20, { steps: 4 });
  }

  private draft(): Promise<string> {
    return readFile(join(this.session.folder, 'draft.md'), 'utf8');
  }
}
