import assert from 'node:assert/strict';
import type { Sourcebook } from '../../../src/core/api';
import type { Markup } from '../../../src/core/citations/model';
import type { StyleName } from '../../../src/core/citations/styles/model';
import { readTexts } from '../../support/memorySourcebook';

function article(title: string, date: string, words: string): string {
  return `---\ntitle: ${title}\nauthor: [Anna Lind]\noutlet: Harbour Gazette\n${date}---\n\n${words}\n`;
}

const TEXTS = {
  'wharf.md': article(
    'The wharf is sold',
    'published: 2022-03-01\n',
    'The old wharf was sold in one morning.',
  ),
  'anchor.md': article(
    'An anchor found',
    'published: 2022-08-09\n',
    'Divers found the anchor under the silt.',
  ),
  'ferry.md': article(
    'The ferry stops',
    'published: 2021-05-04\n',
    'The ferry made its final crossing at dusk.',
  ),
  'notes.md': article('Notes from the quay', '', 'Nobody on the quay wanted to talk.'),
  'diary.md': article('A diary of the pier', '', 'The pier was empty for a week.'),
};
const DRAFT_URI = 'memory:///w/draft';

/** Reading a style takes the processor of styles a while on a busy machine. */
const STYLE_TIMEOUT = 120_000;

describe('Works of one author and year', function () {
  this.timeout(STYLE_TIMEOUT);
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readTexts(TEXTS);
  });

  /** A draft with one more citation, as the editor makes it: the new words behind it, older years with the letters they need. */
  async function citing(
    text: string,
    file: keyof typeof TEXTS,
    markup: Markup,
    style: StyleName = 'apa',
  ): Promise<string> {
    const source = sourcebook.sources().find((each) => each.file === file)?.id ?? '';
    const [span] = sourcebook.passages(source).filter(({ kind }) => kind === 'body');
    assert.ok(span);
    const draft = { uri: DRAFT_URI, text, languageId: markup };
    const { start, end } = span;
    const request = { source, start, end, markup, draft: DRAFT_URI, citing: draft, form: 'short' as const };
    const cited = await sourcebook.citeInStyle(request, style);
    const letters = await sourcebook.citationLetters(draft, style, [{ source, start }]);
    let lettered = text;
    for (const edit of letters.toReversed())
      lettered = lettered.slice(0, edit.start) + edit.text + lettered.slice(edit.end);
    return `${lettered}It says ${cited.text}.\n\n`;
  }

  async function listed(text: string, markup: Markup, style: StyleName = 'apa'): Promise<string[]> {
    const draft = { uri: DRAFT_URI, text, languageId: markup };
    const { entries } = await sourcebook.bibliography({ draft, style, markup });
    return entries.map((entry) => entry.text);
  }

  for (const markup of [
    'markdown',
    'latex',
    'asciidoc',
    'restructuredtext',
    'typst',
    'org',
    'html',
    'plaintext',
  ] as const)
    it(`get the letters of the list in the text too, also the one that was cited first, in ${markup}`, async () => {
      const first = await citing('', 'anchor.md', markup);
      assert.match(first, /Lind, 2022, para/);
      const both = await citing(first, 'wharf.md', markup);
      assert.match(both, /Lind, 2022b[^]*anchor\.md[^]*Lind, 2022a[^]*wharf\.md/);
      const list = await listed(both, markup);
      assert.match(list[0] ?? '', /2022a[^]*wharf/i);
      assert.match(list[1] ?? '', /2022b[^]*anchor/i);
      const third = await citing(both, 'ferry.md', markup);
      assert.match(third, /2022b[^]*2022a[^]*Lind, 2021, para/);
      for (const { status, cited } of sourcebook.check({ uri: DRAFT_URI, text: third, languageId: markup }))
        assert.deepEqual([status, cited], ['grounded', true]);
    });

  it('have letters where both are cited for the first time, at once', async () => {
    const places = (['anchor.md', 'wharf.md'] as const).map((file) => {
      const source = sourcebook.sources().find((each) => each.file === file)?.id ?? '';
      const [span] = sourcebook.passages(source).filter(({ kind }) => kind === 'body');
      assert.ok(span);
      return { source, start: span.start, end: span.end };
    });
    const cited = await Promise.all(
      places.map((place) => {
        const citing = { uri: DRAFT_URI, text: '', languageId: 'markdown' };
        const request = { ...place, markup: 'markdown' as const, citing, form: 'short' as const };
        return sourcebook.citeInStyle({ ...request, besides: places }, 'apa');
      }),
    );
    assert.match(cited[0]?.text ?? '', /Lind, 2022b/);
    assert.match(cited[1]?.text ?? '', /Lind, 2022a/);
  });

  it('have letters in Chicago’s author-date style, and behind “n.d.”', async () => {
    const dated = await citing(
      await citing('', 'anchor.md', 'markdown', 'chicago-author-date'),
      'wharf.md',
      'markdown',
      'chicago-author-date',
    );
    assert.match(dated, /Lind 2022b[^]*Lind 2022a/);
    const undated = await citing(await citing('', 'notes.md', 'markdown'), 'diary.md', 'markdown');
    assert.match(undated, /Lind, n\.d\.-b[^]*Lind, n\.d\.-a/);
  });

  it('lose a letter that nothing needs any more', async () => {
    const both = await citing(await citing('', 'wharf.md', 'markdown'), 'anchor.md', 'markdown');
    const one = both.slice(0, both.indexOf('It says “Divers'));
    const edits = await sourcebook.citationLetters(
      { uri: DRAFT_URI, text: one, languageId: 'markdown' },
      'apa',
      [],
    );
    assert.deepEqual(
      edits.map(({ start, end, text }) => [one.slice(start, end), text]),
      [['a', '']],
    );
  });

  it('leave years alone that only look like a citation', async () => {
    const own = 'Lind, 2022, wrote of it. Lind, 2022b, did so too. See wharf.md.\n\n';
    const both = await citing(await citing(own, 'wharf.md', 'markdown'), 'anchor.md', 'markdown');
    assert.match(both, /^Lind, 2022, wrote of it\./);
  });
});
