import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { FIXTURE } from '../host/paths';
import { draftMatching } from './draft';
import { start, type Session } from './harness';

/** A source that tries to be more than text. */
const HOSTILE = `Harbour notes

November 20, 2024

Inspector Marta Lourenço wrote [press here](command:workbench.action.closeAllEditors) <img src=x onerror=alert(1)> $(trash) ![p](https://example.org/p.png) https://example.org/x *not bold*.
`;
/** Four months later he is called something else. */
const LATER = `The Tagus Wire

March 3, 2025

Mayor Rui Tavares opened the second pier in Lisbon on Monday. “We have kept our word,” Tavares said.
`;
const THEMES = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

async function isDrawn(image: Locator): Promise<void> {
  await image.waitFor();
  assert.ok(
    await image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth > 0),
  );
}

describe('Hovering a name in a draft', () => {
  let session: Session;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourcebook-hover-'));
    await cp(FIXTURE, folder, { recursive: true });
    await writeFile(join(folder, 'sources', 'notes.txt'), HOSTILE);
    await writeFile(join(folder, 'sources', 'opening.txt'), LATER);
    await writeFile(
      join(folder, 'draft.md'),
      '# Notes\n\nRui Tavares went to Lisbon.\n\nMarta Lourenço followed.\n\nHe said: \n',
    );
    session = await start(folder, { openFile: 'draft.md' });
    await session.openSidebar();
    await session.page.locator('.pane-header .description', { hasText: '5 sources' }).waitFor();
  });

  after(async () => {
    await session?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows what the sources say of it, in every theme', async () => {
    for (const [name, theme] of Object.entries(THEMES)) {
      await session.setTheme(theme);
      const card = await session.hoverWord('Tavares');
      const text = await card.innerText();
      assert.match(text, /Rui Tavares — person/);
      assert.match(text, /Mayor — 3 March 2025 · opening\.txt:5/);
      assert.match(text, /Deputy Mayor — 14 November 2024 – 15 November 2024 · council-live\.txt:9/);
      assert.match(text, /6 mentions in 3 sources · 4 quotations/);
      assert.match(text, /“We have kept our word,”\s+3 March 2025 · opening\.txt, line 5 · Insert · Open/);
      await session.screenshot(`hover-${name}`);
      await isDrawn(card.locator('img[alt*="November 2024"]'));
    }
    await session.setTheme(THEMES.dark);
  });

  it('shows where a place lies', async () => {
    const card = await session.hoverWord('Lisbon');
    await isDrawn(card.locator('img[alt="Where Lisbon lies"]'));
    await session.screenshot('hover-place');
  });

  it('leads to all that somebody says', async () => {
    const card = await session.hoverWord('Tavares');
    await card.locator('a', { hasText: 'All 4 quotations' }).click();
    const search = await session.webview('Search');
    await search.locator('.results .passage').first().waitFor();
    await session.screenshot('hover-quotations');
  });

  it('shows text of the sources as text, whatever it looks like', async () => {
    const card = await session.hoverWord('Marta');
    const text = (await card.innerText()).replaceAll(/\s+/g, ' ');
    assert.ok(text.includes('[press here](command:workbench.action.closeAllEditors) <img src=x'), text);
    assert.ok(
      text.includes('$(trash) ![p](https://example.org/p.png) https://example.org/x *not bold*'),
      text,
    );
    assert.equal(await card.locator('.codicon-trash').count(), 0);
    assert.equal(await card.locator('img:not([src^="data:"])').count(), 0);
    const targets = await card
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('data-href') ?? ''));
    assert.ok(targets.length > 0);
    assert.deepEqual(
      targets.filter((target) => !target.startsWith('command:sourcebook.')),
      [],
    );
    await session.screenshot('hover-hostile');
  });

  it('inserts a passage from its card', async () => {
    await session.page.mouse.move(0, 0);
    await session.page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
    await session.clickWord('He said:');
    await session.page.keyboard.press('End');
    const card = await session.hoverWord('Tavares');
    await card.locator('a', { hasText: 'Insert' }).first().click();
    await session.page.locator('.view-line', { hasText: '[^' }).first().waitFor();
    const draft = await draftMatching(
      session,
      /He said: “We have kept our word,”\[\^the-tagus-wire-2025-03-03-l5\]/,
    );
    assert.match(draft, /^\[\^the-tagus-wire-2025-03-03-l5\]: Rui Tavares, .*3 March 2025, line 5/m);
  });

  it('is reached by the keyboard', async () => {
    await session.clickWord('Tavares');
    await session.page.mouse.move(0, 0);
    await session.page.keyboard.press('Control+k');
    await session.page.keyboard.press('j');
    const card = session.page.locator('.monaco-hover:visible', { hasText: 'Rui Tavares — person' });
    await card.first().waitFor();
    await session.page.keyboard.press('Escape');
  });
});
