import type { Table } from '../evaluate/table';
import type { Activations } from './activationTable';
import { longestHeld } from './heldIn';
import type { HostMeasures } from './host/measures';
import { percentile } from './statistics';

type Figure = (measures: HostMeasures) => number | undefined;

/** From activation until VS Code is at rest, beside a VS Code without the extension; nothing looks at the thread meanwhile. */
export function startsTable(all: readonly Activations[]): Table {
  const row = (name: string, demand: string, figure: Figure): string[] => [
    name,
    demand,
    ...all.map(({ starts }) => medianAndMost(starts.map(figure))),
  ];
  return {
    title: 'The start in the extension host: median (longest) of its starts (milliseconds)',
    columns: ['', 'demand', ...all.map(({ title, starts }) => `${title} (${starts.length} starts)`)],
    rows: [
      row('thread held at most', '', (measures) => longestHeld(measures, [measures.start], 'wall')),
      row('  of it computing', '', (measures) => longestHeld(measures, [measures.start], 'computed')),
      row('until the first answer', '< 1000', ({ start }) => start.firstAnswer),
      row('until all can be searched', '', ({ start }) => start.allRead),
    ],
  };
}

function medianAndMost(figures: readonly (number | undefined)[]): string {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length === 0) return '–';
  return `${percentile(known, 0.5).toFixed(0)} (${percentile(known, 1).toFixed(0)})`;
}
