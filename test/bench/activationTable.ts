import type { Table } from '../evaluate/table';
import type { ActivationMeasures, HostMeasures } from './host/measures';
import { percentile } from './statistics';

/** The starts on one workspace, all alike. */
export interface Activations {
  readonly title: string;
  readonly starts: readonly HostMeasures[];
}

type Figure = (measures: ActivationMeasures) => number;

/** Medians, beside those of an extension that does nothing and starts in the same host at the same time. */
export function activationTable(all: readonly Activations[]): Table {
  const row = (name: string, demand: string, figure: Figure, share = 0.5): string[] => [
    name,
    demand,
    ...all.flatMap(({ starts }) =>
      [starts.map(({ activation }) => activation), starts.map(({ peer }) => peer)].map((measured) =>
        percentile(measured.filter((one) => one !== undefined).map(figure), share).toFixed(1),
      ),
    ),
  ];
  const counts = all.map(({ starts }) => starts.length).join(' and ');
  return {
    title: `Activation in the extension host, medians of ${counts} starts (milliseconds)`,
    columns: ['', 'demand', ...all.flatMap(({ title }) => [title, 'an empty one'])],
    rows: [
      row('as VS Code counts it', '< 100', ({ counted }) => counted),
      row('  the longest', '', ({ counted }) => counted, 1),
      row('loading the code, by the clock', '', ({ own }) => own.loading.wall),
      row('  of it computing', '', ({ own }) => own.loading.computed),
      row('activating, by the clock', '', ({ own }) => own.activating.wall),
      row('  of it computing', '', ({ own }) => own.activating.computed),
    ],
  };
}
