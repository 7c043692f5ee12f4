import type { Table } from '../evaluate/table';
import { longestHeld } from './heldIn';
import type { HostMeasures, Span } from './host/measures';
import { percentile } from './statistics';

/** One start in which everything was measured. */
export interface Work {
  readonly title: string;
  readonly measured: HostMeasures | undefined;
}

type Figure = (measures: HostMeasures) => number | undefined;
type Spans = (measures: HostMeasures) => readonly Span[] | undefined;

/** What the extension host's thread was held for by what a writer does, and how long it took. */
export function workTable(all: readonly Work[]): Table {
  const row = (name: string, demand: string, figure: Figure): string[] => [
    name,
    demand,
    ...all.map(({ measured }) => (measured && figure(measured))?.toFixed(0) ?? '–'),
  ];
  const held = (name: string, demand: string, spans: Spans): string[][] => {
    const within =
      (value: 'wall' | 'computed' | 'own'): Figure =>
      (measures) => {
        const found = spans(measures);
        return found && longestHeld(measures, found, value);
      };
    return [
      row(`${name}: thread held at most`, '', within('wall')),
      row('  of it computing', '', within('computed')),
      row('  computing for the extension at most', demand, within('own')),
    ];
  };
  const took = (name: string, demand: string, spans: Spans, share = 0.5): string[] =>
    row(name, demand, (measures) => {
      const times = spans(measures)?.map(({ from, to }) => to - from);
      return times && percentile(times, share);
    });
  const readAgain: Spans = ({ extension }) => extension && [extension.readAgain];
  const keys: Spans = ({ extension }) => extension?.plainText.keystrokes;
  return {
    title: 'In the extension host of a real VS Code (milliseconds)',
    columns: ['', 'demand', ...all.map(({ title }) => title)],
    rows: [
      ...held('the start', '< 50', ({ start }) => [start]),
      ...held('all is read again', '< 50', readAgain),
      took('until all was read again', '', readAgain),
      ...held('Names & Places shown', '< 50', ({ extension }) => extension && [extension.namesShown]),
      ...held(
        'a draft with 300 altered quotations opened',
        '< 20',
        ({ extension }) => extension && [extension.plainText.opened],
      ),
      took('until its problems are there', '', ({ extension }) => extension && [extension.plainText.opened]),
      ...held('a keystroke in it', '< 20', keys),
      took('until its problems follow (typing rests 400)', '', keys),
      ...held('the same in Markdown opened', '< 20', ({ markdown }) => markdown && [markdown.opened]),
      ...held('a keystroke in it', '< 20', ({ markdown }) => markdown?.keystrokes),
      ...held('a hover in it', '< 20', ({ markdown }) => markdown?.hovers),
      took('until its card is there', '', ({ markdown }) => markdown?.hovers),
      ...held('a completion in it', '< 20', ({ markdown }) => markdown?.completions),
      took('until it is there', '', ({ markdown }) => markdown?.completions),
      ...[0.5, 0.95, 1].map((share) =>
        row(
          `a search while reading, p${share * 100}`,
          '',
          ({ start }) => start.searches && percentile(start.searches, share),
        ),
      ),
      ...[0.5, 0.95].map((share) =>
        row(
          `a keystroke in the search, p${share * 100}`,
          '',
          ({ extension }) => extension && percentile(extension.search, share),
        ),
      ),
    ],
  };
}
