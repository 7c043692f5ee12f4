import { rowsOf } from './lines';
import type { PdfLine, Region } from './model';

/** A column has so many lines at least, … */
const FEWEST_LINES = 5;
/** … which are mostly as wide as prose, in sizes of their type: the cells of tables are narrower. */
const NARROWEST = 11;
/** The share of the stretches of a page that may run across its columns: a title, an abstract, a wide table. */
const MOST_ACROSS = 0.4;
/** The share of the shorter column's height beside which the other one stands. */
const LEAST_BESIDE = 0.5;
/** A page is divided into so many columns at most, by halves. */
const DEEPEST = 2;
/** Points by which a letter may reach over the edge of its column. */
const SLACK = 1;

/** The regions of a page in the order they are read: columns from left to right between what runs across them. */
export function regionsOf(fragments: readonly PdfLine[], depth = 0): Region[] {
  const gutter = depth < DEEPEST ? gutterOf(fragments) : undefined;
  if (gutter === undefined) return fragments.length === 0 ? [] : [regionOf(fragments)];
  const regions: Region[] = [];
  for (const band of bandsOf(fragments, gutter)) {
    const left = band.filter((fragment) => isLeftOf(fragment, gutter));
    const right = band.filter((fragment) => isRightOf(fragment, gutter));
    if (left.length + right.length < band.length) regions.push(regionOf(band));
    else regions.push(...regionsOf(left, depth + 1), ...regionsOf(right, depth + 1));
  }
  return regions;
}

function regionOf(fragments: readonly PdfLine[]): Region {
  return {
    lines: rowsOf(fragments),
    left: Math.min(...fragments.map(({ x }) => x)),
    right: Math.max(...fragments.map(({ right }) => right)),
  };
}

function isLeftOf({ right }: PdfLine, gutter: number): boolean {
  return right <= gutter + SLACK;
}

function isRightOf({ x }: PdfLine, gutter: number): boolean {
  return x >= gutter - SLACK;
}

/** Where a column begins that fewest stretches run across, with another to its left; `undefined` where no two are plain. */
function gutterOf(fragments: readonly PdfLine[]): number | undefined {
  const edges = new Set(fragments.map(({ x }) => Math.round(x)));
  let best: { readonly at: number; readonly across: number } | undefined;
  for (const at of edges) {
    const left = fragments.filter((fragment) => isLeftOf(fragment, at));
    const right = fragments.filter((fragment) => isRightOf(fragment, at));
    const across = fragments.length - left.length - right.length;
    if (across > fragments.length * MOST_ACROSS || across >= (best?.across ?? Infinity)) continue;
    if (isColumn(left) && isColumn(right) && areBeside(left, right)) best = { at, across };
  }
  return best?.at;
}

function isColumn(fragments: readonly PdfLine[]): boolean {
  if (fragments.length < FEWEST_LINES) return false;
  const widths = fragments.map(({ x, right, size }) => (right - x) / size).sort((a, b) => a - b);
  return (widths[widths.length >> 1] ?? 0) >= NARROWEST;
}

function areBeside(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  const [a, b] = [heightOf(left), heightOf(right)];
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared >= LEAST_BESIDE * Math.min(a.to - a.from, b.to - b.from);
}

function heightOf(fragments: readonly PdfLine[]): { readonly from: number; readonly to: number } {
  const heights = fragments.map(({ y }) => y);
  return { from: Math.min(...heights), to: Math.max(...heights) };
}

/** From top to bottom: stretches that run across the columns, and what stands between them. */
function bandsOf(fragments: readonly PdfLine[], gutter: number): PdfLine[][] {
  const bands: { readonly isAcross: boolean; readonly lines: PdfLine[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const isAcross = !isLeftOf(fragment, gutter) && !isRightOf(fragment, gutter);
    const band = bands.at(-1);
    if (band?.isAcross === isAcross) band.lines.push(fragment);
    else bands.push({ isAcross, lines: [fragment] });
  }
  return bands.map(({ lines }) => lines);
}
