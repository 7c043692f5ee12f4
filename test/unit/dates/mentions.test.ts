import assert from 'node:assert/strict';
import { findDates, numericOrderOf } from '../../../src/core/dates/mentions';

/** The mentions of a text as `slice = date`, without a year as `slice = --month-day`. */
function dates(text: string, order?: 'day-first' | 'month-first'): string[] {
  return findDates(text, order).map(
    ({ start, end, date, month, day }) => `${text.slice(start, end)} = ${date ?? `--${month}-${day}`}`,
  );
}

describe('Months before a year alone', () => {
  for (const text of ['They march 2024 metres', 'We may 2024 times', 'They set 2024 goals', 'Wal-Mart 2010'])
    it(`are not read in “${text}”`, () => assert.deepEqual(dates(text), []));

  it('are read by their capital, or where they are no verb', () => {
    assert.deepEqual(dates('in March 2024, en août 2024'), ['March 2024 = 2024-03', 'août 2024 = 2024-08']);
  });
});

describe('Dates in a text', () => {
  for (const [text, ...expected] of [
    ['issued 2022-12-01, World', '2022-12-01 = 2022-12-01'],
    ['14 November 2024', '14 November 2024 = 2024-11-14'],
    ['الأحد ١٧ سبتمبر ٢٠٢٣', 'الأحد ١٧ سبتمبر ٢٠٢٣ = 2023-09-17'],
    ['۱۷/۱۱/۲۰۲۳', '۱۷/۱۱/۲۰۲۳ = 2023-11-17'],
    ['२०८०-०५-१७ ०९.०५.२०८१'],
    ['Nov. 14 2024', 'Nov. 14 2024 = 2024-11-14'],
    ['the 14th of November, 2024', '14th of November, 2024 = 2024-11-14'],
    ['Thu December 1, 2022', 'Thu December 1, 2022 = 2022-12-01'],
    ['12 Mar 2025', '12 Mar 2025 = 2025-03-12'],
    ['14/11/2024', '14/11/2024 = 2024-11-14'],
    ['11/14/2024', '11/14/2024 = 2024-11-14'],
    ['14.11.2024', '14.11.2024 = 2024-11-14'],
    ['Aktualisiert am 03.06.2022-17:23', '03.06.2022 = 2022-06-03'],
    ['2024/11/14', '2024/11/14 = 2024-11-14'],
    ['le 1er mars 2023', '1er mars 2023 = 2023-03-01'],
    ['14. März 2024', '14. März 2024 = 2024-03-14'],
    ['30 de marzo de 2023', '30 de marzo de 2023 = 2023-03-30'],
    ['14 novembre 2024', '14 novembre 2024 = 2024-11-14'],
    ['7 de setembro de 2021', '7 de setembro de 2021 = 2021-09-07'],
    ['3 maart 2020', '3 maart 2020 = 2020-03-03'],
    ['3 stycznia 2020 r.', '3 stycznia 2020 = 2020-01-03'],
    ['3 березня 2023 року', '3 березня 2023 = 2023-03-03'],
    ['вторник, 12 марта 2024 г.', 'вторник, 12 марта 2024 = 2024-03-12'],
    ['in November 2024', 'November 2024 = 2024-11'],
    ['更新日:2022年4月19日更新', '2022年4月19日 = 2022-04-19'],
    ['令和4年4月19日の会見', '令和4年4月19日 = 2022-04-19'],
    ['平成元年(1989)5月1日', '平成元年(1989)5月1日 = 1989-05-01'],
    ['2013년 10월 24일 03:00', '2013년 10월 24일 = 2013-10-24'],
    ['입력 2013. 10. 24.', '2013. 10. 24 = 2013-10-24'],
    ['الأحد، 04 آب/أغسطس 2013', '04 آب/أغسطس 2013 = 2013-08-04'],
    ['01 Ocak 2026 Perşembe', '01 Ocak 2026 = 2026-01-01'],
    ['2024. november 14.', '2024. november 14 = 2024-11-14'],
    ['14. května 2024', '14. května 2024 = 2024-05-14'],
    ['fredag 14 augusti 2020', 'fredag 14 augusti 2020 = 2020-08-14'],
    ['12 Μαρτίου 2024', '12 Μαρτίου 2024 = 2024-03-12'],
    ['14 marraskuuta 2024', '14 marraskuuta 2024 = 2024-11-14'],
    ['Wednesday, March 12, expressed hope', 'Wednesday, March 12 = --3-12'],
    [
      '14 November 2024 and 15 November 2024',
      '14 November 2024 = 2024-11-14',
      '15 November 2024 = 2024-11-15',
    ],
  ] as const) {
    it(`are read in “${text}”`, () => assert.deepEqual(dates(text), expected));
  }

  for (const text of [
    '03/04/2023',
    'around 1,100 of 4,500',
    '31 February 2024',
    '2024-13-01',
    'it may 5 times',
    '155 mm guns',
    '12345-01-01',
    'Wal-Mart 2010',
    '2024年13月1日',
    '3/4/24',
  ]) {
    it(`are not made of “${text}”`, () => assert.deepEqual(dates(text), []));
  }

  it('say where they are the ends of a range', () => {
    assert.deepEqual(
      findDates('from 3–5 March 2023').map(({ range }) => range),
      [true],
    );
    assert.deepEqual(
      findDates('March 3-5, 2023').map(({ range }) => range),
      [true],
    );
    assert.deepEqual(
      findDates('3 March 2023').map(({ range }) => range),
      [false],
    );
    assert.deepEqual(
      findDates('08:45 – 27 March 2022').map(({ range }) => range),
      [false],
    );
  });

  it('know the weekday that stands before them', () => {
    assert.deepEqual(
      findDates('Mittwoch, den 3. Mai 2023').map(({ weekday }) => weekday),
      [3],
    );
    assert.deepEqual(
      findDates('Reported 3 May 2023').map(({ weekday }) => weekday),
      [undefined],
    );
  });

  it('in figures follow the order that the file shows', () => {
    assert.equal(numericOrderOf('03/04/2023 and 25/04/2023'), 'day-first');
    assert.equal(numericOrderOf('03/04/2023 and 04/25/2023'), 'month-first');
    assert.equal(numericOrderOf('25/04/2023 and 04/25/2023'), undefined);
    assert.deepEqual(dates('03/04/2023', 'day-first'), ['03/04/2023 = 2023-04-03']);
    assert.deepEqual(dates('03/04/2023', 'month-first'), ['03/04/2023 = 2023-03-04']);
  });
});
