import { readFileSync } from 'node:fs';
import { UNITS_PER_DEGREE, type Point } from '../../src/editor/hover/outline';

/**
 * Packs coasts and borders of the package `world-atlas` for the card's map:
 * `npx tsx test/support/packWorldOutline.ts countries-110m.json > src/editor/hover/outline.generated.ts`.
 */

interface Shape {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: readonly unknown[];
}

/** The part of TopoJSON that is read here; an arc's number is negative (`~n`) where it is walked backwards. */
interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: Readonly<Record<'countries' | 'land', { readonly geometries: readonly Shape[] }>>;
}

function main(file: string): string {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const arcs = topology.arcs.map((arc) => absolute(arc, topology.transform));
  const uses = arcs.map(() => 0);
  for (const arc of ringsOf(topology.objects.countries.geometries).flat()) {
    const index = arc < 0 ? ~arc : arc;
    uses[index] = (uses[index] ?? 0) + 1;
  }
  const land = ringsOf(topology.objects.land.geometries).map((ring) => joined(ring, arcs));
  const borders = arcs.filter((_, index) => (uses[index] ?? 0) > 1);
  return [
    '/** Natural Earth 1:110m, in the public domain, from world-atlas 2.0.2; see `decodeLines`. */',
    `export const LAND = ${literal(land)};`,
    `export const BORDERS = ${literal(borders)};`,
    '',
  ].join('\n');
}

function absolute(arc: readonly Point[], { scale, translate }: Topology['transform']): Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function ringsOf(shapes: readonly Shape[]): number[][] {
  const polygons = shapes.flatMap((shape) => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs));
  return (polygons as number[][][]).flat();
}

function joined(ring: readonly number[], arcs: readonly (readonly Point[])[]): Point[] {
  const points = ring.flatMap((arc, position) => {
    const walked = arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []);
    return position === 0 ? walked : walked.slice(1);
  });
  return unbroken(points);
}

/** A coast that crosses the 180th meridian goes on beyond it; only at the pole, where the map ends, it runs back. */
function unbroken(points: readonly Point[]): Point[] {
  let turn = 0;
  return points.map(([x, y], index) => {
    const step = x - (points[index - 1]?.[0] ?? x);
    if (Math.abs(step) > 180 && y > -85) turn -= Math.sign(step) * 360;
    return [x + turn, y];
  });
}

function literal(lines: readonly (readonly Point[])[]): string {
  const packed = lines.map(pack).join(' ');
  return `'${packed.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function pack(line: readonly Point[]): string {
  const steps = line.map(
    ([x, y]) => [Math.round(x * UNITS_PER_DEGREE), Math.round(y * UNITS_PER_DEGREE)] as const,
  );
  let packed = '';
  let [lastX, lastY] = [0, 0];
  steps.forEach(([x, y], index) => {
    if (index > 0 && x === lastX && y === lastY) return;
    packed += signs(x - lastX) + signs(y - lastY);
    [lastX, lastY] = [x, y];
  });
  return packed;
}

function signs(value: number): string {
  let rest = value < 0 ? (~value << 1) | 1 : value << 1;
  let packed = '';
  for (; rest >= 32; rest >>= 5) packed += String.fromCharCode((32 | (rest & 31)) + 63);
  return packed + String.fromCharCode(rest + 63);
}

process.stdout.write(main(process.argv[2] ?? 'countries-110m.json'));
