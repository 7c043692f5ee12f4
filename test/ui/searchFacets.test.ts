import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import type { Session } from './harness';
import { inputOf } from './searchView';
import { answers, openSeeds, type SeedWindow } from './seedWorkspace';

describe('The facets of the search view', () => {
  let window: SeedWindow;
  let session: Session;
  let page: Frame;

  before(async () => {
    window = await openSeeds();
    ({ session, page } = window);
  });

  after(() => window?.stop());

  const funnel = (): Locator => page.getByRole('button', { name: 'Narrow the search' });
  const panel = (): Locator => page.locator('.facets');
  const fold = (name: string): Locator => panel().getByRole('button', { name, exact: true });
  const values = (name: string): Locator => page.getByRole('list', { name, exact: true }).locator('.facet');

  async function search(query: string): Promise<void> {
    await inputOf(page).fill(query);
    await answers(page, query);
  }

  /** Waits until the counts are those of the search that is shown. */
  async function counted(): Promise<void> {
    await page.locator('.facets[aria-busy="false"] .facet').first().waitFor({ state: 'attached' });
  }

  async function labelAndCount(facet: Locator): Promise<readonly [string, number]> {
    const [label = '', number = ''] = (await facet.innerText()).split('\n');
    return [label, Number(number)];
  }

  async function shownCount(count: number): Promise<void> {
    await page.waitForFunction(
      (wanted) => document.querySelector('.count')?.textContent === wanted,
      count === 1 ? '1 passage' : `${count} passages`,
    );
  }

  it('are folded in where there is little room, and folded out by the funnel, date first', async () => {
    await search('Ukraine');
    assert.equal(await panel().isVisible(), false);
    await funnel().click();
    await values('Date').first().waitFor();
    assert.equal(await fold('Source').getAttribute('aria-expanded'), 'false');
    for (const name of ['Name', 'Place', 'Kind']) assert.equal(await fold(name).count(), 1, name);
  });

  it('narrow the search to a source by a click, with the count they gave, and widen it again by another', async () => {
    await counted();
    await fold('Source').click();
    const first = values('Source').first();
    const [label, count] = await labelAndCount(first);
    await first.click();
    await shownCount(count);
    assert.match(await inputOf(page).inputValue(), new RegExp(`^source:\\S*${label}"? Ukraine$`));
    await page.locator('.facet[aria-pressed="true"]', { hasText: label }).click();
    await answers(page, 'Ukraine');
  });

  it('narrow it by keyboard alone, and keep the focus where it was', async () => {
    await counted();
    await funnel().focus();
    await session.page.keyboard.press('Tab');
    for (let tabs = 0; tabs < 5; tabs++) {
      if ((await page.locator('.facets:focus-within').count()) > 0) break;
      await session.page.keyboard.press('Tab');
    }
    await session.page.keyboard.press('Home');
    assert.equal(await focusedText(), 'Date');
    await session.page.keyboard.press('ArrowDown');
    const facet = values('Date').first();
    const [label, count] = await labelAndCount(facet);
    await session.page.keyboard.press('Enter');
    await shownCount(count);
    await page.locator('.facet[aria-pressed="true"]:focus', { hasText: label }).waitFor();
    await session.page.keyboard.press('Enter');
    await answers(page, 'Ukraine');
    await session.page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  });

  async function focusedText(): Promise<string> {
    return page.evaluate(() => document.activeElement?.textContent ?? '');
  }

  it('narrow it to a name, a place and a kind of passage, all at once', async () => {
    await search('war');
    await counted();
    for (const [name, operator] of [
      ['Name', 'name:'],
      ['Place', 'place:'],
      ['Kind', 'is:'],
    ] as const) {
      if ((await fold(name).getAttribute('aria-expanded')) === 'false') await fold(name).click();
      await counted();
      const facet = values(name).first();
      const [, count] = await labelAndCount(facet);
      await facet.click();
      await shownCount(count);
      assert.ok((await inputOf(page).inputValue()).includes(operator));
    }
    assert.equal(await page.locator('.chip').count(), 3);
  });

  it('follow what is typed', async () => {
    await search('Ukraine');
    await counted();
    const before = await panel().innerText();
    await search('Ukraine Biden');
    await page.waitForFunction((text) => {
      const facets = document.querySelector<HTMLElement>('.facets[aria-busy="false"]');
      return facets !== null && facets.innerText !== text;
    }, before);
  });

  it('list the values that were left out when they are asked for', async () => {
    await search('Ukraine');
    await counted();
    const few = await values('Name').count();
    await values('Name')
      .filter({ hasText: /^\d+ more$/ })
      .click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('#facets-names .facet').length > count,
      few,
    );
  });

  it('stand beside the results where there is room, and are folded in with the funnel', async () => {
    await session.setSidebarWidth(650);
    await page.locator('.results').waitFor();
    await session.screenshot('facets-wide');
    const [facets, results] = await Promise.all([
      panel().boundingBox(),
      page.locator('.results').boundingBox(),
    ]);
    assert.ok(facets && results && facets.x + facets.width <= results.x + 1);
    await session.setTheme('Light Modern');
    await session.screenshot('facets-light');
    await session.setTheme('Default High Contrast');
    await session.screenshot('facets-contrast');
    await session.setTheme('Dark Modern');
    await session.setSidebarWidth(250);
    await session.screenshot('facets-narrow');
    await funnel().click();
    await panel().waitFor({ state: 'hidden' });
  });

  it('stay folded as they were after the view was hidden', async () => {
    await funnel().click();
    await values('Date').first().waitFor();
    await session.page.locator('.activitybar .action-label[aria-label^="Explorer"]').first().click();
    await session.page.locator('.explorer-folders-view').waitFor();
    await session.openSidebar();
    page = await session.webview('Search');
    await values('Date').first().waitFor();
    assert.equal(await fold('Source').getAttribute('aria-expanded'), 'true');
  });

  it('wrote no error to the console of its page', () => {
    assert.deepEqual(session.webviewErrors, []);
  });
});
