import assert from 'node:assert/strict';
import { openFixture } from './fixtureWindow';
import type { Session } from './harness';
import { AGAIN, until } from './until';

const INSERT = 'Insert Citation…';

describe('The menu of an editor', () => {
  let session: Session;

  before(async () => {
    session = await openFixture();
  });

  after(() => session?.stop());

  async function setLanguage(name: string): Promise<void> {
    await session.runCommand('Change Language Mode');
    await session.page.locator('.quick-input-widget:visible input').first().fill(name);
    await session.pick(name);
    await session.page
      .locator('.statusbar-item[id="status.editor.mode"]', { hasText: name })
      .waitFor({ timeout: AGAIN });
  }

  /** The menu is asked again until it is as expected: what it depends on is told to VS Code a moment later. */
  async function menuHas(entry: string, wanted: boolean): Promise<void> {
    await until(
      async () => undefined,
      async () => {
        const labels = await session.menuOf(
          session.page.locator('.view-line', { hasText: 'dredging' }).first(),
        );
        assert.equal(
          labels.some((label) => label.startsWith(entry)),
          wanted,
          labels.join(', '),
        );
      },
    );
  }

  it('offers what fits a draft as long as the document is in a language for drafts', async () => {
    await menuHas(INSERT, true);
    await setLanguage('JSON');
    await menuHas(INSERT, false);
    await setLanguage('Markdown');
    await menuHas(INSERT, true);
  });
});
