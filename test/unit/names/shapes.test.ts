import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Shape, shapeOf } from '../../../src/core/names/shapes';
import { tokenize } from '../../../src/core/names/tokens';

const EXAMPLES: Readonly<Record<keyof typeof Shape, readonly string[]>> = {
  lower: ['river', 'don’t', 'été'],
  capitalised: ['Kyiv', 'Élodie'],
  capitals: ['NATO', 'AT&T', 'ЄС'],
  letter: ['X', 'É'],
  mixed: ['McGee', 'iPhone', 'O’Brien'],
  number: ['1999', '٣'],
  alphanumeric: ['M23', '3rd', 'H²'],
  initial: ['J.'],
  dotted: ['U.S.', 'Н.Ю.'],
  uncased: ['東京'],
  hyphen: ['-', '\u2011'],
  possessive: ['’s', "'S"],
  quote: ['“', '»', '’', "'"],
  bracket: ['(', ']'],
  comma: [',', ';'],
  stop: ['.', '…', ':'],
  other: ['€', '/', '—'],
  abbreviation: ['Corp.', 'vs.'],
  elision: ['l’', 'Qu’', "d'"],
};

/** What western texts are made of, and what decides where a word ends. */
const WRITTEN =
  'U.S.|St. |Jr.,|, Calif.|J. |The|N’Djamena|, L’Aquila|AT&T|l’|’s|O’Brien|don’t|é|ß|ª|²|¼|À|Þ|µ|÷|\u00AD|€|—|…|\u00A0| |. |&|”|a|B|9'.split(
    '|',
  );

describe('the shape of a word', () => {
  for (const [name, words] of Object.entries(EXAMPLES))
    it(`is ${name} for ${words.join(' ')}`, () => {
      const shape = Object.entries(Shape).find(([key]) => key === name)?.[1];
      for (const word of words) assert.equal(shapeOf(word), shape, word);
    });

  it('is the same in a passage of western letters and in one with others behind it', () => {
    const tokensBefore = (text: string, last: string): unknown =>
      tokenize(`${text}\n ${last}`, 0, text.length + 2 + last.length).slice(0, -1);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WRITTEN), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        assert.deepEqual(tokensBefore(text, 'Київ'), tokensBefore(text, 'Kyiv'), text);
      }),
    );
  });

  it('is found for words beside each other as for each alone', () => {
    const text = 'AT&T sued St. Louis’s mayor, J. O’Neil (vs. U.S. law) in N’Djamena… again.';
    assert.deepEqual(
      tokenize(text, 0, text.length).map(({ start, end }) => text.slice(start, end)),
      'AT&T|sued|St.|Louis|’s|mayor|,|J.|O’Neil|(|vs.|U.S.|law|)|in|N’Djamena|…|again|.'.split('|'),
    );
  });
});
