import assert from 'node:assert/strict';
import { proseOf, readable, wordsAt } from '../../../src/core/corpus/prose';
import { readTexts } from '../../support/memorySourcebook';
import { kinds, read } from './support';

const TALK = `WEBVTT - A talk
Kind: captions
Language: en

STYLE
::cue { color: red; }

REGION
id:left

NOTE Checked by hand
and read once more.

opening
00:01.200 --> 00:04.800 align:start
<v Nina Brandt>We will <i>never</i> leave the quay &amp; the old mill.</v>

00:00:05.000 --> 00:00:08.000
They<00:00:05.500><c> had</c><00:00:06.000><c.loud> no</c> road
before&lrm; the <lang fr>gare</lang> came, and nev<b>er</b> asked.
`;

describe('Subtitles of the web', () => {
  it('have nothing but the words of their cues for text', () => {
    const { text, passages } = read(TALK, 'talk.vtt');
    assert.deepEqual(
      passages.filter(({ kind }) => kind !== 'furniture').map(({ start, end }) => text.slice(start, end)),
      TALK.split('\n\n')
        .slice(4)
        .map((cue) => cue.slice(cue.search(/<v|They/)).trim()),
    );
    assert.equal(kinds(read(TALK, 'talk.vtt')).get('opening'), 'furniture');
  });

  it('are shown without tags, times and references to characters', () => {
    const document = read(TALK, 'talk.vtt');
    const shown = document.passages
      .filter(({ kind }) => kind !== 'furniture')
      .map((passage) => wordsAt(document, passage));
    assert.deepEqual(shown, [
      'Nina Brandt: We will never leave the quay & the old mill.',
      'They had no road\nbefore the gare came, and never asked.',
    ]);
    assert.equal(readable('talk.vtt', { text: 'a <i>b</i>', marks: [] }).text, 'a b');
    assert.equal(proseOf(document).length, TALK.length);
  });

  it('are found by their words, and say whose they are', async () => {
    const sourcebook = await readTexts({ 'talk.vtt': TALK });
    for (const query of ['"never leave the quay"', '"they had no road"', '"never asked"'])
      assert.equal(sourcebook.search({ query, limit: 5 }).hits.length, 1, query);
    const draft = '“We will never leave the quay & the old mill,” she said. “They had no road,” he said.\n';
    assert.deepEqual(
      sourcebook
        .check({ uri: 'file:///w/d.md', text: draft, languageId: 'markdown' })
        .map(({ status, source }) => [status, source?.text]),
      [
        ['grounded', 'We will never leave the quay & the old mill'],
        ['grounded', 'They had no road'],
      ],
    );
    assert.deepEqual(
      sourcebook.quotations().map(({ speakerText }) => speakerText),
      ['Nina Brandt'],
    );
  });
});
