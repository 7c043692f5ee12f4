import assert from 'node:assert/strict';
import { isDateLine, readDateLine } from '../../../src/core/dates/dateLine';

function isRead(line: string): boolean {
  const read = readDateLine(line);
  return read !== undefined && isDateLine(line, read);
}

describe('A line with a date', () => {
  for (const line of [
    'Updated 3:08 PM ET, Thu December 1, 2022',
    'Kyiv, 3 March 2023',
    'Thursday, 3 April 2014, 23.17 hrs',
    'June 30, 2022 by Ann Lee',
    'June 30, 2022 in Ports',
    'LONDON, TUESDAY, JUNE 6, 1911.',
    'The Brannock Herald, Farm & Harbour Record. TUESDAY, MARCH 7, 1882.',
  ])
    it(`says little else: ${line}`, () => assert.ok(isRead(line)));

  for (const line of [
    'Protests in Tehran, 21 September 2022',
    'Chronology, 20 December 2010 – 11 February 2011',
    'Harbour Mayor Speaks to the Brannock Herald. TUESDAY, MARCH 7, 1882.',
    'The Brannock Herald, Farm & Harbour Record. MONDAY, MARCH 7, 1882.',
    'The old pier was closed on 3 March 2023 after the storm.',
  ])
    it(`is a headline or a sentence: ${line}`, () => assert.ok(!isRead(line)));
});
