import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { SourcebookApi } from '../../../src/editor/api';
import { MEASURES_VARIABLE } from './measures';
import type { HostMeasures } from './measures';

const EXTENSION = 'sourcebook.sourcebook';
const TICK_MILLISECONDS = 5;
const IDLE_MILLISECONDS = 2000;
const PATIENCE_MILLISECONDS = 120_000;

/** Runs inside the extension host: activates the extension on the workspace and watches how long the thread is held. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<SourcebookApi>(EXTENSION);
  if (extension === undefined) throw new Error(`${EXTENSION} is not installed.`);
  const stalls = watchStalls();
  await pause(IDLE_MILLISECONDS);
  const idle = stalls.longest();
  const wasActive = extension.isActive;
  const started = performance.now();
  const api = await extension.activate();
  const activation = performance.now() - started;
  const readAll = await untilFound(api, started);
  const measures: HostMeasures = {
    activation: wasActive ? undefined : activation,
    longestIdle: idle,
    longestReading: stalls.longest(),
    readAll,
    search: await timeSearches(api),
  };
  stalls.stop();
  const file = process.env[MEASURES_VARIABLE];
  if (file === undefined) throw new Error(`${MEASURES_VARIABLE} is not set.`);
  writeFileSync(file, JSON.stringify(measures));
}

/** The longest time since the last call that the thread did not come round to a timer, in milliseconds. */
function watchStalls() {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK_MILLISECONDS);
    last = now;
  }, TICK_MILLISECONDS);
  return {
    longest: () => {
      const value = longest;
      longest = 0;
      return value;
    },
    stop: () => clearInterval(timer),
  };
}

/** Milliseconds until the number of passages that a common word finds stays the same. */
async function untilFound(api: SourcebookApi, started: number): Promise<number> {
  let total = -1;
  let steady = performance.now();
  while (performance.now() - started < PATIENCE_MILLISECONDS) {
    const page = await api.search({ query: 'the', limit: 1 });
    if (page.total !== total) steady = performance.now();
    else if (total > 0 && performance.now() - steady > IDLE_MILLISECONDS) return steady - started;
    total = page.total;
    await pause(50);
  }
  throw new Error('The corpus was not read in time.');
}

async function timeSearches(api: SourcebookApi): Promise<number[]> {
  const times: number[] = [];
  for (const query of [
    'government',
    'minister said',
    'war',
    '"the government"',
    'city council vote',
    'harbour',
    'tax income trade',
  ]) {
    for (let length = 2; length <= query.length; length++) {
      const started = performance.now();
      await api.search({ query: query.slice(0, length), typing: true, limit: 50 });
      times.push(performance.now() - started);
    }
  }
  return times;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
