import assert from 'node:assert/strict';
import {
  daysOf,
  makeDate,
  parsePartialDate,
  precisionOf,
  weekdayOf,
} from '../../../src/core/dates/partialDate';

describe('A partial date', () => {
  it('is only made of days that the calendar has', () => {
    assert.equal(makeDate(2024, 2, 29), '2024-02-29');
    assert.equal(makeDate(2023, 2, 29), undefined);
    assert.equal(makeDate(2023, 13), undefined);
    assert.equal(makeDate(0), undefined);
    assert.equal(makeDate(987), '0987');
  });

  it('is parsed with its precision', () => {
    assert.equal(precisionOf(parsePartialDate('2024') ?? ''), 'year');
    assert.equal(precisionOf(parsePartialDate('2024-11') ?? ''), 'month');
    assert.equal(precisionOf(parsePartialDate('2024-11-14') ?? ''), 'day');
    assert.equal(parsePartialDate('2024-1-1'), undefined);
    assert.equal(parsePartialDate('2024-11-31'), undefined);
  });

  it('spans the days it may mean', () => {
    assert.deepEqual(daysOf('2024-02'), { first: '2024-02-01', last: '2024-02-29' });
    assert.deepEqual(daysOf('2023'), { first: '2023-01-01', last: '2023-12-31' });
    assert.deepEqual(daysOf('2023-05-04'), { first: '2023-05-04', last: '2023-05-04' });
  });

  it('knows its weekday only where it is a day', () => {
    assert.equal(weekdayOf('2024-11-14'), 4);
    assert.equal(weekdayOf('2024-11'), undefined);
  });
});
