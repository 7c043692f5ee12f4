/** Run in a process of its own: `node --expose-gc run.mjs FINDER TEXTS` prints the `Cost` of a finder as JSON. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Cost } from './measure';

const [finder = '', textsFile = ''] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(textsFile, 'utf8')) as string[];
const characters = texts.reduce((sum, text) => sum + text.length, 0);

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = heap();
const started = performance.now();
const { find } = (await import(pathToFileURL(finder).href)) as { find: (text: string) => number };
find('Anna Lind spoke in Oslo.');
const loadMilliseconds = performance.now() - started;
const loadedBytes = heap() - before;

/** By the processor's time, which other work on the machine does not lengthen. */
const charactersASecond = (): number => {
  const from = process.cpuUsage();
  texts.forEach(find);
  const { user, system } = process.cpuUsage(from);
  return (characters / (user + system)) * 1e6;
};
const cold = charactersASecond();
const warm = charactersASecond();
const cost: Cost = { loadMilliseconds, loadedBytes, usedBytes: heap() - before, cold, warm };
process.stdout.write(JSON.stringify(cost));
