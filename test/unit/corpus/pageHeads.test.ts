import assert from 'node:assert/strict';
import { ARTICLE, kinds, read } from './support';

describe('The head of a pasted page', () => {
  it('gives no title where it is an archive’s list, and no issue date over its menus', () => {
    const headline = 'Council Votes to Close the Brannock Ferry Landing';
    const { title, issued } = read(
      ['Montag, Dezember 22, 2025', 'Start Blog Seite 666', headline, ...ARTICLE].join('\n'),
    ).source;
    assert.deepEqual([title, issued], [headline, undefined]);
  });

  it('keeps the date over a headline that no menu stands between', () => {
    const text = ['Montag, Dezember 22, 2025', 'Council Votes to Close the Landing', ...ARTICLE];
    assert.equal(read(text.join('\n')).source.issued, '2025-12-22');
  });

  it('has its headline also where it prints it twice', () => {
    const headline = 'Live: the Night of the Brannock Vote';
    const text = [headline, '09 Jun, 2017', headline, ...ARTICLE].join('\n\n');
    assert.equal(read(text).source.title, headline);
  });

  it('has its headline over a row of reporters, who are no menu', () => {
    const headline = 'Council votes to close the old ferry landing';
    const text = [headline, 'Ann Lee | Tom Lie | Ada Moen', '28 June 2022', ...ARTICLE].join('\n');
    assert.deepEqual([read(text).source.title, read(text).source.issued], [headline, '2022-06-28']);
  });

  it('loses the reading time that pasting glued to its headline', () => {
    const text = ` date 2022-06-19 Why the island’s road has no end5 min read . Updated: 20 Jun 2022, 10:23 PM IST\n${ARTICLE.join('\n')}`;
    const { title, issued } = read(text).source;
    assert.deepEqual([title, issued], ['Why the island’s road has no end', '2022-06-19']);
  });

  it('has the day before its first words, whatever these are', () => {
    const [first, ...rest] = read(` date 2019-11 Actualizar\n\n${ARTICLE.join('\n\n')}`).passages;
    assert.deepEqual([first?.start, first?.end, first?.kind], [1, 13, 'furniture']);
    assert.deepEqual([rest[0]?.kind, rest[1]?.date], ['furniture', '2019-11']);
  });

  it('of an article from Wikipedia has the title over the strapline', () => {
    const text = ['Jump to content', 'Brannock', 'From Wikipedia, the free encyclopedia', 'Brannock'];
    const found = read([...text, ...ARTICLE, 'History', '[edit]', ARTICLE[0]].join('\n\n'));
    assert.deepEqual([found.source.title, found.source.container], ['Brannock', 'Wikipedia']);
    assert.deepEqual(
      ['History', '[edit]'].map((line) => kinds(found).get(line)),
      ['heading', 'furniture'],
    );
  });
});

describe('The day of a newspaper page', () => {
  it('closes a masthead that has the paper’s name and the right weekday', () => {
    const masthead = 'The Brannock Herald, FARM & HARBOUR RECORD. TUESDAY, MARCH 7, 1882.';
    assert.equal(read([masthead, ...ARTICLE].join('\n\n')).source.issued, '1882-03-07');
    const wrong = masthead.replace('TUESDAY', 'FRIDAY');
    assert.equal(read([wrong, ...ARTICLE].join('\n\n')).source.issued, undefined);
  });

  it('is read from a line that goes on with who wrote it where', () => {
    const text = ['Council Votes to Close the Landing', 'June 30, 2022 by in Ferry Issues', ...ARTICLE];
    assert.equal(read(text.join('\n')).source.issued, '2022-06-30');
  });

  it('is read where pasting glued the next word to the year', () => {
    assert.equal(
      read(['Mittwoch, 12. April 2017Der Tag', '', ...ARTICLE].join('\n')).source.issued,
      '2017-04-12',
    );
  });

  it('is no span that a text tells of', () => {
    const text = ['Chronology Dec. 20, 2010 - Feb. 11, 2011', ...ARTICLE].join('\n\n');
    assert.equal(read(text).source.issued, undefined);
  });
});
