import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Sourcebook } from '../../src/core/api';
import { readSource } from '../../src/core/corpus/readSource';
import type { SourceDocument } from '../../src/core/corpus/model';
import { collectNames } from '../../src/core/names/collect';
import { presentNames } from '../../src/core/names/resolve';
import { Resolver } from '../../src/core/names/resolving/resolver';
import type { Steps } from '../../src/core/steps';
import type { Table } from '../evaluate/table';
import { readTexts } from '../support/memorySourcebook';
import { syntheticSources } from '../support/syntheticCorpus';
import { percentile } from './statistics';

/** About 10,000 passages with 2,000 persons, places and organisations. */
const SOURCES = 370;
const PERSONS = 600;
const SEED = 20241114;
const CHANGES = 9;

/** What the names of a large corpus cost: settling them, whole and after a change, and the cards that are made of them. */
export async function benchNames(): Promise<Table[]> {
  const sources = syntheticSources(SOURCES, SEED, PERSONS);
  const documents = sources.map(({ file, text }) =>
    readSource({ id: file, file, bytes: new TextEncoder().encode(text) }),
  );
  const settling = settlingRows(documents);
  const before = heap();
  const sourcebook = await readTexts(Object.fromEntries(sources.map(({ file, text }) => [file, text])));
  const names = sourcebook.names();
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0);
  return [
    {
      title: `Names of ${passages} passages: ${names.length} entities (milliseconds)`,
      columns: ['', 'all, of the processor', 'longest step'],
      rows: settling,
    },
    {
      title: 'Cards and memory',
      columns: ['', 'p50', 'p95', 'slowest'],
      rows: [
        ['a card', ...spread(cardTimes(sourcebook))],
        ['names of a line of a draft', ...spread(lineTimes(sourcebook, documents))],
        ['megabytes of the whole corpus', (heap() - before).toFixed(0), '', ''],
      ],
    },
  ];
}

function settlingRows(documents: readonly SourceDocument[]): (string | number)[][] {
  const texts = new Map(documents.map(({ source, text }) => [source.id, text]));
  const context = { dateOf: () => undefined, textOf: (source: string) => texts.get(source) ?? '' };
  const collected = documents.map(namesOf);
  const resolver = new Resolver();
  const whole = timedSteps(resolver.resolve(collected, context));
  const changes = Array.from({ length: CHANGES }, (_, i) => {
    const document = documents[i];
    if (document !== undefined) collected[i] = namesOf(document);
    return timedSteps(resolver.resolve(collected, context));
  });
  const typical = changes.toSorted((a, b) => a.all - b.all)[Math.floor(CHANGES / 2)] ?? whole;
  const presenting = timedSteps(presentNames(whole.value));
  return [
    ['entities, from nothing', whole.all.toFixed(0), whole.longest.toFixed(1)],
    ['entities, one file changed', typical.all.toFixed(0), typical.longest.toFixed(1)],
    ['matcher and variants', presenting.all.toFixed(0), presenting.longest.toFixed(1)],
  ];
}

function namesOf({ source, text, passages }: SourceDocument) {
  return collectNames({ id: source.id, text, passages });
}

/** All of it in processor time, which other work on the machine does not lengthen; a step by the clock. */
function timedSteps<T>(steps: Steps<T>): { value: T; all: number; longest: number } {
  const before = process.cpuUsage();
  let longest = 0;
  for (let at = performance.now(); ;) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - at);
    at = now;
    const { user, system } = process.cpuUsage(before);
    if (step.done === true) return { value: step.value, all: (user + system) / 1000, longest };
  }
}

function cardTimes(sourcebook: Sourcebook): number[] {
  return sourcebook.names().map(({ id }) => timed(() => sourcebook.card(id)));
}

/** Lines of the sources themselves stand for those of a draft. */
function lineTimes(sourcebook: Sourcebook, documents: readonly SourceDocument[]): number[] {
  return documents.flatMap(({ text, passages }) =>
    passages.slice(0, 3).map(({ start, end }) => {
      const line = text.slice(start, end);
      return timed(() => sourcebook.namesIn(line));
    }),
  );
}

function spread(times: readonly number[]): string[] {
  return [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(2));
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** Megabytes in use once what nobody holds is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1e6;
}
