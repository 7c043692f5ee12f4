import assert from 'node:assert/strict';
import { ARTICLE, kinds, read } from './support';

const MENU = [
  'Login | Register',
  'Harbour Desk',
  'Home',
  'Tech',
  'Your News',
  'Fish Prices',
  'Tides',
  'Daily Deals',
  'Newsletters',
  'Subscribe',
  'Boats',
  'Lighthouses',
  'Ropes',
  'Weather',
  'Video',
  'Contributors',
];
const TEASERS = [
  'Ten Ropes You Should Own',
  'Why Gulls Are Louder This Year',
  'Seven Harbours to See Before Spring',
];
const FOOT = [
  'Please follow us on the usual channels.',
  'Tags: ferries, Brannock',
  'Share this',
  'Facebook',
  'Print',
  'Buzz',
  'Digg',
  'Recent Posts',
  'Why Half Of The Fleet...',
  '3 Comments',
  'gull77 on Sep 22, 3:05 PM said:',
  'They will miss it when it is gone, mark my words.',
  'Reply',
  'oldsalt on Sep 23, 9:11 AM said:',
  'About time, that thing was a danger to everybody.',
  'Reply',
  'Site Map',
  'Privacy Policy',
  'Advertise',
  '© 2021 Quay Media, Inc. All rights reserved.',
];

function page(...head: string[]): string {
  return [...MENU, ...TEASERS, ...head, ...ARTICLE, ...FOOT].join('\n');
}

const SIGNED = page(
  'Council Votes to Close the Brannock Ferry Landing',
  'Ruth Hallam | Sep. 21, 2021, 3:03 PM | 4,094 | 6',
);

describe('A saved web page', () => {
  const source = read(SIGNED);

  it('has the headline that shares its words with the text, not a teaser of its menus', () => {
    assert.equal(source.source.title, 'Council Votes to Close the Brannock Ferry Landing');
  });

  it('has the day and the author of the line under its headline, not the days of its comments', () => {
    assert.equal(source.source.issued, '2021-09-21');
    assert.deepEqual(source.source.authors, ['Ruth Hallam']);
  });

  it('is of no outlet where a section of its menus has words of one', () => {
    assert.equal(source.source.container, undefined);
  });

  it('keeps its text, and takes menus, teasers, buttons and little remarks under it for furniture', () => {
    const found = kinds(source);
    for (const paragraph of ARTICLE) assert.equal(found.get(paragraph), 'body', paragraph);
    for (const line of [
      ...MENU,
      ...TEASERS,
      'Buzz',
      'Digg',
      'Recent Posts',
      'Why Half Of The Fleet...',
      'Advertise',
    ])
      assert.equal(found.get(line), 'furniture', line);
    assert.equal(found.get('They will miss it when it is gone, mark my words.'), 'furniture');
  });

  it('does not date its text by the comments under it', () => {
    const dates = source.passages.filter(({ kind }) => kind === 'body').map(({ date }) => date);
    assert.deepEqual([...new Set(dates)], ['2021-09-21']);
  });

  it('is undated where only its menus and its foot give days', () => {
    const text = [
      'Tuesday, October 5, 2021',
      ...MENU,
      ...Array.from({ length: 12 }, () => 'More Tides'),
      SIGNED.split('\n')
        .filter((line) => !line.startsWith('Ruth'))
        .join('\n'),
      'Oct 10, 2021',
    ].join('\n');
    assert.equal(read(text).source.issued, undefined);
  });

  it('has no title where nothing above its text shares words with it or is signed', () => {
    assert.equal(read(page()).source.title, undefined);
  });

  it('takes day and time from a line of sections and buttons under the headline', () => {
    const text = page(
      'Council Votes to Close the Brannock Ferry Landing',
      'text size: T T Island Life Page September 20, 2021, 6:37 PM EDT',
    );
    assert.equal(read(text).source.issued, '2021-09-20');
  });

  it('keeps a list of names that no menu surrounds', () => {
    const names = [
      'Anna Berg',
      'Tom Lie',
      'Ada Moen',
      'Per Dahl',
      'Eva Holt',
      'Jon Ness',
      'Kari Vik',
      'Ola Bakk',
      'Nils Eide',
      'Siri Foss',
      'Lars Hov',
    ];
    const found = kinds(read([...ARTICLE, 'Those who signed:', ...names].join('\n')));
    for (const name of names) assert.notEqual(found.get(name), 'furniture', name);
  });

  it('is not made of a book with page numbers and a table of contents', () => {
    const contents = [
      'The Landing ........ 3',
      'The Vote ........ 9',
      'The Bus ........ 21',
      'Notes ........ 30',
      'Index ........ 33',
    ];
    const book = [
      ...contents,
      ...ARTICLE.flatMap((paragraph, at) => [String(at + 1), paragraph]),
      'A line of verse',
      'Another line of verse',
    ];
    assert.equal(kinds(read(book.join('\n'))).get('A line of verse'), 'body');
  });
});
