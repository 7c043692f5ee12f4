import assert from 'node:assert/strict';
import type { GroundedQuotation } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';
import { checking } from './support';
import type { Check } from './support';

const WORDS = 'The ferry sails at nine from the old landing';
const TEXT = `The last ferry\n\nPublished 1 March 2024\n\n${WORDS}, and the boats lie idle until then.\n`;

describe('A citation behind a quotation', () => {
  let check: Check;

  before(async () => {
    check = checking(await readTexts({ 'a.txt': TEXT }));
  });

  function found(citation: string): GroundedQuotation | undefined {
    return check(`It says: “${WORDS}” (${citation}).`)[0];
  }

  for (const named of [
    'riga 9',
    'righe 8–9',
    'regel 9',
    'regels 8–9',
    'Zeile 9',
    'Line 9',
    'riga 9 del testo',
  ])
    it(`names lines: ${named}`, () => {
      const right = named.replace('8–9', '4–5').replace('9', '5');
      assert.equal(found(`a.txt, ${named}`)?.status, 'misattributed');
      assert.equal(found(`a.txt, ${right}`)?.status, 'grounded');
    });

  for (const place of [
    'Riga 2024, a.txt',
    'riga 2024, a.txt',
    'a.txt, Riga 1 March 2024',
    'a.txt, riga 1 March 2024',
    'Regel 12, a.txt',
  ])
    it(`names no lines: ${place}`, () => {
      assert.equal(found(place)?.status, 'grounded');
    });

  for (const initials of ['S. F.', 'B. D.', 'N. D.', 'Z. D.', 'O. J.', 'Б. Д.'])
    it(`is none of initials: ${initials}`, () => {
      assert.notEqual(found(initials)?.cited, true);
    });
});
