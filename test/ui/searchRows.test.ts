import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import type { Request } from '../../src/webview/protocol';
import type { Group } from '../../src/webview/shown';
import { found, openPage, pageOfMany, passage, type Stage } from './pageStage';
import { inputOf } from './searchView';

/** Lists that a real corpus of the tests is too small for: the page alone, with a test in the extension's place. */
describe('A long list of results', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(() => browser?.close());

  const row = (page: Page, index: number): Locator => page.locator(`[aria-rowindex="${index + 1}"]`);
  const inDocument = (page: Page): Promise<number> => page.locator('.results > *').count();

  async function openMany(total = 10_000): Promise<Stage> {
    const stage = await openPage(browser, pageOfMany(total));
    await inputOf(stage.page).fill('pier');
    await stage.page.locator('.passage').first().waitFor();
    return stage;
  }

  function offsets(requests: readonly Request[]): number[] {
    return requests.flatMap((request) => (request.kind === 'search' ? [request.offset] : []));
  }

  /** Where a row stands in the window, in pixels. */
  const topOf = async (of: Locator): Promise<number> => (await of.boundingBox())?.y ?? NaN;

  it('has only the rows near the view in the document, and says how many there are', async () => {
    const { page } = await openMany();
    assert.ok((await inDocument(page)) < 40, `${await inDocument(page)} rows stand in the document`);
    const grid = page.getByRole('grid');
    assert.equal(await grid.getAttribute('aria-rowcount'), '10000');
    assert.equal(await page.locator('.count').innerText(), '10,000 passages');
    assert.equal(await row(page, 0).getAttribute('aria-rowindex'), '1');
  });

  it('goes to its very end with End, without asking for what lies between, and back with Home', async () => {
    const { page, requests } = await openMany();
    await inputOf(page).press('ArrowDown');
    await page.keyboard.press('End');
    await row(page, 9999).filter({ hasText: 'pier 9999' }).waitFor();
    assert.equal(await row(page, 9999).evaluate((each) => each === document.activeElement), true);
    await page.waitForFunction(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight + 1;
    });
    assert.ok(offsets(requests).length <= 3, offsets(requests).join());
    assert.ok((await inDocument(page)) < 40);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '1');
    await row(page, 0).filter({ hasText: 'pier 0' }).waitFor();
  });

  it('shows what belongs there wherever its bar is dragged to', async () => {
    const { page } = await openMany();
    for (const share of [0.5, 0.97, 0.1]) {
      await page.locator('main').evaluate((main, at) => (main.scrollTop = main.scrollHeight * at), share);
      await page.waitForFunction((wanted) => {
        const top = document.elementFromPoint(50, window.innerHeight - 60)?.closest('.passage');
        const index = Number(top?.getAttribute('aria-rowindex')) - 1;
        return Math.abs(index - wanted) < 600 && top?.textContent?.startsWith(`pier ${index} `) === true;
      }, 10_000 * share);
    }
  });

  it('lays its rows one under the other without gaps', async () => {
    const { page } = await openMany();
    for (let turn = 0; turn < 8; turn++) {
      await page.mouse.move(150, 300);
      await page.mouse.wheel(0, 700);
      await page.waitForFunction(() => document.querySelectorAll('.waiting').length === 0);
    }
    const gaps = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('.results > *:not(:first-child)')];
      const boxes = rows.map((each) => each.getBoundingClientRect());
      return boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0));
    });
    assert.ok(gaps.length > 4);
    for (const gap of gaps) assert.ok(Math.abs(gap) < 1, gaps.join(' '));
  });

  it('keeps the focus on its row when that is scrolled out of sight', async () => {
    const { page } = await openMany();
    await inputOf(page).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.locator('main').evaluate((main) => (main.scrollTop = 40_000));
    await page.waitForFunction(() => [...document.querySelectorAll('.passage')].at(-1)?.ariaRowIndex !== '2');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex')), '2');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return (
        document.activeElement?.ariaRowIndex === '3' && box !== undefined && box.top >= 0 && box.top < 500
      );
    });
  });

  it('goes a view down and up with the page keys', async () => {
    const { page } = await openMany();
    const index = () => page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')));
    await inputOf(page).press('ArrowDown');
    await page.keyboard.press('PageDown');
    const after = await index();
    assert.ok(after > 2 && after < 10, String(after));
    await page.keyboard.press('PageUp');
    assert.equal(await index(), 1);
  });

  it('stays where it is when the corpus changes under it, and keeps its selection', async () => {
    let more = 0;
    const { page, send } = await openPage(browser, (request) => {
      if (request.kind !== 'search') return undefined;
      const all = [...Array.from({ length: more }, (_, at) => passage(5000 + at)), ...range(0, 200)];
      const results = all.slice(request.offset, request.offset + request.limit);
      return { ...found(...results), total: all.length };
    });
    await inputOf(page).fill('pier');
    await page.locator('.passage').first().waitFor();
    await inputOf(page).press('ArrowDown');
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    const before = await topOf(row(page, 6));
    more = 2;
    await send({ type: 'changed' });
    await row(page, 8).filter({ hasText: 'pier 6 ' }).waitFor();
    assert.match(await page.locator('.passage:focus').innerText(), /^pier 6 /);
    assert.equal(await row(page, 8).getAttribute('aria-selected'), 'true');
    assert.ok(Number.isFinite(before));
  });

  it('takes up where it stood before it was hidden, asking only for what is there', async () => {
    const first = await openMany(1000);
    await inputOf(first.page).press('ArrowDown');
    await first.page.locator('main').evaluate((main) => (main.scrollTop = 60_000));
    await first.page.waitForFunction(
      () => document.querySelector('[aria-rowindex="470"]:not(.waiting)') !== null,
    );
    const seen = () => {
      const row = document.elementFromPoint(100, 250)?.closest('.passage');
      return [row?.getAttribute('aria-rowindex'), Math.round(row?.getBoundingClientRect().top ?? NaN)];
    };
    await first.page.waitForFunction(() => document.querySelectorAll('.waiting').length === 0);
    await first.page.locator('main').dispatchEvent('scrollend');
    const before = await first.page.evaluate(seen);
    const kept: unknown = await first.page.evaluate('window.kept');
    const second = await openPage(browser, pageOfMany(1000), {
      start: { query: 'pier' },
      kept: kept as object,
    });
    await second.page.waitForFunction(() => document.querySelectorAll('.passage').length > 6);
    await second.page.waitForFunction(([index, top]) => {
      const row = document.elementFromPoint(100, 250)?.closest('.passage');
      const at = Math.round(row?.getBoundingClientRect().top ?? NaN);
      return row?.getAttribute('aria-rowindex') === index && Math.abs(at - Number(top)) <= 1;
    }, before);
    assert.ok(!offsets(second.requests).includes(100), offsets(second.requests).join());
  });

  it('scrolls through ten thousand passages a frame at a time', async () => {
    const { page } = await openMany();
    const steps = await page.evaluate(async () => {
      const main = document.querySelector('main');
      if (main === null) throw new Error('The page has no list.');
      const times: number[] = [];
      for (let step = 0; step < 60; step++) {
        const start = performance.now();
        main.scrollTop += 400;
        main.dispatchEvent(new Event('scroll'));
        void document.body.offsetHeight;
        times.push(performance.now() - start);
        await new Promise((done) => requestAnimationFrame(done));
      }
      return times.sort((a, b) => a - b);
    });
    const median = steps[steps.length / 2] ?? NaN;
    assert.ok(median < FRAME, `a step of scrolling takes ${median} ms`);
  });
});

