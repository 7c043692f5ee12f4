import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Table } from '../evaluate/table';
import { ROOT } from '../host/paths';
import { writeTenThousandPassages } from './corpusFolder';
import { measureStarts } from './hostStarts';
import type { Start } from './hostStarts';
import type { ExtensionMeasures, HostMeasures, Span } from './host/measures';
import type { Held } from '../support/threadWatch';
import { percentile } from './statistics';

/** The extension in a real VS Code: what it costs the extension host to start it, to read a corpus and to search it. */
export async function benchInHost(): Promise<Table[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'sourcebook-bench-'));
  try {
    const seeds = join(temporary, 'seeds');
    const synthetic = join(temporary, 'synthetic');
    await cp(join(ROOT, 'seeds'), join(seeds, 'sources'), { recursive: true });
    await writeTenThousandPassages(synthetic);
    const starts: readonly Start[] = [
      { title: 'without it', workspace: synthetic, withExtension: false },
      { title: 'the seeds', workspace: seeds, withExtension: true },
      { title: '10,000 passages', workspace: synthetic, withExtension: true },
      { title: 'second start', workspace: synthetic, withExtension: true },
    ];
    return [tableOf(starts, await measureStarts(temporary, starts))];
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

type Figure = (measures: HostMeasures) => number | undefined;

function tableOf(starts: readonly Start[], all: readonly HostMeasures[]): Table {
  const row = (name: string, demand: string, figure: Figure): string[] => [
    name,
    demand,
    ...all.map((measures) => figure(measures)?.toFixed(0) ?? '–'),
  ];
  return {
    title: 'In the extension host of a real VS Code (milliseconds)',
    columns: ['', 'demand', ...starts.map(({ title }) => title)],
    rows: [
      row(
        'activation',
        '< 100',
        ofExtension(({ loading, activating }) => loading + activating),
      ),
      row(
        '  of it loading the code',
        '',
        ofExtension(({ loading }) => loading),
      ),
      row('thread held at most before', '', (measures) => longest(measures, isBefore, wallOf)),
      row('thread held at most from then on', '< 50', (measures) => longest(measures, isAfter, wallOf)),
      row('  of it computing', '', (measures) => longest(measures, isAfter, computedOf)),
      row(
        'thread held at most while all is read again',
        '< 50',
        (measures) => measures.extension && longest(measures, isReadingAgain, wallOf),
      ),
      row(
        '  of it computing',
        '',
        (measures) => measures.extension && longest(measures, isReadingAgain, computedOf),
      ),
      row(
        'until all was read again',
        '',
        ofExtension(({ readAgain }) => readAgain.to - readAgain.from),
      ),
      row(
        'a draft with 300 altered quotations, until its problems are there',
        '',
        ofExtension(({ draft }) => draft.to - draft.from),
      ),
      row('  thread held at most meanwhile, computing', '', (measures) =>
        heldIn(measures, measures.extension && [measures.extension.draft]),
      ),
      row(
        'a keystroke in it, until its problems follow (typing rests 400)',
        '',
        ofExtension(({ keystrokes }) =>
          percentile(
            keystrokes.map(({ from, to }) => to - from),
            0.5,
          ),
        ),
      ),
      row('  thread held at most meanwhile, computing', '< 20', (measures) =>
        heldIn(measures, measures.extension?.keystrokes),
      ),
      row(
        'until the first answer',
        '',
        ofExtension(({ firstAnswer }) => firstAnswer),
      ),
      row(
        'until all can be searched',
        '',
        ofExtension(({ allRead }) => allRead),
      ),
      ...[0.5, 0.95, 1].map((share) =>
        row(`a search while reading, p${share * 100}`, '', ofSearches('searchReading', share)),
      ),
      ...[0.5, 0.95].map((share) => row(`a keystroke, p${share * 100}`, '', ofSearches('search', share))),
    ],
  };
}

function ofExtension(figure: (measures: ExtensionMeasures) => number): Figure {
  return ({ extension }) => extension && figure(extension);
}

function ofSearches(which: 'searchReading' | 'search', share: number): Figure {
  return ofExtension((measures) => percentile(measures[which], share));
}

type When = (held: Held, measures: HostMeasures) => boolean;

const isAfter: When = ({ at, wall }, { extension }) =>
  extension === undefined || at + wall >= extension.began;
const isBefore: When = (held, measures) => !isAfter(held, measures);
/** The shorter stretches are not kept: 0 says that none was long enough. */
function heldIn(measures: HostMeasures, spans: readonly Span[] | undefined): number | undefined {
  const isWithin: When = ({ at, wall }) =>
    spans?.some(({ from, to }) => at + wall >= from && at <= to) === true;
  return spans && longest(measures, isWithin, computedOf);
}

const isReadingAgain: When = ({ at, wall }, { extension }) =>
  extension !== undefined && at + wall >= extension.readAgain.from && at <= extension.readAgain.to;
const wallOf = ({ wall }: Held): number => wall;
const computedOf = ({ computed }: Held): number => computed;

function longest(measures: HostMeasures, when: When, value: (held: Held) => number): number {
  return Math.max(0, ...measures.held.filter((held) => when(held, measures)).map(value));
}
