import assert from 'node:assert/strict';
import { FIXTURE } from '../host/paths';
import { start, type Session } from './harness';

describe('Sourcebook in the window', () => {
  let session: Session;

  before(async () => {
    session = await start(FIXTURE, { openFile: 'draft.md' });
  });

  after(() => session?.stop());

  it('has an icon in the activity bar that opens its three views', async () => {
    await session.openSidebar();
    const headers = session.page.locator('.part.sidebar .pane-header');
    await headers.first().waitFor();
    const labels = await headers.evaluateAll((all) =>
      all.map((header) => header.getAttribute('aria-label') ?? ''),
    );
    assert.deepEqual(
      labels.map((label) => label.replace(/ Section$/, '')),
      ['Search', 'Sources', 'Names & Places'],
    );
    await session.screenshot('smoke');
  });

  it('shows the search page in its first view', async () => {
    await session.openSidebar();
    const search = await session.webview('Search');
    await search.locator('input').first().waitFor();
    assert.deepEqual(session.webviewErrors, []);
  });
});
