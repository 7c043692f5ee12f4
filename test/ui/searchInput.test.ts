import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import type { Session } from './harness';
import { inputOf } from './searchView';
import { answers, openSeeds, type SeedWindow } from './seedWorkspace';

const QUICK_INPUT = '.quick-input-widget input';

describe('The input of the search view', () => {
  let window: SeedWindow;
  let session: Session;
  let page: Frame;
  let input: Locator;

  before(async () => {
    window = await openSeeds();
    ({ session, page } = window);
    input = inputOf(page);
  });

  after(() => window?.stop());

  const options = (): Locator => page.getByRole('listbox').getByRole('option');
  const chip = (label: string): Locator => page.locator('.chip', { hasText: label });

  /** Types from an empty input, as a person does. */
  async function type(text: string): Promise<void> {
    await input.fill('');
    await input.pressSequentially(text);
  }

  describe('completes what is typed', () => {
    it('from the first letters of an operator to a value, by keyboard alone', async () => {
      await type('so');
      await options().filter({ hasText: 'source:' }).waitFor();
      assert.equal(await input.getAttribute('aria-expanded'), 'true');
      await input.press('Tab');
      await options().filter({ hasText: 'Le Monde' }).waitFor();
      assert.equal(await input.inputValue(), 'source:');
      await session.screenshot('input-completions');
      await input.pressSequentially('mon');
      await options().filter({ hasText: 'CNN' }).waitFor({ state: 'detached' });
      await input.press('ArrowDown');
      const marked = page.locator('[role="option"][aria-selected="true"]');
      assert.equal(await input.getAttribute('aria-activedescendant'), await marked.getAttribute('id'));
      await input.press('Enter');
      await answers(page, 'source:"Le Monde" ');
      assert.equal(await input.inputValue(), 'source:"Le Monde" ');
      assert.equal(await page.getByRole('listbox').isVisible(), false);
      await chip('source:"Le Monde"').waitFor();
    });

    it('with the mouse, and leaves the focus in the input', async () => {
      await type('place:Ukr');
      await options().filter({ hasText: 'Ukraine' }).first().click();
      await answers(page, 'place:Ukraine ');
      assert.equal(await input.evaluate((field) => field === document.activeElement), true);
    });

    it('with files, names, dates and kinds of the corpus', async () => {
      for (const [typed, offered] of [
        ['source:003', '003_d38142e370f501a9.txt'],
        ['name:Macr', 'Emmanuel Macron'],
        ['after:', '2025'],
        ['is:', 'quote'],
      ] as const) {
        await type(typed);
        await options().filter({ hasText: offered }).first().waitFor();
      }
    });

    it('shows everything that can be written when it is asked to', async () => {
      await input.fill('');
      await input.press('Control+ ');
      await options().filter({ hasText: 'speaker:' }).waitFor();
      await options().filter({ hasText: 'before:' }).waitFor();
    });

    it('goes away with Escape, which then leaves the search as it is', async () => {
      await type('source:');
      await options().first().waitFor();
      await input.press('Escape');
      await options()
        .first()
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      assert.equal(await page.getByRole('listbox').isVisible(), false);
      assert.equal(await input.inputValue(), 'source:');
      await input.press('Escape');
      assert.equal(await input.inputValue(), '');
    });

    it('is not in the way of the results: past its last row, and where it is closed, down leads to them', async () => {
      await type('after');
      await answers(page, 'after');
      await page.locator('.passage').first().waitFor();
      await options().filter({ hasText: 'after:' }).waitFor();
      await input.press('ArrowDown');
      await input.press('ArrowDown');
      await page.locator('.results:focus-within').waitFor();
      await type('ceasefire');
      await answers(page, 'ceasefire');
      await input.press('ArrowDown');
      await page.locator('.results:focus-within').waitFor();
    });
  });

  describe('shows what it understands', () => {
    it('in colours, at the places of the letters themselves', async () => {
      await type('"war of" -Gaza name:Macron OR place:Kyiv Zelensky');
      await answers(page, '"war of" -Gaza name:Macron OR place:Kyiv Zelensky');
      const parts = await page
        .locator('.behind span')
        .evaluateAll((all) => all.map((part) => `${part.className} ${part.textContent}`));
      assert.deepEqual(parts, [
        'is-phrase "war of"',
        'is-not is-excluded -',
        'is-word is-excluded Gaza',
        'is-operator name:',
        'is-value Macron',
        'is-or OR',
        'is-operator place:',
        'is-value Kyiv',
        'is-word Zelensky',
      ]);
      const [behind, field] = await Promise.all([
        page.locator('.behind').evaluate(({ scrollLeft, scrollWidth }) => [scrollLeft, scrollWidth]),
        input.evaluate(({ scrollLeft, scrollWidth }) => [scrollLeft, scrollWidth]),
      ]);
      for (const [at, value] of behind.entries()) assert.ok(Math.abs(value - (field[at] ?? -9)) <= 2);
    });

    it('underlines what it does not understand, says why, and leads there', async () => {
      await type('Kyiv on:20244 ');
      await page.locator('.is-wrong', { hasText: '20244' }).waitFor();
      assert.equal(await input.getAttribute('aria-invalid'), 'true');
      await session.screenshot('input-problem');
      await page.getByRole('button', { name: /20244.*is not a date/ }).click();
      const selected = await input.evaluate((field) => {
        const { value, selectionStart, selectionEnd } = field as HTMLInputElement;
        return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      });
      assert.equal(selected, '20244');
    });

    it('says nothing of a filter that is still being typed, until the writer rests', async () => {
      await type('Kyiv on:20x');
      assert.equal(await page.locator('.is-wrong').count(), 0);
      await page.locator('.is-wrong', { hasText: '20x' }).waitFor();
    });

    it('takes a filter away by its chip, by mouse and by keyboard', async () => {
      await type('Ukraine after:2024 is:quote');
      await answers(page, 'Ukraine after:2024 is:quote');
      await chip('after:2024').getByRole('button').click();
      await answers(page, 'Ukraine is:quote');
      await chip('is:quote').getByRole('button').press('Enter');
      await answers(page, 'Ukraine');
      assert.equal(await page.locator('.chip').count(), 0);
    });
  });

  describe('saves searches', () => {
    const star = (): Locator => page.getByRole('button', { name: 'Save this search' });
    const saved = (): Locator => page.locator('.saved li');

    /** Gives the name that VS Code asks for. */
    async function name(text: string): Promise<void> {
      const box = session.page.locator(QUICK_INPUT).first();
      await box.waitFor();
      await box.fill(text);
      await box.press('Enter');
      await box.waitFor({ state: 'hidden' });
    }

    it('under a name, with the star', async () => {
      await type('Macron war');
      await answers(page, 'Macron war');
      await star().click();
      await name('Macron at war');
      await page.locator('.starred').waitFor();
    });

    it('lists them under the empty input, and runs one', async () => {
      await input.fill('');
      await saved().filter({ hasText: 'Macron at war' }).waitFor();
      await session.screenshot('input-saved');
      await saved().getByRole('button', { name: 'Macron at war', exact: true }).press('Enter');
      await answers(page, 'Macron war');
      assert.equal(await input.inputValue(), 'Macron war');
    });

    it('renames one', async () => {
      await input.fill('');
      await saved().getByRole('button', { name: 'Rename: Macron at war' }).press('Enter');
      await name('A president');
      await saved().filter({ hasText: 'A president' }).waitFor();
      assert.equal(await saved().count(), 1);
    });

    it('saves the search that is shown, and runs a saved one, from the command palette', async () => {
      await type('NATO');
      await answers(page, 'NATO');
      await session.runCommand('Sourcebook: Save This Search…');
      await name('The alliance');
      await page.locator('.starred').waitFor();
      await session.runCommand('Sourcebook: Saved Searches…');
      await session.page.locator('.quick-input-title', { hasText: 'Saved Searches' }).waitFor();
      assert.deepEqual(await session.listed(), ['A president', 'The alliance']);
      await session.pick('A president');
      await answers(page, 'Macron war');
    });

    it('deletes one, with a way back', async () => {
      await input.fill('');
      await saved().filter({ hasText: 'The alliance' }).hover();
      await saved().getByRole('button', { name: 'Delete: The alliance' }).click();
      await saved().filter({ hasText: 'The alliance' }).waitFor({ state: 'detached' });
      const toast = session.page.locator('.notification-list-item', { hasText: 'The alliance' });
      await toast.locator('.monaco-button', { hasText: 'Undo' }).click();
      await saved().filter({ hasText: 'The alliance' }).waitFor();
    });

    it('deletes one with its star', async () => {
      await type('NATO');
      await page.getByRole('button', { name: /Saved as .The alliance/ }).click();
      await star().waitFor();
      await input.fill('');
      await saved().filter({ hasText: 'A president' }).waitFor();
      assert.equal(await saved().count(), 1);
    });
  });

  it('is readable in every theme, and narrow', async () => {
    await type('"war of aggression" -Gaza on:20244 after:2022 Kyiv');
    await page.locator('.is-wrong').waitFor();
    for (const theme of ['Light Modern', 'Default High Contrast', 'Default High Contrast Light']) {
      await session.setTheme(theme);
      await session.screenshot(`input-${theme.replaceAll(' ', '-').toLowerCase()}`);
    }
    await session.setTheme('Dark Modern');
    await session.setSidebarWidth(250);
    await session.screenshot('input-narrow');
    const wider = await page.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
    assert.equal(wider, 0, 'the page is wider than the view');
  });

  it('wrote no error to the console of its page', () => {
    assert.deepEqual(session.webviewErrors, []);
  });
});
