import { FIXTURE } from '../host/paths';
import { start, type Session } from './harness';

/** The window on the draft of the fixture, or of a copy of it, with the side bar open and all three sources read. */
export async function openFixture(folder = FIXTURE): Promise<Session> {
  const session = await start(folder, { openFile: 'draft.md' });
  await session.openSidebar();
  await session.page
    .locator('.pane-header[aria-label^="Sources"] .description', { hasText: '3 sources' })
    .waitFor();
  return session;
}
