import { draftMatching } from './draft';
import { openFixture } from './fixtureWindow';
import type { Session } from './harness';
import { AGAIN, until } from './until';

const CITE = 'Sourcebook: Insert Citation…';
const LIST = 'Sourcebook: Insert or Refresh the List of Works Cited';
const EXPORT = 'Sourcebook: Export Bibliography…';

describe('The works that a draft cites', () => {
  let session: Session;

  before(async () => {
    session = await openFixture();
    await session.clickWord('repeated it on');
    await session.page.keyboard.press('End');
    await session.runCommand(CITE);
    await session.page.locator('.quick-input-title', { hasText: 'Find the Passage' }).waitFor();
    await session.type('boots January');
    await row('boots');
    await session.page.keyboard.press('Enter');
    await session.page.locator('.quick-input-title', { hasText: 'Choose the Words' }).waitFor();
    await session.pick('Quotation 2: Joaquim Brandão');
    await line('[^');
  });

  after(() => session?.stop());

  async function row(words: string): Promise<void> {
    await session.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().waitFor();
  }

  async function line(words: string): Promise<void> {
    await session.page.locator('.view-line', { hasText: words }).first().waitFor();
  }

  it('are listed by a command, with a word on how many', async () => {
    await session.runCommand(LIST);
    // It is said for some seconds only.
    await session.page.locator('.statusbar-item', { hasText: '1 work listed' }).waitFor();
    await line('works-cited-end');
    await session.setTheme('Light Modern');
    await session.screenshot('bibliography-listed');
    await draftMatching(session, /## Bibliography\n\n<!-- sourcebook:works-cited -->\n\n.*n\.d\.\n\n<!-- /);
  });

  it('are exported with those of all sources in a format that is asked for', async () => {
    await session.runCommand(EXPORT);
    await row('The works that draft.md cites');
    await session.pick('All works in the sources');
    for (const format of ['CSL-JSON', 'CSL YAML', 'BibTeX', 'biblatex', 'RIS']) await row(format);
    await session.screenshot('bibliography-format');
    await session.pick('biblatex');
    await line('journaltitle');
    await session.screenshot('bibliography-exported');
  });

  it('are set in no style that there is not, with a way to the setting that names it', async () => {
    await session.setSetting('sourcebook.citations.style', 'harvard');
    const told = session.page
      .locator('.notification-toast', { hasText: 'names no style that there is: “harvard”' })
      .first();
    // The setting is read from its file a moment after it was written.
    await until(
      () => session.runCommand(CITE),
      () => told.waitFor({ timeout: AGAIN }),
    );
    await told.locator('.monaco-button', { hasText: 'Open Setting' }).click();
    await session.page.locator('.settings-editor .setting-item-label', { hasText: 'Style' }).waitFor();
    await session.screenshot('bibliography-setting');
  });
});
