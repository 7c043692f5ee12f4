import type { Browser, Page } from 'playwright-core';
import { workbenchAddress, type WorkbenchPage } from './address';
import { launchBrowser } from './browser';
import { startServer, type Server, type ServerOptions } from './server';

/** The workbench takes about 5 s to appear; a machine under load may need many times that. */
const APPEAR_TIMEOUT = 90_000;
const DEFAULT_VIEWPORT: Viewport = { width: 1280, height: 800 };

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface WorkbenchOptions extends ServerOptions, WorkbenchPage {
  readonly viewport?: Viewport | undefined;
  /** Called on the page before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface Workbench {
  readonly page: Page;
  readonly server: Server;
  stop(): Promise<void>;
}

/** Starts the host and opens its workbench in a headless browser. Rejects, with nothing left running, when it doesn't appear. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const server = await startServer(options);
  let browser: Browser | undefined;
  const stop = async (): Promise<void> => {
    await browser?.close();
    await server.stop();
  };
  try {
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: options.viewport ?? DEFAULT_VIEWPORT });
    await options.prepare?.(page);
    await page.goto(workbenchAddress(server.port, options), { timeout: APPEAR_TIMEOUT });
    await page.locator('.monaco-workbench').waitFor({ timeout: APPEAR_TIMEOUT });
    return { page, server, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
