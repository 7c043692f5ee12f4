import type { Draft, GroundedQuotation, Sourcebook } from '../../src/core/api';
import type { Table } from '../evaluate/table';
import { MEMORY_SCOPE, sourcebookOver } from '../support/memorySourcebook';
import { MemoryFiles } from '../support/memoryFiles';
import { syntheticSources } from '../support/syntheticCorpus';
import { usedByThread } from '../support/threadWatch';
import { draftOf, mixed } from './draft';

/** About 10,000 passages. */
const SOURCES = 410;
const SEED = 20241114;
const ROUNDS = 9;

/** Times of checking a long draft with many quotations: the first time, after a keystroke, after a source changed. */
export async function benchGrounding(): Promise<Table[]> {
  const sources = syntheticSources(SOURCES, SEED);
  const files = new MemoryFiles(Object.fromEntries(sources.map(({ file, text }) => [`/w/${file}`, text])));
  const sourcebook = sourcebookOver(files);
  await sourcebook.refresh(MEMORY_SCOPE);
  const passages = sourcebook.sources().reduce((sum, source) => sum + source.passages, 0);
  // Names and speakers are found when they are first asked for, which is no part of checking.
  sourcebook.quotations();
  const text = draftOf(
    sources.map((source) => source.text),
    mixed,
  );
  const rows: (string | number)[][] = [];
  let found: readonly GroundedQuotation[] = [];
  const ahead = await timedAsync(() => sourcebook.prepareChecks());
  const first = timed(() => (found = check(sourcebook, text)));
  rows.push(['first check, with the words of the sources read for it', '< 1000', ahead + first]);
  rows.push(['  of it the words of the sources, read ahead source by source', '', ahead]);
  const counts = new Map<string, number>();
  for (const { status } of found) counts.set(status, (counts.get(status) ?? 0) + 1);
  rows.push([
    'again, nothing kept of the draft',
    '',
    median((round) => check(sourcebook, scrambled(text, round + 1))),
  ]);
  rows.push([
    'after a keystroke in the prose',
    '< 50',
    median((round) => check(sourcebook, `${'x'.repeat(round)} ${text}`)),
  ]);
  rows.push([
    'after a keystroke in a quotation',
    '< 50',
    median((round) => check(sourcebook, text.replace('“', `“${'y'.repeat(round + 1)}`))),
  ]);
  const [source] = sources;
  if (source) files.set(`/w/${source.file}`, `${source.text}\n\nOne more paragraph.`);
  await sourcebook.refresh(MEMORY_SCOPE);
  sourcebook.quotations();
  rows.push(['after one source changed', '', timed(() => check(sourcebook, text))]);
  const sum = Array.from(counts, ([status, count]) => `${count} ${status}`).join(', ');
  return [
    {
      title: `Grounding: ${text.split(/\s+/).length} words, ${found.length} quotations (${sum}), ${passages} passages (milliseconds of computing)`,
      columns: ['', 'demand', 'ms'],
      rows,
    },
  ];
}

function check(sourcebook: Sourcebook, text: string): readonly GroundedQuotation[] {
  const draft: Draft = { uri: 'file:///draft.md', text, languageId: 'markdown' };
  return sourcebook.check(draft);
}

/** Other quotations of the same kinds, so that what is kept of the first does not answer. */
function scrambled(text: string, cut: number): string {
  return text.replace(
    /“([^”]*)”/g,
    (_whole, words: string) =>
      `“${words
        .split(' ')
        .slice(cut % 5)
        .join(' ')}”`,
  );
}

function median(run: (round: number) => unknown): number {
  const times = Array.from({ length: ROUNDS }, (_, round) => timed(() => run(round))).sort((a, b) => a - b);
  return times[ROUNDS >> 1] ?? 0;
}

/** Milliseconds that the thread computes, which other work on the machine does not lengthen as it does those of the clock. */
async function timedAsync(run: () => Promise<unknown>): Promise<number> {
  const start = usedByThread();
  await run();
  return Math.round(usedByThread() - start);
}

function timed(run: () => unknown): number {
  const start = usedByThread();
  run();
  return Math.round(usedByThread() - start);
}
