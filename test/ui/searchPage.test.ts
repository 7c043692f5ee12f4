import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import type { Answer, Stage } from './pageStage';
import { found, openPage, OVERVIEW } from './pageStage';
import { inputOf } from './searchView';
import type { Result } from '../../src/webview/shown';

/** States that a real corpus is hard to bring into: the page alone, with a test in the extension's place. */

const HOSTILE = '<img src=x onerror="document.title=1"> [x](command:quit) $(bug) &amp;';

const result = (start: number, text: string): Result => ({
  place: { source: 'file:///a.txt', start, end: start + 5 },
  kind: 'body',
  text,
  marks: [{ start: 0, end: 4 }],
  heading: HOSTILE,
  speakers: [],
  file: 'a-file-with-a-rather-long-name-2024-11-14.txt',
  path: 'sources/a-file-with-a-rather-long-name-2024-11-14.txt',
  lines: 'line 1',
});

describe('The page of the search view', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(() => browser?.close());

  async function open(answer: Answer, start: object = {}, kept?: object): Promise<Stage> {
    const stage = await openPage(browser, answer, { start, ...(kept === undefined ? {} : { kept }) });
    await inputOf(stage.page).waitFor();
    return stage;
  }

  it('shows corpus text as text, whatever stands in it', async () => {
    const { page } = await open((request) =>
      request.kind === 'search' ? found(result(0, HOSTILE)) : undefined,
    );
    await inputOf(page).fill('x');
    await page.locator('.passage').waitFor();
    assert.equal(await page.locator('.snippet').innerText(), HOSTILE);
    assert.equal(await page.locator('.heading').innerText(), HOSTILE);
    assert.equal(await page.locator('img, a').count(), 0);
    assert.equal(await page.locator('mark').innerText(), '<img');
  });

  it('says which file is being read, and goes on searching meanwhile', async () => {
    const { page, send } = await open((request) =>
      request.kind === 'search' ? found(result(0, 'pier')) : undefined,
    );
    await send({
      type: 'reading',
      reading: { kind: 'reading', done: 3, total: 120, file: 'sources/pier.txt' },
    });
    assert.equal(await page.locator('.reading p').innerText(), 'Reading 3 of 120: sources/pier.txt');
    assert.equal(await page.getByRole('progressbar').getAttribute('aria-valuenow'), '3');
    await inputOf(page).fill('pier');
    await page.locator('.passage').waitFor();
    await send({ type: 'reading', reading: { kind: 'ready' } });
    await page.locator('.reading').waitFor({ state: 'hidden' });
  });

  it('says why the sources could not be read, with a way to read them again and to the log', async () => {
    const failed = { reading: { kind: 'failed', message: 'The disk is gone.' } };
    const { page, requests } = await open(() => undefined, failed);
    assert.match(await page.getByRole('alert').innerText(), /failed\s+The disk is gone\./);
    await page.getByRole('button', { name: 'readAgain' }).click();
    await page.getByRole('button', { name: 'showLog' }).click();
    assert.deepEqual(
      requests.filter(({ kind }) => kind === 'run'),
      [
        { kind: 'run', command: 'reindex' },
        { kind: 'run', command: 'showLog' },
      ],
    );
  });

  it('says why a search was refused and tries again', async () => {
    let broken = true;
    const { page } = await open((request) => {
      if (request.kind !== 'search') return undefined;
      if (broken) throw new Error('The worker ended.');
      return found(result(0, 'pier'));
    });
    await inputOf(page).fill('pier');
    assert.match(await page.getByRole('alert').innerText(), /searchFailed\s+The worker ended\./);
    broken = false;
    await page.getByRole('button', { name: 'tryAgain' }).click();
    await page.locator('.passage').waitFor();
    assert.equal(await page.getByRole('alert').count(), 0);
  });

  it('offers a folder to choose where there are no sources', async () => {
    const none = { sources: 0, unreadable: 0, passages: 0, examples: [] };
    const { page, requests } = await open((request) => (request.kind === 'overview' ? none : undefined));
    await page.getByRole('button', { name: 'chooseFolder' }).click();
    assert.deepEqual(requests.at(-1), { kind: 'run', command: 'chooseFolder' });
  });

  it('counts one source and one passage in the singular', async () => {
    const one = { ...OVERVIEW, sources: 1, passages: 1, unreadable: 0 };
    const { page } = await open((request) => (request.kind === 'overview' ? one : undefined));
    const holdings = page.locator('.panel.welcome .quiet').first();
    assert.equal(await holdings.innerText(), 'oneSource, onePassage');
  });

  it('leads from a misspelt search to the suggested one', async () => {
    const { page } = await open((request) => {
      if (request.kind !== 'search') return undefined;
      return request.query === 'harbour'
        ? found(result(0, 'harbour'))
        : { ...found(), suggestion: 'harbour' };
    });
    await inputOf(page).fill('harbuor');
    await page.getByRole('button', { name: 'harbour' }).click();
    await page.locator('.passage').waitFor();
    assert.equal(await inputOf(page).inputValue(), 'harbour');
  });

  it('keeps the focus on its passage when the corpus changes under it', async () => {
    let results = [result(0, 'pier one'), result(10, 'pier two')];
    const { page, send } = await open((request) =>
      request.kind === 'search' ? found(...results) : undefined,
    );
    await inputOf(page).fill('pier');
    await page.locator('.passage').nth(1).waitFor();
    await inputOf(page).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    results = [result(20, 'pier new'), ...results];
    await send({ type: 'changed' });
    await page.locator('.passage').nth(2).waitFor();
    assert.match(await page.locator('.passage:focus').innerText(), /pier two/);
  });

  it('begins with the last search that the extension knows, where what it kept itself is older', async () => {
    const { page, requests } = await open(
      (request) => (request.kind === 'search' ? found(result(0, 'pier')) : undefined),
      { query: 'ferry' },
      { query: 'pier', order: 'newest', typing: true, grouped: false },
    );
    await page.locator('.passage').waitFor();
    const asked = requests.find((request) => request.kind === 'search');
    assert.equal(asked?.query, 'ferry');
  });

  it('tells the extension when its input is emptied', async () => {
    const { page, requests } = await open((request) =>
      request.kind === 'search' ? found(result(0, 'pier')) : undefined,
    );
    await inputOf(page).fill('pier');
    await page.locator('.passage').waitFor();
    await page.getByRole('button', { name: 'clear' }).click();
    await page.locator('.panel.welcome').waitFor();
    assert.deepEqual(requests.at(-1), { kind: 'clear', order: 'relevance' });
  });

  it('searches for what a command wants, with the focus in the input', async () => {
    const { page, send } = await open((request) =>
      request.kind === 'search' ? found(result(0, 'pier')) : undefined,
    );
    await send({ type: 'wanted', wanted: { query: '"the pier"' } });
    await page.locator('.passage').waitFor();
    assert.equal(await inputOf(page).inputValue(), '"the pier"');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'INPUT');
  });
});
