import { strict as assert } from 'node:assert';
import { layOutPages } from '../../../src/core/corpus/formats/pdf/layout';
import type { Piece } from '../../../src/core/corpus/formats/pdf/model';

const SIZE = 11;

function piece(text: string, x: number, width: number, y = 100): Piece {
  const isRightToLeft = /[\u0590-\u06FF]/.test(text);
  return { text, x, y, width, size: SIZE, ...(isRightToLeft && { isRightToLeft: true as const }) };
}

function textOf(...pieces: Piece[]): string {
  return layOutPages([{ number: 1, label: '1', pieces }]).text;
}

describe('A line of a PDF in a script from right to left', () => {
  const [boat, came, home] = [piece('הספינה', 400, 34), piece('חזרה', 372, 24), piece('הביתה', 338, 30)];

  it('is read from right to left, however the file draws it', () => {
    assert.equal(textOf(boat, came, home), 'הספינה חזרה הביתה');
    assert.equal(textOf(home, came, boat), 'הספינה חזרה הביתה');
    assert.equal(textOf(came, home, boat), 'הספינה חזרה הביתה');
    const far = [piece('وصلت', 400, 30), piece('السفينة', 340, 38), piece('أمس', 300, 20)];
    assert.equal(textOf(...far), 'وصلت السفينة أمس');
    assert.equal(textOf(...far.toReversed()), 'وصلت السفينة أمس');
  });

  it('keeps numbers and words from left to right within it in theirs', () => {
    assert.equal(textOf(boat, piece('1987', 374, 22), piece('חזרה', 346, 24)), 'הספינה 1987 חזרה');
    const name = [piece('Sea', 340, 18), piece('Breeze', 361, 34)];
    assert.equal(textOf(boat, ...name, piece('חזרה הביתה', 281, 55)), 'הספינה Sea Breeze חזרה הביתה');
  });

  it('keeps its order within a line from left to right', () => {
    const words = [piece('The sign says', 72, 70), piece('חזרה', 184, 24), piece('הביתה', 150, 30)];
    assert.equal(
      textOf(...words, piece('in red letters.', 212, 70)),
      'The sign says חזרה הביתה in red letters.',
    );
  });
});
