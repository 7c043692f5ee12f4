import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { ToPage } from '../../src/webview/protocol';
import type { Reading } from '../../src/webview/shown';
import type { Session } from './harness';
import { inputOf } from './searchView';
import { answers, openSeeds, type SeedWindow } from './seedWorkspace';

const THEMES = ['Dark Modern', 'Light Modern', 'Default High Contrast', 'Default High Contrast Light'];
const READING: Reading = { kind: 'reading', done: 3, total: 120, file: 'sources/pier.txt' };
const FAILED: Reading = { kind: 'failed', message: 'The disk is gone.' };

/** The page of the search view, in each of its states and in the colours of each theme, held against axe's rules. */
describe('The search view, for everybody', () => {
  let opened: SeedWindow;
  let session: Session;
  let view: Frame;
  let axe: string;

  before(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    opened = await openSeeds();
    session = opened.session;
    view = opened.page;
    await view.evaluate(axe);
  });

  after(() => opened?.stop());

  async function search(query: string): Promise<void> {
    // Emptied at first: the same search asked again would be taken for answered before it is.
    await inputOf(view).fill('');
    await inputOf(view).fill(query);
    await answers(view, query);
  }

  /** Tells the page what the extension would. */
  async function tell(message: ToPage): Promise<void> {
    await view.evaluate((data) => window.postMessage(data, '*'), message);
  }

  /** What axe finds serious or worse, as text, once nothing is dimmed any more because it is being counted anew. */
  async function faults(): Promise<string[]> {
    await view.waitForFunction(() => document.querySelector('.facets[aria-busy="true"]') === null);
    const { violations } = await view.evaluate(() => {
      const { axe: checker } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return checker.run();
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
  }

  /** The page itself has no ground of its own, and axe does not see what the window paints behind it. */
  async function showGround(): Promise<void> {
    const ground = await session.page
      .locator('.part.sidebar')
      .evaluate((sidebar) => getComputedStyle(sidebar).backgroundColor);
    await view.evaluate((colour) => (document.documentElement.style.backgroundColor = colour), ground);
  }

  async function faultsInAllThemes(): Promise<string[]> {
    const all: string[] = [];
    for (const theme of THEMES) {
      await session.setTheme(theme);
      await view.waitForFunction((id) => document.body.dataset['vscodeThemeId'] === id, theme);
      await showGround();
      all.push(...(await faults()).map((fault) => `${theme}: ${fault}`));
    }
    return all;
  }

  const results = (): Promise<void> => search('Ukraine');
  const STATES: Readonly<Record<string, () => Promise<unknown>>> = {
    'before a search': () => inputOf(view).fill(''),
    'with results': results,
    'with some of them selected, one with the focus': async () => {
      await results();
      await inputOf(view).press('ArrowDown');
      for (const key of ['Space', 'Shift+ArrowDown', 'ArrowDown']) await session.page.keyboard.press(key);
      await view.locator('[aria-selected="true"]').nth(1).waitFor();
    },
    'with a passage under the pointer': async () => {
      await results();
      await view.locator('.passage').first().hover();
    },
    'with results grouped by source': async () => {
      await results();
      await view.getByRole('button', { name: 'Group by Source' }).click();
      await view.locator('.group').first().click();
      await view.locator('.group[aria-expanded="false"]').waitFor();
      await view.locator('.passage').first().waitFor();
    },
    'with what is like a passage': async () => {
      await view.getByRole('button', { name: 'Group by Source' }).click();
      await view.getByRole('grid').waitFor();
      await inputOf(view).press('ArrowDown');
      await session.page.keyboard.press('Alt+Enter');
      await view.locator('.similar').waitFor();
    },
    'with the ways to narrow a search': async () => {
      await results();
      await view.getByRole('button', { name: 'Narrow the search' }).click();
      await view.locator('.facet').first().waitFor();
    },
    'without a result': () => search('zzyzx quux'),
    'with a filter that is not understood': async () => {
      await search('Kyiv on:20244');
    },
    'with its help': async () => {
      await results();
      await view.getByRole('button', { name: 'What can be searched for' }).click();
      await view.locator('.help').waitFor();
    },
    'while the sources are read': async () => {
      await view.getByRole('button', { name: 'What can be searched for' }).click();
      await tell({ type: 'reading', reading: READING });
      await view.locator('.reading').waitFor();
    },
    'when the sources could not be read': async () => {
      await tell({ type: 'reading', reading: FAILED });
      await view.getByRole('alert').waitFor();
    },
  };

  for (const [state, enter] of Object.entries(STATES))
    it(`has nothing serious in its way ${state}`, async () => {
      await enter();
      assert.deepEqual(await faultsInAllThemes(), []);
    });

  it('is reached and left by Tab, through everything that can be done', async () => {
    await tell({ type: 'reading', reading: { kind: 'ready' } });
    await results();
    await inputOf(view).focus();
    const stops: string[] = [];
    for (let step = 0; step < MOST_STOPS; step++) {
      await session.page.keyboard.press('Tab');
      const stop = await view.evaluate(() => {
        const at = document.activeElement;
        return document.hasFocus() ? (at?.getAttribute('aria-label') ?? at?.textContent ?? '') : 'outside';
      });
      if (stop === 'outside') break;
      stops.push(stop);
    }
    for (const name of ['Group by Source', 'Order', 'Insert Citation', 'Copy Citation', 'More Like This'])
      assert.ok(stops.includes(name), stops.join(' | '));
    assert.ok(stops.length < MOST_STOPS, stops.join(' | '));
  });
});

/** However many results there are, Tab leaves the view in fewer steps than this. */
const MOST_STOPS = 30;
