import type { Table } from '../evaluate/table';
import { printTables } from '../evaluate/table';
import { benchGrounding } from './grounding';
import { benchInHost } from './inHost';
import { benchNames } from './names';
import { benchSearch } from './search';
import { benchView } from './view/benchView';

/** `npm run bench [-- TOPIC…]`: how fast it is on this machine, beside a peer in the same run. It prints; nothing can fail. */
const TOPICS: Readonly<Record<string, () => readonly Table[] | Promise<readonly Table[]>>> = {
  search: benchSearch,
  names: benchNames,
  grounding: benchGrounding,
  host: benchInHost,
  view: benchView,
  reading: benchReading,
};

/** Last, and loaded only then: pdf.js puts functions of its own in the place of `Array.push` and others, which are slower. */
async function benchReading(): Promise<readonly Table[]> {
  const reading = await import('./reading');
  return await reading.benchReading();
}

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((topic) => !(topic in TOPICS));
  if (unknown !== undefined)
    throw new Error(`There is no topic ${unknown}. Topics: ${Object.keys(TOPICS).join(', ')}.`);
  for (const [topic, bench] of Object.entries(TOPICS)) {
    if (wanted.length === 0 || wanted.includes(topic)) printTables(await bench());
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
