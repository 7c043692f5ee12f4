import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import { ROOT } from '../host/paths';
import { inputOf } from './searchView';
import type { Found, FromPage, Overview, Request, Result, ToPage } from '../../src/webview/protocol';

/** States that a real corpus is hard to bring into: the page alone, with a test in the extension's place. */

const OVERVIEW: Overview = { sources: 2, unreadable: 1, passages: 9, examples: [] };
const HOSTILE = '<img src=x onerror="document.title=1"> [x](command:quit) $(bug) &amp;';

type Answer = (request: Request) => unknown;

interface Stage {
  readonly page: Page;
  readonly requests: Request[];
  send(message: ToPage): Promise<void>;
}

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

const found = (...results: readonly Result[]): Found => ({
  results,
  total: results.length,
});

/** The words that stand as their own names in these tests: `showLog`, `failed`, … */
const NAMES = [
  'placeholder', 'clear', 'help', 'helpTitle', 'helpKeysTitle', 'orderLabel', 'onePassage', 'results',
  'undated', 'undatedMeaning', 'speakers', 'insert', 'open', 'copy', 'narrow', 'milliseconds',
  'noFacets', 'filters', 'removeFilter', 'nothing', 'intro', 'unreadableOne', 'examples', 'recent', 'saved', 'save', 'isSaved', 'rename', 'delete', 'completions',
  'noSources', 'noSourcesHint', 'chooseFolder', 'reading', 'stillReading', 'failed', 'readAgain', 'showLog',
  'searchFailed', 'actionFailed', 'tryAgain', 'similar', 'back', 'groupBySource', 'waiting', 'selectedOne',
  'clearSelection',
]; // prettier-ignore

function strings(): Record<string, unknown> {
  return {
    ...Object.fromEntries(NAMES.map((name) => [name, name])),
    searchLabel: 'Search the sources',
    operators: {},
    facets: { dates: 'Date', sources: 'Source', names: 'Name', places: 'Place', kinds: 'Kind' },
    moreFacets: '{0} more',
    helpRows: [],
    helpKeys: [],
    orders: { relevance: 'relevance', newest: 'newest', oldest: 'oldest' },
    kinds: {},
    nothingHints: ['hint'],
    passages: '{0} passages',
    holds: '{0} sources, {1} passages',
    holdsOne: '1 source',
    unreadable: '{0} unreadable',
    suggestion: 'Did you mean {0}?',
    similarTo: 'Like {0}',
    groupOf: '{0}: {1} passages',
    groupOfOne: '{0}: 1 passage',
    selected: '{0} selected',
    readingFile: 'Reading {0} of {1}: {2}',
  };
}

const START = {
  reading: { kind: 'ready' },
  query: '',
  order: 'relevance',
  grouped: false,
  recent: [],
  saved: [],
};

describe('The page of the search view', () => {
  let browser: Browser;
  let script: string;
  let style: string;

  before(async () => {
    browser = await launchBrowser();
    script = await readFile(join(ROOT, 'dist/webview/search.js'), 'utf8');
    style = await readFile(join(ROOT, 'dist/webview/search.css'), 'utf8');
  });

  after(() => browser?.close());

  /** Opens the page, whose requests `answer` answers: a value, or an error to refuse with. */
  async function open(answer: Answer, start: object = {}, state?: object): Promise<Stage> {
    const page = await browser.newPage({ viewport: { width: 300, height: 500 } });
    const requests: Request[] = [];
    const send = async (message: unknown): Promise<void> =>
      page.evaluate((data) => window.postMessage(data, '*'), message);
    await page.exposeFunction('toExtension', async (message: FromPage) => {
      if (message.type !== 'request') return;
      const { id, request } = message;
      requests.push(request);
      try {
        const usual = { start: { strings: strings(), ...START, ...start }, overview: OVERVIEW, remember: [] };
        const value = (await answer(request)) ?? (usual as Record<string, unknown>)[request.kind] ?? null;
        await send({ type: 'answer', id, answer: value });
      } catch (error) {
        await send({ type: 'refused', id, message: error instanceof Error ? error.message : String(error) });
      }
    });
    await page.setContent('<!DOCTYPE html><html lang="en"><body></body></html>');
    await page.addStyleTag({ content: style });
    const api = `window.kept = ${JSON.stringify(state ?? null)};
      window.acquireVsCodeApi = () => ({
        postMessage: (message) => void window.toExtension(message),
        getState: () => window.kept,
        setState: (state) => { window.kept = state; },
      });`;
    await page.addScriptTag({ content: api });
    await page.addScriptTag({ content: script });
    await inputOf(page).waitFor();
    return { page, requests, send };
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
    const { requests } = await open(
      (request) => (request.kind === 'search' ? found(result(0, 'pier')) : undefined),
      { query: 'ferry' },
      { query: 'pier', order: 'newest', typing: true, grouped: false },
    );
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
