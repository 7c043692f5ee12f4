import type { Session } from './harness';

const WAIT = 30_000;
const POLL = 200;

/**
 * Waits until VS Code in a browser has written what the extension asked it to remember under `key`, with all of these words
 * in it. It writes a moment later, and a window that is loaded anew doesn't wait for that.
 */
export async function stateHolds({ page }: Session, key: string, words: readonly string[]): Promise<void> {
  for (const deadline = Date.now() + WAIT; ; await page.waitForTimeout(POLL)) {
    const kept = (await page.evaluate(readMementos)).flatMap((text) => valuesOf(text, key));
    if (kept.some((value) => words.every((word) => value.includes(word)))) return;
    if (Date.now() > deadline)
      throw new Error(`VS Code did not write ${key} with ${words.join(', ')}:\n${kept.join()}`);
  }
}

/** A memento of an extension is one JSON object in VS Code's state. */
function valuesOf(text: string, key: string): string[] {
  if (!text.includes(`"${key}"`)) return [];
  const { [key]: value } = JSON.parse(text) as Record<string, unknown>;
  return value === undefined ? [] : [JSON.stringify(value)];
}

/** Runs in the workbench's page: all that is written there about extensions of ours. */
async function readMementos(): Promise<string[]> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  const found: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const kept: unknown = await settled(
        database.transaction(store).objectStore(store).get('sourcebook.sourcebook'),
      );
      if (typeof kept === 'string') found.push(kept);
    }
    database.close();
  }
  return found;
}
