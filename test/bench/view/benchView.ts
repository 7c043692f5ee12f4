import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { Table } from '../../evaluate/table';
import type { Session } from '../../ui/harness';
import { start } from '../../ui/harness';
import { writeTenThousandPassages } from '../corpusFolder';
import { percentile } from '../statistics';
import type { Seen } from './clock';
import { BOX, watchKeys, watchMouse, watchOpening } from './clock';

const OPENINGS = 8;
const TYPED = ['government', 'minister said', 'city council vote', 'harbour tax'];
/** Between an answer and the next key, in milliseconds: a quick typist's. */
const TYPING_PAUSE = 80;
/** The corpus is read when the number of passages stood still for so many looks, one a second. */
const STEADY_LOOKS = 4;
const WAIT = 120_000;
const VIEW = 'Search';

/** The search view in a real VS Code, from the mouse and the key to what is drawn, with 10,000 passages. */
export async function benchView(): Promise<Table[]> {
  const workspace = await mkdtemp(join(tmpdir(), 'sourcebook-view-'));
  try {
    await writeTenThousandPassages(workspace);
    const session = await start(workspace, { viewport: { width: 1280, height: 800 } });
    try {
      await session.page.addInitScript(watchOpening, BOX);
      await session.page.evaluate(watchMouse);
      return [await measure(session)];
    } finally {
      await session.stop();
    }
  } finally {
    await rm(workspace, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function measure(session: Session): Promise<Table> {
  const first = await timeOpening(session);
  await untilRead(session);
  const openings: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await showExplorer(session);
    openings.push(await timeOpening(session));
  }
  const keys = await timeKeys(session);
  const figure = (times: readonly number[], share: number): string => percentile(times, share).toFixed(0);
  return {
    title: 'The search view in a real VS Code with about 10,000 passages (milliseconds)',
    columns: ['', 'demand', 'p50', 'p95'],
    rows: [
      ['opened while the sources are read', '', first.toFixed(0), ''],
      ['opened, until it can be typed in', '< 300', figure(openings, 0.5), figure(openings, 0.95)],
      ['a key, until its results are drawn', '< 100', figure(keys, 0.5), figure(keys, 0.95)],
    ],
  };
}

async function timeOpening(session: Session): Promise<number> {
  await session.openSidebar();
  const view = await session.webview(VIEW);
  const { usable = NaN } = await untilSeen(view, 'usable');
  const { pressed = NaN } = await seenIn(session.page.mainFrame());
  return usable - pressed;
}

/** Shows another view in its place, as a person does who looks something up. */
async function showExplorer({ page }: Session): Promise<void> {
  await page.locator('.activitybar .action-label[aria-label^="Explorer"]').click();
  await page.locator('.part.sidebar .composite.title h2', { hasText: 'Explorer' }).waitFor();
}

async function untilRead(session: Session): Promise<void> {
  const view = await session.webview(VIEW);
  const box = view.locator(BOX).first();
  await box.fill('the');
  let steady = 0;
  for (let last = '', deadline = Date.now() + WAIT; steady < STEADY_LOOKS && Date.now() < deadline;) {
    await session.page.waitForTimeout(1000);
    const count = (await view.locator('.count').textContent()) ?? '';
    const isReading = await view.locator('.reading').isVisible();
    steady = count === last && !isReading ? steady + 1 : 0;
    last = count;
  }
}

async function timeKeys(session: Session): Promise<number[]> {
  const view = await session.webview(VIEW);
  const box = view.locator(BOX).first();
  await view.evaluate(watchKeys);
  const times: number[] = [];
  for (const query of TYPED) {
    await box.fill('');
    for (const letter of query) {
      await box.press(letter === ' ' ? 'Space' : letter);
      const { answered = NaN } = await untilSeen(view, 'answered');
      times.push(answered);
      await session.page.waitForTimeout(TYPING_PAUSE);
    }
  }
  return times;
}

async function untilSeen(frame: Frame, what: keyof Seen): Promise<Seen> {
  await frame.waitForFunction((name) => window.sourcebookSeen?.[name] !== undefined, what, { timeout: WAIT });
  return seenIn(frame);
}

function seenIn(frame: Frame): Promise<Seen> {
  return frame.evaluate(() => window.sourcebookSeen ?? {});
}
