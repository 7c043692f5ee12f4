import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardMarkdown } from '../../src/editor/hover/card';
import { DARK } from '../../src/editor/hover/palette';
import { readTexts } from '../support/memorySourcebook';
import { closeAll, firstHit, openDraft } from '../support/extension';

/** What hovers at the cursor of a draft say, those of this extension: they end with a link to a search. */
async function cardAt(
  marked: string,
  language = 'markdown',
): Promise<{ text: string; words: string } | undefined> {
  const { document, selection } = await openDraft(marked, language);
  return cardIn(document, selection.active);
}

async function cardIn(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<{ text: string; words: string } | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  for (const hover of hovers) {
    const text = hover.contents
      .map((part) => (part instanceof vscode.MarkdownString ? part.value : ''))
      .join('\n');
    if (text.includes('command:sourcebook.searchName') && hover.range)
      return { text, words: document.getText(hover.range) };
  }
  return undefined;
}

/** The card of a name of a corpus of these texts. */
async function cardOf(name: string, texts: Readonly<Record<string, string>>): Promise<vscode.MarkdownString> {
  const sourcebook = await readTexts(texts);
  const entity = sourcebook.names().find((one) => one.name === name);
  const card = entity && sourcebook.card(entity.id);
  assert.ok(card);
  return cardMarkdown(card, DARK);
}

describe('The card of a name', () => {
  before(() => firstHit('dredging'));
  afterEach(closeAll);

  it('stands over exactly the letters of the name', async () => {
    assert.equal((await cardAt('Yesterday Rui Tav|ares left.'))?.words, 'Rui Tavares');
    assert.equal((await cardAt('Yesterday |Tavares left.'))?.words, 'Tavares');
    assert.equal(await cardAt('Yester|day Tavares left.'), undefined);
  });

  it('finds a name that is wrapped over two lines', async () => {
    const card = await cardAt('> So said Rui\n> Tav|ares.');
    assert.equal(card?.words, 'Rui\n> Tavares');
    assert.match(card.text, /\*\*Rui Tavares\*\*/);
  });

  it('is there in any language of drafts, but not in code', async () => {
    for (const language of ['plaintext', 'latex', 'html', 'restructuredtext'])
      assert.ok(await cardAt('Seen by Tav|ares.', language), language);
    assert.equal(await cardAt('Seen by `Tav|ares`.'), undefined);
    assert.equal(await cardAt('```\nTav|ares\n```\n'), undefined);
  });

  it('leads from a passage without a date to the form that takes one, and from no other', async () => {
    const undated = await cardAt('Bran|dão');
    assert.match(
      undated?.text ?? '',
      /undated · ferryman\\-interview\\\.txt.*\[Describe Source\]\(command:sourcebook\.describeSource\?/,
    );
    const dated = await cardAt('Tav|ares');
    assert.doesNotMatch(dated?.text ?? '', /describeSource/);
  });

  it('does not call all mentions dated where some are not', async () => {
    const texts = {
      'report.txt': 'The pier\n\nPublished November 14, 2024\n\nRui Tavares spoke. Rui Tavares left.',
      'notes.txt': 'Rui Tavares was seen at the pier. Nobody asked Rui Tavares why.',
    };
    const { value } = await cardOf('Rui Tavares', texts);
    assert.match(value, /\*\*4 mentions in 2 sources\*\* · \[14 November 2024\]\([^)]*\) · 2 undated\n/);
    const dated = await cardOf('Rui Tavares', { 'report.txt': texts['report.txt'] });
    assert.match(dated.value, /2 mentions in 1 source\*\* · all dated \[14 November 2024\]/);
    const undated = await cardOf('Rui Tavares', { 'notes.txt': texts['notes.txt'] });
    assert.match(undated.value, /2 mentions in 1 source\*\* · undated\n/);
  });

  it('says what the sources call a person, when and where', async () => {
    const { text } = (await cardAt('Tav|ares')) ?? { text: '' };
    assert.match(
      text,
      /Deputy Mayor\* — 14 November 2024 – 15 November 2024 · \[council\\-live\\\.txt\\:9\]\(command:sourcebook\.openPassage\?/,
    );
    assert.match(text, /\*\*4 mentions in 2 sources\*\*/);
    assert.match(
      text,
      /\[Insert\]\(command:sourcebook\.insertPassage\?.*\[Open\]\(command:sourcebook\.openPassage\?/,
    );
  });

  it('shows a place on a map', async () => {
    const { text } = (await cardAt('Lis|bon')) ?? { text: '' };
    assert.match(text, /place, Portugal/);
    assert.match(text, /!\[Where Lisbon lies\]\(data:image\/svg\+xml;base64,/);
  });

  it('is switched off by a setting, for one language too', async () => {
    const configuration = vscode.workspace.getConfiguration('sourcebook', { languageId: 'latex' });
    await configuration.update('hover.enabled', false, vscode.ConfigurationTarget.Workspace, true);
    try {
      assert.equal(await cardAt('Tav|ares', 'latex'), undefined);
      assert.ok(await cardAt('Tav|ares', 'markdown'));
    } finally {
      await configuration.update('hover.enabled', undefined, vscode.ConfigurationTarget.Workspace, true);
    }
  });
});