/** A step of scrolling that takes longer than this, in milliseconds, misses a frame. */
const FRAME = 16;

function range(first: number, count: number) {
  return Array.from({ length: count }, (_, index) => passage(first + index));
}

describe('The rows of grouped results', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(() => browser?.close());

  const GROUPS: readonly Group[] = [
    { source: 'file:///a.txt', file: 'a.txt', path: 'sources/a.txt', passages: 3, outlet: 'The Wire' },
    { source: 'file:///b.txt', file: 'b.txt', path: 'sources/b.txt', passages: 400 },
    { source: 'file:///c.txt', file: 'c.txt', path: 'sources/c.txt', passages: 2 },
  ];

  async function openGrouped(): Promise<Stage> {
    const stage = await openPage(browser, pageOfMany(405, GROUPS));
    await inputOf(stage.page).fill('pier');
    await stage.page.locator('.passage').first().waitFor();
    await stage.page.getByRole('button', { name: 'groupBySource' }).click();
    await stage.page.locator('.group').first().waitFor();
    return stage;
  }

  it('stand under the heading of their source, which folds by a click', async () => {
    const { page } = await openGrouped();
    const tree = page.getByRole('treegrid');
    assert.equal(await tree.getAttribute('aria-rowcount'), '408');
    const heading = page.getByRole('row', { name: 'a.txt: 3 passages' });
    assert.equal(await heading.getAttribute('aria-expanded'), 'true');
    assert.match(await heading.innerText(), /a\.txt\s+undated\s*The Wire\s+3/);
    await page.getByRole('row', { name: 'b.txt: 400 passages' }).click();
    await page.locator('.passage', { hasText: 'pier 404' }).waitFor();
    assert.equal(await tree.getAttribute('aria-rowcount'), '8');
    assert.deepEqual(await page.locator('.passage .snippet').evaluateAll(firstWords), [
      'pier 0', 'pier 1', 'pier 2', 'pier 403', 'pier 404',
    ]); // prettier-ignore
  });

  function firstWords(all: readonly Element[]): string[] {
    return all.map((each) => each.textContent?.split(' ').slice(0, 2).join(' ') ?? '');
  }

  it('fold and unfold by the arrow keys, and lead from a passage to its heading', async () => {
    const { page } = await openGrouped();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await inputOf(page).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(), /^pier 1 /);
    await page.keyboard.press('ArrowLeft');
    assert.match(await focused(), /^a\.txt: 3/);
    await page.keyboard.press('ArrowLeft');
    await page.locator('.group[aria-expanded="false"]').waitFor();
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(), /^b\.txt: 400/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(), /^pier 0 /);
  });

  it('are folded still after the page was hidden', async () => {
    const { page } = await openGrouped();
    await page.getByRole('row', { name: 'b.txt: 400 passages' }).click();
    await page.getByRole('row', { name: 'c.txt: 2 passages' }).waitFor();
    const kept: unknown = await page.evaluate('window.kept');
    const again = await openPage(browser, pageOfMany(405, GROUPS), {
      start: { query: 'pier', grouped: true },
      kept: kept as object,
    });
    await again.page.getByRole('row', { name: 'c.txt: 2 passages' }).waitFor();
    assert.equal(await again.page.locator('.group[aria-expanded="false"]').count(), 1);
  });
});
