import assert from 'node:assert/strict';
import { LOCALE_NAMES } from '../../../src/core/citations/styles/locales';
import { writtenDate, writtenNames } from '../../../src/core/citations/terms';
import { findDates } from '../../../src/core/dates/mentions';
import { parsePartialDate } from '../../../src/core/dates/partialDate';

const MONTHS = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);

describe('A date that a citation says in words', () => {
  for (const locale of LOCALE_NAMES)
    it(`is read back as a whole: ${locale}`, () => {
      for (const stated of MONTHS.flatMap((month) => [month, `${month}-01`, `${month}-14`])) {
        const written = writtenDate(parsePartialDate(stated), locale);
        const found = findDates(`Ann Lee, ${written}, line 7`).map(({ start, end, date }) => ({
          date,
          at: [start, end],
        }));
        assert.deepEqual(found, [{ date: stated, at: [9, 9 + written.length] }], written);
      }
    });
});

describe('Several names in a citation', () => {
  for (const [last, and] of [
    ['Ignacio Rey', 'e'],
    ['Íñigo Rey', 'e'],
    ['Hilda Rey', 'e'],
    ['Hierro', 'y'],
    ['Marta Rey', 'y'],
  ] as const)
    it(`are joined in Spanish: ${and} ${last}`, () => {
      assert.equal(writtenNames(['Juan Sanz', last], 'es-ES'), `Juan Sanz ${and} ${last}`);
    });

  it('are joined alike elsewhere', () => {
    assert.equal(writtenNames(['Juan Sanz', 'Ignacio Rey'], 'it-IT'), 'Juan Sanz e Ignacio Rey');
    assert.equal(writtenNames(['Juan Sanz', 'Ignacio Rey'], 'pl-PL'), 'Juan Sanz i Ignacio Rey');
  });
});
