/** Longitude and latitude in degrees. */
export type Point = readonly [x: number, y: number];

/** The packed lines are in tenths of a degree: a pixel and less at the scale of a card's map. */
export const UNITS_PER_DEGREE = 10;
const FIRST_SIGN = 63;
const BITS = 5;
const MORE = 1 << BITS;

/**
 * Lines, divided by spaces, in Google's Encoded Polyline Algorithm Format, longitude first: each coordinate is the
 * difference to the one before, its sign in the lowest bit, five bits a sign.
 */
export function decodeLines(packed: string): readonly (readonly Point[])[] {
  return packed.split(' ').map((line) => {
    const numbers = numbersOf(line);
    const points: Point[] = [];
    let x = 0;
    let y = 0;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      points.push([x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE]);
    }
    return points;
  });
}

function numbersOf(line: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < line.length; i++) {
    const bits = line.charCodeAt(i) - FIRST_SIGN;
    value |= (bits & (MORE - 1)) << shift;
    shift += BITS;
    if (bits >= MORE) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
