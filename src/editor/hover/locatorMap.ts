import { decodeLines, type Point } from './outline';
import { BORDERS, LAND } from './outline.generated';
import type { Palette } from './palette';
import { imageAddress, textElement } from './svg';

/** Two pictures of this width stand side by side in a hover. */
const WIDTH = 320;
const HEIGHT = 100;
/** Degrees of latitude shown: neighbouring countries can be told, and the coarse outline still looks like them. */
const SPAN = 22;
/** The poles would be infinitely wide where a degree of longitude is drawn in proportion. */
const MOST_POLAR = 75;
const TURN = 360;
/** Height of the credit's letters in pixels. */
const SMALL = 9;

interface World {
  readonly land: readonly (readonly Point[])[];
  readonly borders: readonly (readonly Point[])[];
}

let world: World | undefined;

/**
 * A map of the surroundings of a place: coasts and borders, the place in the middle (equirectangular, true to scale
 * there). `credit` says whose borders they are: the data has the de facto ones, which are not everybody's.
 */
export function mapImage(latitude: number, longitude: number, palette: Palette, credit: string): string {
  world ??= { land: decodeLines(LAND), borders: decodeLines(BORDERS) };
  const scale = HEIGHT / SPAN;
  const stretch = Math.cos((Math.min(Math.abs(latitude), MOST_POLAR) * Math.PI) / 180);
  const project = ([lon, lat]: Point, turn: number): Point => [
    WIDTH / 2 + (lon + turn - longitude) * scale * stretch,
    HEIGHT / 2 - (lat - latitude) * scale,
  ];
  const land = world.land.map((line) => pathOf(line, project, 'Z')).join('');
  const borders = world.borders.map((line) => pathOf(line, project, '')).join('');
  return imageAddress(WIDTH, HEIGHT, [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.water}"/>`,
    `<path d="${land}" fill="${palette.land}" fill-rule="evenodd" stroke="${palette.border}" stroke-width="0.8"/>`,
    `<path d="${borders}" fill="none" stroke="${palette.border}" stroke-width="0.8" stroke-dasharray="3 2"/>`,
    `<circle cx="${WIDTH / 2}" cy="${HEIGHT / 2}" r="10" fill="${palette.place}" fill-opacity="0.25"/>`,
    `<circle cx="${WIDTH / 2}" cy="${HEIGHT / 2}" r="4" fill="${palette.place}"/>`,
    textElement(6, HEIGHT - 6, 'start', credit, palette.text, SMALL),
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" fill="none" stroke="${palette.border}"/>`,
  ]);
}

/** A line in each turn of the globe in which it is to be seen. */
function pathOf(line: readonly Point[], project: (point: Point, turn: number) => Point, end: string): string {
  let path = '';
  for (const turn of [-TURN, 0, TURN]) {
    const points = line.map((point) => project(point, turn));
    if (isSeen(points))
      path += `M${withoutFar(points)
        .map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`)
        .join('L')}${end}`;
  }
  return path;
}

function isSeen(points: readonly Point[]): boolean {
  const sides = points.map(sideOf);
  const [first = 0] = sides;
  return first === 0 || sides.some((side) => side !== first);
}

/** Leaves out points whose neighbours are beyond the same side: what joins these is not to be seen either. */
function withoutFar(points: readonly Point[]): readonly Point[] {
  const sides = points.map(sideOf);
  return points.filter((_, i) => sides[i] === 0 || sides[i - 1] !== sides[i] || sides[i + 1] !== sides[i]);
}

/** 0 for a point of the picture, else a number for the side that it is beyond. */
function sideOf([x, y]: Point): number {
  if (x < 0) return 1;
  if (x > WIDTH) return 2;
  if (y < 0) return 3;
  return y > HEIGHT ? 4 : 0;
}
