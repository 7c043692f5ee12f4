import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Table } from '../evaluate/table';
import { ROOT } from '../host/paths';
import { activationTable } from './activationTable';
import { writeTenThousandPassages } from './corpusFolder';
import { measureStarts } from './hostStarts';
import type { Start } from './hostStarts';
import type { ExtensionMeasures, HostMeasures, Span } from './host/measures';
import type { Held } from '../support/threadWatch';
import { percentile } from './statistics';

/** Single starts of VS Code differ by half: with these and the whole ones, the median is of some. */
const MORE_STARTS = 4;

/** The extension in a real VS Code: what it costs the extension host to start it, to read a corpus and to search it. */
export async function benchInHost(): Promise<Table[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'sourcebook-bench-'));
  try {
    const seeds = join(temporary, 'seeds');
    const synthetic = join(temporary, 'synthetic');
    await cp(join(ROOT, 'seeds'), join(seeds, 'sources'), { recursive: true });
    await writeTenThousandPassages(synthetic);
    const whole: readonly Start[] = [
      { title: 'without it', workspace: synthetic, withExtension: false },
      { title: 'the seeds', workspace: seeds, withExtension: true },
      { title: '10,000 passages', workspace: synthetic, withExtension: true },
      { title: 'second start', workspace: synthetic, withExtension: true },
    ];
    const starts = [...whole, ...briefly(seeds), ...briefly(synthetic)];
    const measured = await measureStarts(temporary, starts);
    const startsOn = (workspace: string): readonly HostMeasures[] =>
      measured.filter((_, i) => starts[i]?.workspace === workspace && starts[i].withExtension);
    return [
      activationTable([
        { title: 'the seeds', starts: startsOn(seeds) },
        { title: '10,000 passages', starts: startsOn(synthetic) },
      ]),
      tableOf(whole, measured.slice(0, whole.length)),
    ];
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function briefly(workspace: string): Start[] {
  const start = { title: 'activation', workspace, withExtension: true, briefly: true };
  return Array.from({ length: MORE_STARTS }, () => start);
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
      row('a long Markdown draft, thread held at most by opening it, computing', '', (measures) =>
        heldIn(measures, measures.markdown && [measures.markdown]),
      ),
      row(
        'Names & Places shown, thread held at most',
        '< 50',
        (measures) =>
          measures.extension && longest(measures, within([measures.extension.namesShown]), wallOf),
      ),
      row('  of it computing', '', (measures) =>
        heldIn(measures, measures.extension && [measures.extension.namesShown]),
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

/** That of the Markdown draft, which is VS Code's own, has a line to itself. */
const isAfter: When = ({ at, wall }, { extension, markdown }) =>
  at + wall >= (extension?.began ?? 0) && at < (markdown?.from ?? Infinity);
const isBefore: When = ({ at, wall }, { extension }) => at + wall < (extension?.began ?? 0);
const within =
  (spans: readonly Span[]): When =>
  ({ at, wall }) =>
    spans.some(({ from, to }) => at + wall >= from && at <= to);

/** The shorter stretches are not kept: 0 says that none was long enough. */
function heldIn(measures: HostMeasures, spans: readonly Span[] | undefined): number | undefined {
  return spans && longest(measures, within(spans), computedOf);
}

const isReadingAgain: When = ({ at, wall }, { extension }) =>
  extension !== undefined && at + wall >= extension.readAgain.from && at <= extension.readAgain.to;
const wallOf = ({ wall }: Held): number => wall;
const computedOf = ({ computed }: Held): number => computed;

function longest(measures: HostMeasures, when: When, value: (held: Held) => number): number {
  return Math.max(0, ...measures.held.filter((held) => when(held, measures)).map(value));
}
