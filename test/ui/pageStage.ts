import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../host/paths';
import type { FromPage, Request, ToPage } from '../../src/webview/protocol';
import type { Found, Group, Overview, Result } from '../../src/webview/shown';

/** The search view's page alone in a browser, with a test in the extension's place. */
export interface Stage {
  readonly page: Page;
  readonly requests: Request[];
  send(message: ToPage): Promise<void>;
}

/** What answers a request: a value, an error to refuse it with, or `undefined` for the usual. */
export type Answer = (request: Request) => unknown;

export const OVERVIEW: Overview = {
  sources: 2,
  unreadable: 1,
  passages: 9,
  samples: false,
  examples: [],
};
const START = {
  reading: { kind: 'ready' },
  query: '',
  order: 'relevance',
  grouped: false,
  recent: [],
  saved: [],
};

/** Words with values in them; every other word stands as its own name: `showLog`, `failed`, … */
const TEMPLATES: Readonly<Record<string, unknown>> = {
  searchLabel: 'Search the sources',
  orderLabel: 'Order',
  operators: {},
  problems: {
    noValue: 'no {0}',
    unknownField: 'unknown {0}',
    badDate: 'bad {0}',
    unknownState: 'no state {0}',
  },
  facets: { dates: 'Date', sources: 'Source', names: 'Name', places: 'Place', kinds: 'Kind' },
  helpRows: [],
  helpKeys: [],
  orders: { relevance: 'relevance', newest: 'newest', oldest: 'oldest' },
  kinds: {},
  nothingHints: ['hint'],
  passages: '{0} passages',
  milliseconds: '{0} ms',
  groupOf: '{0}: {1} passages',
  groupOfOne: '{0}: 1 passage',
  selected: '{0} selected',
  similarTo: 'Like {0}',
  sources: '{0} sources',
  unreadable: '{0} unreadable',
  suggestion: 'Did you mean {0}?',
  readingFile: 'Reading {0} of {1}: {2}',
};

/** Opens the page, `width` pixels wide, as it starts with `start`, with what it kept of itself, and with other words. */
export async function openPage(
  browser: Browser,
  answer: Answer,
  {
    start = {},
    kept,
    width = 300,
    words = {},
  }: { start?: object; kept?: object; width?: number; words?: object } = {},
): Promise<Stage> {
  const page = await browser.newPage({ viewport: { width, height: 500 } });
  const requests: Request[] = [];
  const send = async (message: unknown): Promise<void> =>
    page.evaluate((data) => window.postMessage(data, '*'), message);
  const strings = { ...(await wordsOfPage()), ...words };
  await page.exposeFunction('toExtension', async (message: FromPage) => {
    if (message.type !== 'request') return;
    const { id, request } = message;
    requests.push(request);
    try {
      const usual = { start: { strings, ...START, ...start }, overview: OVERVIEW, remember: [], facets: [] };
      const value = (await answer(request)) ?? (usual as Record<string, unknown>)[request.kind] ?? null;
      await send({ type: 'answer', id, answer: value });
    } catch (error) {
      await send({ type: 'refused', id, message: error instanceof Error ? error.message : String(error) });
    }
  });
  await page.setContent('<!DOCTYPE html><html lang="en"><body></body></html>');
  await page.addStyleTag({ path: join(ROOT, 'dist/webview/search.css') });
  const api = `window.kept = ${JSON.stringify(kept ?? null)};
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => void window.toExtension(message),
      getState: () => window.kept,
      setState: (state) => { window.kept = state; },
    });`;
  await page.addScriptTag({ content: api });
  await page.addScriptTag({ path: join(ROOT, 'dist/webview/search.js') });
  await page.locator('main').waitFor();
  return { page, requests, send };
}

/** The names of all words of the page, read from where they are declared. */
async function wordsOfPage(): Promise<Record<string, unknown>> {
  const file = await readFile(join(ROOT, 'src/webview/strings.ts'), 'utf8');
  const declared = file.slice(file.indexOf('export interface Strings'));
  const names = [...declared.matchAll(/readonly (\w+): string;/g)].map(([, name = '']) => name);
  return { ...Object.fromEntries(names.map((name) => [name, name])), ...TEMPLATES };
}

/** The passage with this number: two to five lines of words, with its number in them. */
export function passage(index: number, source = 'file:///a.txt'): Result {
  return {
    place: { source, start: index * 10, end: index * 10 + 5 },
    kind: 'body',
    text: `pier ${index} ${'and so the ferry came in '.repeat(1 + (index % 5) * 2)}`,
    marks: [{ start: 0, end: 4 }],
    speakers: [],
    file: 'a-file-with-a-rather-long-name-2024-11-14.txt',
    path: 'sources/a-file-with-a-rather-long-name-2024-11-14.txt',
    lines: `line ${index}`,
  };
}

export function found(...results: readonly Result[]): Found {
  return { results, total: results.length };
}

/** Answers a search with its page of so many passages. */
export function pageOfMany(total: number, groups?: readonly Group[]): Answer {
  return (request) => {
    if (request.kind !== 'search') return undefined;
    const count = Math.max(0, Math.min(request.limit, total - request.offset));
    const results = Array.from({ length: count }, (_, index) => passage(request.offset + index));
    return { ...found(...results), total, ...(request.grouped && groups ? { groups } : {}) };
  };
}
