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
});
