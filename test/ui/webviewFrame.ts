import type { Frame, Page } from 'playwright-core';

const WAIT = 30_000;
const POLL = 100;

/** The page inside the webview view with this title, once it has content. */
export async function webviewFrame(page: Page, title: string): Promise<Frame> {
  for (const deadline = Date.now() + WAIT; Date.now() < deadline;) {
    for (const frame of page.frames()) if (await shows(frame, title)) return frame;
    await page.waitForTimeout(POLL);
  }
  throw new Error(`No webview with the title "${title}" appeared.`);
}

/** VS Code puts a view's title on the inner of the two frames of its webview. */
async function shows(frame: Frame, title: string): Promise<boolean> {
  if (frame.parentFrame()?.parentFrame() == null) return false;
  try {
    const element = await frame.frameElement();
    const isTitled =
      (await element.getAttribute('title')) === title &&
      (await element.getAttribute('id')) === 'active-frame';
    return isTitled && (await frame.evaluate(() => document.body.childElementCount > 0));
  } catch {
    // The frame went away while it was asked: VS Code swaps a pending frame for the active one.
    return false;
  }
}
