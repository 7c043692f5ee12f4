import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import { openPage, pageOfMany, type Stage } from './pageStage';
import { inputOf, orderOf } from './searchView';

/** As in German, whose words are long. */
const LONG = 'Übereinstimmung mit der Suche zuerst';

describe('The bar over the results', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(() => browser?.close());

  async function openWith(width: number, words: object = {}): Promise<Stage> {
    const stage = await openPage(browser, pageOfMany(12_345), { width, words });
    await inputOf(stage.page).fill('ferry');
    await stage.page.locator('.count', { hasText: '12,345' }).waitFor();
    return stage;
  }

  /** What stands in the bar and does not fit where it stands. */
  async function cutIn({ page }: Stage): Promise<string[]> {
    const parts = page.locator('.bar :is(.count, .time, select, button)');
    const found = await parts.evaluateAll((all) =>
      (all as HTMLElement[])
        .filter((part) => getComputedStyle(part).opacity !== '0' && part.offsetWidth > 0)
        .map((part) => {
          const { width, right } = part.getBoundingClientRect();
          part.style.minWidth = 'max-content';
          const needed = part.matches('p') ? part.scrollWidth : part.getBoundingClientRect().width;
          part.style.minWidth = '';
          return { name: part.className || part.tagName, cut: needed > width + 1 || right > innerWidth };
        }),
    );
    return found.filter(({ cut }) => cut).map(({ name }) => name);
  }

  it('is whole in every width, and so is the count', async () => {
    for (const width of [180, 220, 250, 300, 320, 340, 360, 420, 600]) {
      const stage = await openWith(width);
      assert.deepEqual(await cutIn(stage), [], `${width} pixels`);
      await stage.page.close();
    }
  });

  it('is whole also where the words are long', async () => {
    for (const width of [220, 250, 340, 420]) {
      const stage = await openWith(width, { orders: { relevance: LONG, newest: LONG, oldest: LONG } });
      assert.deepEqual(await cutIn(stage), [], `${width} pixels`);
      await stage.page.close();
    }
  });

  it('offers the order in the narrowest view too', async () => {
    const { page, requests } = await openWith(180);
    await orderOf(page).selectOption('oldest');
    await page.waitForFunction(() => document.querySelector('select')?.value === 'oldest');
    await page.locator('.results .passage').first().waitFor();
    assert.ok(requests.some((request) => request.kind === 'search' && request.order === 'oldest'));
  });
});

describe('A passage found', () => {
  it('begins its file’s name where its other lines begin, also where the name is cut', async () => {
    const browser = await launchBrowser();
    const { page } = await openPage(browser, pageOfMany(1), { width: 180 });
    await inputOf(page).fill('ferry');
    const row = page.locator('.results .passage').first();
    await row.waitFor();
    const [words, file] = await row.evaluate((element) =>
      ['.snippet', '.file .head'].map((part) => element.querySelector(part)?.getBoundingClientRect().left),
    );
    assert.equal(file, words);
    await browser.close();
  });
});
