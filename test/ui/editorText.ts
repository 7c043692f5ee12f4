import type { Page } from 'playwright-core';

const WAIT = 15_000;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moves the mouse to the middle of the first `text` visible in an editor. Rejects where no line on screen holds it. */
export async function moveToText(page: Page, text: string): Promise<void> {
  const { x, y } = await middleOfText(page, text);
  // Two steps: VS Code opens a hover for a mouse that moves and then rests, not for one that appears.
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}

/** The middle of the first `text` visible in an editor, in the window. Rejects where no line on screen holds it. */
export async function middleOfText(page: Page, text: string): Promise<Point> {
  const handle = await page
    .waitForFunction(findText, text, { timeout: WAIT })
    .catch(() => Promise.reject(new Error(`"${text}" is on no visible line of the editor.`)));
  return (await handle.jsonValue()) as Point;
}

/** Runs in the page. VS Code splits a line into several elements, and shows a wrapped line as several lines. */
function findText(text: string): Point | undefined {
  const lines = [...document.querySelectorAll('.editor-instance .view-line')];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const nodes: Node[] = [];
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  }
  const shown = nodes.map((node) => node.textContent ?? '').join('');
  const start = shown.replaceAll('\u00a0', ' ').indexOf(text);
  if (start < 0) return undefined;
  const end = start + text.length;
  const range = document.createRange();
  let offset = 0;
  for (const node of nodes) {
    const next = offset + (node.textContent?.length ?? 0);
    if (start >= offset && start < next) range.setStart(node, start - offset);
    if (end > offset && end <= next) range.setEnd(node, end - offset);
    offset = next;
  }
  const box = range.getClientRects()[0];
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
