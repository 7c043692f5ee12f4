import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURE } from '../host/paths';
import { draftMatching } from './draft';
import { openFixture } from './fixtureWindow';
import type { Session } from './harness';

const DRAFT = `# Notes

we cannot ask forty thousand people a week

the river does not wait for the council

They will find another way to swim

The last line.
`;
const LIST_ROW = '.quick-input-list .monaco-list-row';

describe('Citing words that stand in a draft', () => {
  let session: Session;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourcebook-ways-'));
    await cp(FIXTURE, folder, { recursive: true });
    await writeFile(join(folder, 'draft.md'), DRAFT);
    session = await openFixture(folder);
    await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  after(async () => {
    await session?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function openFile(name: string, shows: string): Promise<void> {
    await session.runCommand('Go to File...');
    await session.page.locator('.quick-input-widget input').first().fill(name);
    await session.page.locator(LIST_ROW, { hasText: name }).first().click();
    await session.page.locator('.editor-instance .view-line', { hasText: shows }).first().waitFor();
  }

  it('pastes words that were copied from a source as a quotation, the plain text one key away', async () => {
    await openFile('ferryman-interview.txt', 'under your boots');
    await session.selectLineOf('under your boots');
    await session.page.keyboard.press('Control+c');
    await openFile('draft.md', 'The last line.');
    await session.clickWord('The last line.');
    await session.page.keyboard.press('Control+End');
    await session.page.keyboard.press('Control+v');
    await session.page.locator('.view-line', { hasText: '[^ferryman-interview-l7]:' }).waitFor();
    await session.page.locator('.post-edit-widget').waitFor();
    await session.screenshot('ways-paste');
    await session.page.locator('.statusbar-item', { hasText: /^Ln 10, Col 1\d\d$/ }).waitFor();
    await session.page.keyboard.press('Control+.');
    const plain = session.page.locator('.action-widget .monaco-list-row', { hasText: 'Insert Plain Text' });
    await plain.waitFor();
    await session.screenshot('ways-paste-choice');
    await plain.click();
    await draftMatching(session, /The last line\.\n“You feel it .* before the boat does\.”$/);
  });

  it('sets marks and a note around words that one source has', async () => {
    await session.selectLineOf('cannot ask forty');
    await session.runCommand('Sourcebook: Cite Selection');
    await session.page
      .locator('.statusbar-item', { hasText: 'Cited: pier-2024-11-14.txt, line 10' })
      .waitFor();
    await draftMatching(session, /^“we cannot ask forty thousand people a week”\[\^([^\]]+)\]$/m);
  });

  it('asks which place is meant where there are several', async () => {
    await session.selectLineOf('river does not wait');
    await session.runCommand('Sourcebook: Cite Selection');
    await session.page.locator(LIST_ROW, { hasText: 'One pier or two' }).waitFor();
    await session.screenshot('ways-places');
    await session.page.locator(LIST_ROW, { hasText: 'One pier or two' }).click();
    await draftMatching(session, /^“the river does not wait for the council”\[\^ferryman-interview-l11\]$/m);
  });

  it('says how words differ from those of their source, and puts the source’s in their place', async () => {
    await session.selectLineOf('another way to swim');
    await session.runCommand('Sourcebook: Cite Selection');
    await session.page.locator(LIST_ROW, { hasText: 'Use the source’s words' }).waitFor();
    await session.screenshot('ways-wording');
    await session.page.locator(LIST_ROW, { hasText: 'Use the source’s words' }).click();
    await draftMatching(session, /^“They will find another way to work”\[\^/m);
  });
});
