import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import { ARTICLE, kinds, read } from './support';

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

  it('carry the year of a diary on from one day to the next, and over the New Year, but not for months', () => {
    const days = ['December 18th, 1916.', 'December 19th.', 'January 4th.', 'June 2nd.'];
    const text = days.flatMap((day, at) => [day, ARTICLE[at]]).join('\n\n');
    assert.deepEqual(
      read(text)
        .passages.filter(({ kind }) => kind === 'body')
        .map(({ date }) => date),
      ['1916-12-18', '1916-12-19', '1917-01-04', undefined],
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
      'talk.vtt': 'WEBVTT\n\n00:01.200 --> 00:04.800\n<v Ann Lee>They had no road either.\n',
    });
    assert.deepEqual(
      sourcebook.sources().map(({ file, warnings }) => [file, warnings]),
      [
        ['film.srt', []],
        ['talk.vtt', []],
      ],
    );
    assert.equal(sourcebook.search({ query: '"no road"', limit: 5 }).hits.length, 2);
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
