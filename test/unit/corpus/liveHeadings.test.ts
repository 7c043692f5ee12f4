import assert from 'node:assert/strict';
import { ARTICLE, kinds, read } from './support';

/** `heading | date` of the passages of text. */
function underHeadings(text: string): string[] {
  const { passages } = read(text);
  return passages
    .filter(({ kind }) => kind === 'body')
    .map(({ heading, date }) => `${heading ?? '-'} | ${date ?? '-'}`);
}

const TITLE = 'Ferry landing: how the week went';

describe('A live page that prints its headings above its times', () => {
  it('gives each entry its own heading and day', () => {
    const text = [
      TITLE,
      'Landing closed for good',
      '08:45 – 27 March 2022',
      ARTICLE[0],
      'Islanders fill the hall',
      '21:10 – 26 March 2022',
      ARTICLE[3],
      ARTICLE[1],
    ].join('\n\n');
    assert.deepEqual(underHeadings(text), [
      'Landing closed for good | 2022-03-27',
      'Islanders fill the hall | 2022-03-26',
      'Islanders fill the hall | 2022-03-26',
    ]);
    assert.equal(read(text).source.title, TITLE);
  });

  it('leaves the headings below its times where they stand', () => {
    const text = [
      TITLE,
      '26 March 2022',
      'Landing closed for good',
      ARTICLE[0],
      'What comes next',
      ARTICLE[2],
      '25 March 2022',
      'Islanders fill the hall',
      ARTICLE[3],
    ].join('\n\n');
    assert.deepEqual(underHeadings(text), [
      'Landing closed for good | 2022-03-26',
      'Landing closed for good | 2022-03-26',
      'Islanders fill the hall | 2022-03-25',
    ]);
  });

  it('may have the time glued to the heading', () => {
    const text = [
      TITLE,
      `Landing closed for goodpublished at 10:32 British Summer Time 16 October 2023\n${ARTICLE[0]}`,
      `Islanders fill the hall published at 09:15 British Summer Time 16 October 2023\n${ARTICLE[3]}`,
    ].join('\n\n');
    const { source } = read(text);
    assert.deepEqual([source.title, source.issued], [TITLE, '2023-10-16']);
    assert.deepEqual(underHeadings(text), [
      'Landing closed for good | 2023-10-16',
      'Islanders fill the hall | 2023-10-16',
    ]);
  });

  it('keeps a sentence whole that ends with the time at which something was published', () => {
    for (const sentence of [
      'The counts of the boats in the old harbour, made on a wet Monday, were published at 20:00 on 16 October 2023.',
      'The counts of the boats in the old harbour were published at 20:00, 16 October 2023',
      'Counts of the boats in the old harbour, published at 20:00 on 16 October 2023',
    ]) {
      const signed = read(
        [TITLE, 'By Ann Lee', '20 May 2024', ARTICLE[0], sentence, ...ARTICLE].join('\n\n'),
      );
      assert.deepEqual([kinds(signed).has(sentence), signed.source.issued], [true, '2024-05-20']);
      assert.equal(read([TITLE, ARTICLE[0], sentence, ...ARTICLE].join('\n\n')).source.issued, undefined);
    }
  });

  it('keeps a headline that tells when something is published', () => {
    const line = 'Report published at 10 different harbours';
    assert.equal(read([line, ...ARTICLE].join('\n\n')).source.title, line);
  });
});
