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
/** Of the processor, which other work on the machine does not lengthen. */
const milliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const before = heap();
const started = milliseconds();
const { find } = (await import(pathToFileURL(finder).href)) as { find: (text: string) => number };
find('Anna Lind spoke in Oslo.');
const loadMilliseconds = milliseconds() - started;
const loadedBytes = heap() - before;

const charactersASecond = (): number => {
  const from = milliseconds();
  texts.forEach(find);
  return (characters / (milliseconds() - from)) * 1000;
};
const cold = charactersASecond();
const warm = charactersASecond();
const cost: Cost = { loadMilliseconds, loadedBytes, usedBytes: heap() - before, cold, warm };
process.stdout.write(JSON.stringify(cost));
