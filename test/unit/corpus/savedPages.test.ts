import assert from 'node:assert/strict';
import type { SourceDocument } from '../../../src/core/corpus/model';
import { readSource } from '../../../src/core/corpus/readSource';
import { readTexts } from '../../support/memorySourcebook';

function read(text: string, file = 'page.txt'): SourceDocument {
  return readSource({ id: `file:///${file}`, file, bytes: new TextEncoder().encode(text) });
}

/** The kind of each passage by its words. */
function kinds({ text, passages }: SourceDocument): ReadonlyMap<string, string> {
  return new Map(passages.map(({ start, end, kind }) => [text.slice(start, end), kind]));
}

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
const ARTICLE = [
  'The council of Brannock voted late on Tuesday to close the old ferry landing, which has served the island since 1911.',
  'Members said the piles under the landing had rotted, and that repairing them would cost more than the ferry earns in ten years.',
  'The harbour master, Ines Corrado, told the meeting that the last boat would leave in October and that a bus would run instead.',
  'Islanders filled the hall, and a petition with nine hundred names was handed to the chair before the vote on the ferry landing.',
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

describe('A saved message', () => {
  const text = [
    'Return-Path: <list@quay.example>',
    'Received: from mx.quay.example (mx.quay.example [192.0.2.7])',
    '\tby list.quay.example with ESMTP; Fri, 3 Jun 2005 08:38:16 -0400',
    'Date: Thu, 2 Jun 2005 14:37:12 +0200',
    'From: Ines Corrado <ines@quay.example>',
    'To: islanders@quay.example',
    'Subject: The last boat',
    'Message-ID: <1@quay.example>',
    '',
    'The last boat leaves on the third of October, and nobody has asked the bus company yet.',
    '',
    'Tom Lie wrote:',
    '> Has anybody asked the bus company?',
  ].join('\n');

  it('has subject, sender and date of its own header', () => {
    const { title, authors, issued } = read(text).source;
    assert.deepEqual([title, authors, issued], ['The last boat', ['Ines Corrado'], '2005-06-02']);
  });

  it('keeps the lines that it quotes, and hides the fields of mail programs', () => {
    const found = kinds(read(text));
    assert.equal(found.get('> Has anybody asked the bus company?'), 'body');
    assert.equal(found.get('Message-ID: <1@quay.example>'), 'furniture');
  });

  it('has no program for its author', () => {
    assert.deepEqual(read(text.replace('Ines Corrado', 'Mail Delivery System')).source.authors, []);
  });
});

describe('Records of many kinds', () => {
  it('date the messages of a chat each by its own stamp, where one settles the order of day and month', () => {
    const chat = [
      '12/03/2021, 14:07 - Marta: Has anyone found the ledgers of the ferry?',
      '12/03/2021, 14:09 - Jon Bryn: They are in the second room, left shelf',
      'I saw them on Tuesday',
      '13/03/2021, 09:12 - Marta: Found them, thanks.',
    ];
    const dates = (lines: readonly string[]) => read(lines.join('\n')).passages.map(({ date }) => date);
    assert.deepEqual(dates(chat), ['2021-03-12', '2021-03-12', '2021-03-12', '2021-03-13']);
    const unsettled = chat.map((line) => line.replace('13/03', '11/03'));
    assert.deepEqual(dates(unsettled), [undefined, undefined, undefined, undefined]);
  });

  it('date the sections of a list of changes by their headings, and the whole by none of them', () => {
    const text =
      '# Changes\n\nAll that changed.\n\n## [1.1.0] - 2020-11-17\n\n- ropes are longer\n\n## [1.0.9] - 2019-02-28\n\n- knots hold\n';
    const { source, passages } = read(text, 'CHANGES.md');
    assert.equal(source.issued, undefined);
    assert.deepEqual(
      passages.slice(2).map(({ kind, date }) => `${kind} ${date}`),
      ['heading 2020-11-17', 'body 2020-11-17', 'heading 2019-02-28', 'body 2019-02-28'],
    );
  });

  it('keep a Markdown heading that is a word of menus elsewhere', () => {
    assert.equal(
      kinds(read('# Guide\n\nHow it works.\n\n## Language\n\nThe words it knows.\n', 'a.md')).get('Language'),
      'heading',
    );
  });

  it('keep who was present at a meeting', () => {
    const text = [
      'BRANNOCK ISLAND COUNCIL',
      'Minutes of the autumn meeting',
      'Tuesday, October 8, 2024',
      '',
      'Present: Ines Corrado, Tom Lie',
      'Absent: Ada Moen',
      '',
      ...ARTICLE,
    ].join('\n');
    const found = kinds(read(text));
    assert.equal(found.get('Present: Ines Corrado, Tom Lie'), 'body');
    assert.equal(found.get('Absent: Ada Moen'), 'body');
  });

  it('of subtitles are sources by the ending of their name', async () => {
    const sourcebook = await readTexts({
      'film.srt': '1\n00:00:01,200 --> 00:00:04,800\nWe had no road then.\n',
    });
    const [film] = sourcebook.sources();
    assert.deepEqual([film?.file, film?.warnings], ['film.srt', []]);
    assert.equal(sourcebook.search({ query: '"no road"', limit: 5 }).hits.length, 1);
  });

  it('join the lines of a cue of subtitles and hide its times', () => {
    const text =
      '1\n00:00:01,200 --> 00:00:04,800\nWe had no road then. The boat came\ntwice a week with the mail.\n\n2\n00:00:05,100 --> 00:00:09,000\nAnd in winter it did not come at all.\n';
    const found = kinds(read(text));
    assert.equal(found.get('We had no road then. The boat came\ntwice a week with the mail.'), 'body');
    assert.equal(found.get('00:00:01,200 --> 00:00:04,800'), 'furniture');
  });

  it('take no lawyer who examines for an author', () => {
    const text = [
      'BEFORE THE WATER BOARD',
      'Thursday, September 19, 2019',
      '',
      'BY MR. TOLLIVER:',
      'Q. How long have you managed the upper gate, and who had it before you?',
    ].join('\n');
    assert.deepEqual(read(text).source.authors, []);
  });

  it('take the month that stands before the first words of a page from a collection', () => {
    const { source, passages } = read(` date 2024-06 ${ARTICLE[0]}\n\n${ARTICLE[1]}`);
    assert.equal(source.issued, '2024-06');
    assert.equal(passages.find(({ kind }) => kind === 'body')?.start, ' date 2024-06 '.length);
  });

  it('name the author that a vault of notes links', () => {
    assert.deepEqual(
      read('---\ntitle: Ropes\nauthor:\n  - "[[people/Ann Lee|Ann Lee]]"\n---\nText of the note.\n', 'n.md')
        .source.authors,
      ['Ann Lee'],
    );
  });

  it('name an author whose given name is a particle elsewhere', () => {
    assert.deepEqual(
      read(`A Ferry Landing Closes for Good\nBy Ben Smith\nMarch 3, 2023\n${ARTICLE.join('\n')}`).source
        .authors,
      ['Ben Smith'],
    );
  });
});
