import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { ROOT } from '../host/paths';
import { start, type Session } from './harness';

const WAIT = 30_000;

/** A window with a draft beside the four articles that come with the extension, its Search view open and ready. */
export interface SeedWindow {
  readonly session: Session;
  readonly page: Frame;
  stop(): Promise<void>;
}

export async function openSeeds(draft = '# Notes\n'): Promise<SeedWindow> {
  const workspace = await mkdtemp(join(tmpdir(), 'sourcebook-seeds-'));
  await cp(join(ROOT, 'seeds'), join(workspace, 'seeds'), { recursive: true });
  await writeFile(join(workspace, 'draft.md'), draft);
  const session = await start(workspace, { openFile: 'draft.md', viewport: { width: 1280, height: 900 } });
  await session.openSidebar();
  const page = await session.webview('Search');
  await page.locator('.panel.welcome', { hasText: /4 sources/ }).waitFor({ timeout: WAIT });
  await page.locator('.panel.welcome .queries li').first().waitFor({ timeout: WAIT });
  return {
    session,
    page,
    stop: async () => {
      await session.stop();
      await rm(workspace, { recursive: true, force: true });
    },
  };
}

/** Waits until what is shown answers this search. */
export async function answers(page: Frame, query: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('main')?.dataset['answers'] === wanted,
    query,
    { timeout: WAIT },
  );
}
