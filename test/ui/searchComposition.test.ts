import assert from 'node:assert/strict';
import type { Browser, CDPSession } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import { openPage, pageOfMany, type Stage } from './pageStage';
import { inputOf } from './searchView';

const LONGER_THAN_A_PAUSE = 200;

/** What keys stand for is settled by an input method, as for Chinese, Japanese and Korean. */
describe('An input method in the search input', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(() => browser?.close());

  async function openInput(): Promise<{ stage: Stage; keyboard: CDPSession }> {
    const stage = await openPage(browser, pageOfMany(3));
    await inputOf(stage.page).focus();
    return { stage, keyboard: await stage.page.context().newCDPSession(stage.page) };
  }

  const compose = (keyboard: CDPSession, text: string): Promise<unknown> =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });

  const queriesOf = ({ requests }: Stage): string[] =>
    requests.flatMap((request) =>
      request.kind === 'search' || request.kind === 'complete' ? [request.query] : [],
    );

  it('is waited for: nothing is searched before it has settled, and then all of it', async () => {
    const { stage, keyboard } = await openInput();
    for (const half of ['k', 'き', 'きえ', 'きえふ']) await compose(keyboard, half);
    await stage.page.locator('.behind', { hasText: 'きえふ' }).waitFor();
    // Longer than typing rests before a search, which would show in the requests.
    await stage.page.waitForTimeout(LONGER_THAN_A_PAUSE);
    await keyboard.send('Input.insertText', { text: 'キエフ' });
    await stage.page.locator('main[data-answers="キエフ"]').waitFor();
    assert.deepEqual([...new Set(queriesOf(stage))], ['キエフ']);
    await stage.page.close();
  });

  it('keeps its keys: Enter settles the words and leaves the list alone', async () => {
    const { stage, keyboard } = await openInput();
    await compose(keyboard, 'きえふ');
    const key = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    const taken = await inputOf(stage.page).evaluate(
      (field, init) => !field.dispatchEvent(new KeyboardEvent('keydown', init)),
      key,
    );
    assert.equal(taken, false);
    assert.deepEqual(queriesOf(stage), []);
    await stage.page.close();
  });
});
