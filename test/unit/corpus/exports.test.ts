import assert from 'node:assert/strict';
import { ARTICLE, kinds, read } from './support';

const EXPORT = [
  'Download Request: Selected Items: 1-2',
  'Time Of Request: Friday, March 20, 2018  16:51:31',
  '1 of 2 DOCUMENTS',
  'Brannock.example',
  'January 11, 2010 Monday',
  'Council votes to close the ferry landing',
  'BYLINE: Ines Corrado',
  'LENGTH: 355 words',
  ARTICLE[0],
  'LOAD-DATE: January 15, 2010',
  'PUBLICATION-TYPE: Newspaper',
  '2 of 2 DOCUMENTS',
  'The Quay Herald',
  'January 13, 2010 Wednesday\n      Edition 1;\n      Islands',
  'Gulls take over the pier',
  'SECTION: FEATURES; Pg. 6',
  ARTICLE[1],
  'Copyright 2010 QUAY NEWS LTD',
].join('\n\n');

describe('An export of a newspaper database', () => {
  const source = read(EXPORT);

  it('dates each of its documents, not by the day of the request or of loading', () => {
    assert.deepEqual(
      source.passages.filter(({ kind }) => kind === 'body').map(({ date }) => date),
      ['2010-01-11', '2010-01-13'],
    );
  });

  it('has the headlines of its documents over their texts', () => {
    assert.deepEqual(
      source.passages.filter(({ kind }) => kind === 'body').map(({ heading }) => heading),
      ['Council votes to close the ferry landing', 'Gulls take over the pier'],
    );
  });

  it('shows nothing that the database wrote', () => {
    const found = kinds(source);
    for (const line of [
      'Download Request: Selected Items: 1-2',
      '2 of 2 DOCUMENTS',
      'LENGTH: 355 words',
      'PUBLICATION-TYPE: Newspaper',
      'The Quay Herald',
      'Islands',
    ])
      assert.equal(found.get(line), 'furniture', line);
  });

  it('keeps what stands under a day that comes behind the text of a document', () => {
    const later = ['2 of 2 DOCUMENTS', ARTICLE[1], 'January 9, 2010\nThe vote', ARTICLE[0]].join('\n\n');
    const source = read(EXPORT.slice(0, EXPORT.indexOf('2 of 2')) + later);
    assert.notEqual(kinds(source).get('The vote'), 'furniture');
  });

  it('of several documents has no one title, outlet or author', () => {
    const { title, container, authors } = source.source;
    assert.deepEqual([title, container, authors], [undefined, undefined, []]);
  });

  it('of one document has its title and its author', () => {
    const one = EXPORT.slice(EXPORT.indexOf('1 of 2'), EXPORT.indexOf('2 of 2 ')).replace('1 of 2', '1 of 1');
    const { title, authors, issued } = read(one).source;
    assert.deepEqual(
      [title, authors, issued],
      ['Council votes to close the ferry landing', ['Ines Corrado'], '2010-01-11'],
    );
  });

  it('keeps the lines of a chronology in a text', () => {
    const days = ['12 May 2011', 'Talks open in Oslo', '14 May 2011', 'Bo Ray leaves the hall'].join('\n');
    const found = kinds(read(EXPORT.replace('LOAD-DATE', `${days}\n\nLOAD-DATE`)));
    for (const line of ['Talks open in Oslo', 'Bo Ray leaves the hall'])
      assert.notEqual(found.get(line), 'furniture', line);
  });

  it('of thousands of short lines is read', () => {
    const lines = Array.from({ length: 20_000 }, (_none, at) => `item ${at}`).join('\n');
    const found = kinds(read(EXPORT.replace('LOAD-DATE', `14 May 2011\n${lines}\n\nLOAD-DATE`)));
    assert.equal(found.get('LENGTH: 355 words'), 'furniture');
  });
});

describe('An article that is no export', () => {
  const HEAD = 'Ferry landing to close in autumn\nBy Ann Lee\n3 March 2023';
  const texts = (text: string): readonly string[] =>
    ARTICLE.filter((paragraph) => kinds(read(text)).get(paragraph) !== 'body');

  for (const [what, lines] of [
    ['has a count of documents under it', ['1 of 3 documents']],
    ['has counts of documents in capitals', ['1 of 3 DOCUMENTS', '2 of 3 DOCUMENTS']],
    ['has headings about documents', ['Document Characteristics', 'Document Responsibilities']],
  ] as const)
    it(`keeps its title, its day and its text where it ${what}`, () => {
      const text = [HEAD, ...ARTICLE.slice(0, 3), ...lines, ARTICLE[3]].join('\n\n');
      const { title, issued } = read(text).source;
      assert.deepEqual([title, issued], ['Ferry landing to close in autumn', '2023-03-03']);
      assert.deepEqual(texts(text), []);
    });

  it('keeps its text above a count of documents where a line reads like one of a database', () => {
    const lines = ['1 of 3 DOCUMENTS', 'UPDATE: the landing is closed', ARTICLE[3]];
    assert.deepEqual(texts([HEAD, ...ARTICLE.slice(0, 3), ...lines].join('\n\n')), []);
  });
});
