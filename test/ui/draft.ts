import assert from 'node:assert/strict';
import type { Session } from './harness';

const WAIT = 10_000;
const POLL = 300;

/** The draft as saved, once it matches: an edit that is on the screen may not have reached the file yet. */
export async function draftMatching(session: Session, pattern: RegExp): Promise<string> {
  let draft = await session.readDraft();
  for (const deadline = Date.now() + WAIT; !pattern.test(draft) && Date.now() < deadline;) {
    await session.page.waitForTimeout(POLL);
    draft = await session.readDraft();
  }
  assert.match(draft, pattern);
  return draft;
}
