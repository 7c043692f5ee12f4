import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Table } from '../evaluate/table';
import { ROOT } from '../host/paths';
import { activationTable } from './activationTable';
import { writeTenThousandPassages } from './corpusFolder';
import { heldTable } from './heldTable';
import { measureStarts } from './hostStarts';
import type { Start } from './hostStarts';
import { startsTable } from './startsTable';
import { workTable } from './workTable';

/** Single starts of VS Code differ by half: the median is of so many. */
const BRIEF_STARTS = 5;

/** The extension in a real VS Code: what it costs the extension host to start it, to read a corpus and to work with it. */
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
    const brief = [
      { title: 'without it', workspace: synthetic, withExtension: false },
      { title: 'the seeds', workspace: seeds, withExtension: true },
      { title: '10,000 passages, saved', workspace: synthetic, withExtension: true },
    ].map((start) => ({ ...start, briefly: true }));
    const starts = [...whole, ...brief.flatMap((start) => Array.from({ length: BRIEF_STARTS }, () => start))];
    const measured = await measureStarts(temporary, starts);
    const startedAs = brief.map((start) => ({
      title: start.title,
      starts: measured.filter((_, i) => starts[i] === start),
    }));
    const works = whole.map(({ title }, i) => ({ title, measured: measured[i] }));
    return [activationTable(startedAs.slice(1)), startsTable(startedAs), workTable(works), heldTable(works)];
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
