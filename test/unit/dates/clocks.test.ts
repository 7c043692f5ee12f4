import assert from 'node:assert/strict';
import { readClock, readClockAtStart } from '../../../src/core/dates/clocks';

describe('A clock line', () => {
  for (const [line, minutes] of [
    ['29 min ago', 29],
    ['1 hr 14 min ago', 74],
    ['2h ago', 120],
    ['an hour ago', 60],
    ['3 days ago', 4320],
    ['il y a 5 minutes', 5],
    ['vor 3 Stunden', 180],
    ['hace 2 horas', 120],
    ['10 минут назад', 10],
    ['5 хвилин тому', 5],
    ['Yesterday', 1440],
    ['Hier', 1440],
    ['вчора', 1440],
  ] as const) {
    it(`counts back: ${line}`, () => assert.deepEqual(readClock(line), { kind: 'relative', minutes }));
  }

  for (const [line, minutes] of [
    ['14:32', 872],
    ['9.45am GMT', 585],
    ['10:15 AM ET', 615],
    ['12:05 a.m.', 5],
    ['18h47', 1127],
    ['14.32 Uhr', 872],
    ['23.17 horas', 1397],
    ['23 h 17', 1397],
    ['Posted at 14:32', 872],
    ['3pm', 900],
  ] as const) {
    it(`tells the time: ${line}`, () => assert.deepEqual(readClock(line), { kind: 'absolute', minutes }));
  }

  for (const line of [
    '3.14',
    '25:10',
    '1:75',
    'Room 14',
    '5 men ago',
    '8 horas',
    '5 ore',
    'ten to one',
    '2024',
    '14:32 the train left',
    '',
  ]) {
    it(`is not “${line}”`, () => assert.equal(readClock(line), undefined));
  }

  it('may stand at the head of a paragraph', () => {
    assert.deepEqual(readClockAtStart('14:32 – The train has left.'), { kind: 'absolute', minutes: 872 });
    assert.deepEqual(readClockAtStart('10h05 : le train part'), { kind: 'absolute', minutes: 605 });
    assert.deepEqual(readClockAtStart('14H20 TU. Le train part'), { kind: 'absolute', minutes: 860 });
    assert.deepEqual(readClockAtStart('23.17 horas: El tren sale'), { kind: 'absolute', minutes: 1397 });
    assert.equal(readClockAtStart('3:2 – a narrow win'), undefined);
    assert.equal(readClockAtStart('14:32 the train left'), undefined);
  });
});
