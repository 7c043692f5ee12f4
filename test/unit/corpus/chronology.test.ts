import assert from 'node:assert/strict';
import { ARTICLE, read } from './support';

/** The date of each passage that has one, by its first words. */
function datesOf(...lines: string[]): string[] {
  const { text, passages } = read(lines.join('\n'));
  return passages.flatMap(({ start, date, dateBasis }) =>
    date === undefined ? [] : [`${text.slice(start, start + 6)}… ${date} ${dateBasis}`],
  );
}

describe('A chronology', () => {
  it('dates each line by the day or month that it begins with', () => {
    assert.deepEqual(
      datesOf(
        ARTICLE[0] ?? '',
        '6 March 2011: The council closes the landing.',
        '• April 2011 – Islanders hand in a petition of nine hundred names.',
        '— May 12, 2011: A bus runs in place of the ferry for the first time',
        ARTICLE[1] ?? '',
      ),
      ['6 Marc… 2011-03-06 entry', '• Apri… 2011-04 entry', '— May … 2011-05-12 entry'],
    );
  });

  it('takes the year from the line above, and of several days the month', () => {
    assert.deepEqual(
      datesOf(
        '2011',
        '• March 15: The council closes the landing.',
        '• August 18-27: Islanders fill the hall night after night.',
        '• Later: The council meets behind closed doors.',
        '• October 4: The council meets again.',
        '-- 2012 --',
        '• January 4: A bus runs in place of the ferry.',
      ),
      [
        '• Marc… 2011-03-15 entry',
        '• Augu… 2011-08 entry',
        '• Octo… 2011-10-04 entry',
        '• Janu… 2012-01-04 entry',
      ],
    );
  });

  it('claims no day where no year is said', () => {
    assert.deepEqual(
      datesOf(
        'March 15: The council closes the landing.',
        'August 18: Islanders fill the hall night after night.',
        'August 27: A bus runs in place of the ferry.',
      ),
      [],
    );
  });

  for (const [what, ...above] of [
    ['a menu of years', 'Archive', '2013', '2012', '2011', '2010'],
    ['a menu of years with counts', '2013 (12)', '2012 (9)', '2010'],
    ['a count', '1200'],
    ['a count below its word', 'Shares', '2000'],
    ['a year before a text', '2010', ARTICLE[0] ?? ''],
    ['a year before a heading', '2010', 'Report of the council', 'Landings and boats'],
    ['a year before one that a line says itself', '2010', 'May 3, 2011: The council meets in the hall.'],
  ] as const)
    it(`takes no year from ${what}`, () => {
      const days = ['June 6: The council meets.', 'July 9: A bus runs.', 'August 2: The landing closes.'];
      const dates = datesOf(...above, ...days);
      assert.deepEqual(
        dates.filter((date) => /^(?:June|July|August)/.test(date)),
        [],
      );
    });

  it('is no text that begins with a day here and there, and no list without an order', () => {
    const [first = '', second = ''] = ARTICLE;
    assert.deepEqual(datesOf(`6 March 2011: ${first}`, `8 March 2011: ${second}`), []);
    const days = ['6 March 2011', '4 May 1998', '7 July 2004', '1 May 1999'];
    assert.deepEqual(datesOf(...days.map((day) => `${day}: ${first}`)), []);
    assert.deepEqual(datesOf(...days.slice(1, 3).map((day) => `On ${day} it began: ${first}`)), []);
  });

  it('in an article with a date is of that day', () => {
    const found = datesOf(
      'A landing and its troubles',
      'By Ann Lee',
      '23 September 2014',
      ARTICLE[0] ?? '',
      '6 March 2011: The council closes the landing.',
      '4 April 2011: Islanders hand in a petition.',
      '2 May 2011: A bus runs in place of the ferry.',
    );
    assert.equal(found.length, 7);
    assert.ok(found.every((date) => date.endsWith('2014-09-23 source')));
  });
});
