import assert from 'node:assert/strict';
import type { Sourcebook } from '../../../src/core/api';
import { citationKey } from '../../../src/core/citations/citationKey';
import type { StyleName } from '../../../src/core/citations/styles/model';
import { STYLE_NAMES } from '../../../src/core/citations/styles/model';
import { readTexts } from '../../support/memorySourcebook';

const TEXTS = {
  'article.txt': '---\ntitle: The last ferry\noutlet: The Estuary Post\nauthor: [Ines Caldera]\npublished: 2024-11-14\n---\n\nThe harbour closed its gates at noon for good.\n\nNobody on the quay had been told beforehand.\n',
  'undated.txt': '---\ntitle: Notes on <i>mud</i>\nauthor: [Tom Marsh]\n---\n\nThe mud rises by a hand every winter here.\n',
  'bare.txt': 'the tide came in and nobody wrote down who had seen it first.\n',
  'live.txt': '---\noutlet: Harbour Radio\npublished: 2024-11-15\n---\n\nNovember 14, 2024\n\nFERRY HELD AT THE PIER\n\nThe ferry was held at the pier for most of an hour.\n\nNovember 15, 2024\n\nGATES OPEN AGAIN\n\nThe gates were opened again a little before dawn.\n',
}; // prettier-ignore

describe('The works of a corpus', () => {
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readTexts(TEXTS);
  });

  const draft = (text: string, languageId = 'markdown') => ({ uri: 'file:///w/draft', text, languageId });
  const listed = async (style: StyleName): Promise<string[]> => {
    const { entries } = await sourcebook.bibliography({ style, markup: 'markdown' });
    return entries.map(({ text }) => text);
  };

  it('are its sources, and of a live blog its entries, each by its own heading and date', () => {
    const works = sourcebook
      .works()
      .map(({ title, issued, note }) => [title, issued?.['date-parts'][0]?.join('-'), note]);
    assert.deepEqual(works, [
      ['The last ferry', '2024-11-14', 'article.txt'],
      ['[bare.txt]', undefined, 'bare.txt'],
      ['FERRY HELD AT THE PIER', '2024-11-14', 'live.txt, line 10'],
      ['GATES OPEN AGAIN', '2024-11-15', 'live.txt, line 16'],
      ['Notes on <i>mud</i>', undefined, 'undated.txt'],
    ]);
  });

  it('have the keys by which their quotations are cited', () => {
    const keys = new Set(sourcebook.works().map(({ id }) => id));
    for (const { id } of sourcebook.sources())
      for (const { start, end, kind } of sourcebook.passages(id)) {
        if (kind !== 'body') continue;
        const { record, work } = sourcebook.cite({ source: id, start, end, markup: 'pandoc' });
        assert.ok(keys.has(citationKey(record)));
        assert.equal(work.id, citationKey(record));
      }
  });

  it('are set in each style, an undated one without any date, a live entry by its day', async () => {
    assert.deepEqual(await listed('apa'), [
      '*\\[bare.txt\\]*. (n.d.).',
      'Caldera, I. (2024, November 14). The last ferry. *The Estuary Post*.',
      'FERRY HELD AT THE PIER. (2024, November 14). *Harbour Radio*.',
      'GATES OPEN AGAIN. (2024, November 15). *Harbour Radio*.',
      'Marsh, T. (n.d.). *Notes on \\<i>mud\\</i>*.',
    ]);
    const mla = await listed('mla');
    assert.ok(mla.includes('Caldera, Ines. “The Last Ferry.” *The Estuary Post*, 14 Nov. 2024.'));
    assert.ok(mla.includes('*\\[bare.txt\\]*.'));
    for (const style of STYLE_NAMES)
      for (const entry of await listed(style))
        if (/bare|mud/i.test(entry)) assert.doesNotMatch(entry, /\d{4}|accessed/i, `${style}: ${entry}`);
  });

  it('of a draft are those that it cites: by note, by bracket, by key, with or without a quotation', async () => {
    const cite = (file: string, words: string, markup: 'markdown' | 'pandoc' = 'markdown') => {
      const source = `file:///w/${file}`;
      const start = TEXTS[file as keyof typeof TEXTS].indexOf(words);
      return sourcebook.cite({ source, start, end: start + words.length, markup, draft: 'file:///w/draft' });
    };
    const note = cite('article.txt', 'Nobody on the quay had been told beforehand.');
    const keyed = cite('live.txt', 'The gates were opened again', 'pandoc');
    const text = `He wrote ${note.text}\n\nThe gates opened [see @${keyed.csl.id}]. Mud rises (Tom Marsh, n.d., undated.txt).\n\nThe tide came in, “${'nobody wrote down who had seen it first'}”.\n\n${note.footnote}\n`;
    const titles = sourcebook.works(draft(text)).map(({ title }) => title);
    assert.deepEqual(titles.toSorted(), ['GATES OPEN AGAIN', 'Notes on <i>mud</i>', 'The last ferry']);
  });

  it('of a draft are not those that only its own list names', async () => {
    const { entries } = await sourcebook.bibliography({ style: 'chicago-notes', markup: 'markdown' });
    const list = [
      '<!-- sourcebook:works-cited -->',
      ...entries.map(({ text }) => text),
      'undated.txt',
      '<!-- sourcebook:works-cited-end -->',
    ];
    const text = `Words.\n\n${list.join('\n\n')}\n`;
    assert.deepEqual(sourcebook.works(draft(text)), []);
    assert.deepEqual(sourcebook.check(draft(text)), []);
  });
});
