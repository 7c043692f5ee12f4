import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { SourcebookApi } from '../../../src/editor/api';
import type { ExtensionMeasures, HostMeasures } from './measures';
import { MEASURES_VARIABLE, WATCHER } from './measures';
import type { ThreadWatch } from './threadWatch';

const EXTENSION = 'sourcebook.sourcebook';
/** A VS Code that was just started has things of its own to do for about this long. */
const START_MILLISECONDS = 8000;
const POLL_MILLISECONDS = 20;
/** The corpus is read when no further passage was found for this long. */
const STEADY_MILLISECONDS = 2000;
const PATIENCE_MILLISECONDS = 120_000;
const TYPED = [
  'government',
  'minister said',
  'war',
  '"the government"',
  'city council vote',
  'harbour',
  'tax income trade',
];

/** Runs inside the extension host, beside the extension or, to have something to compare with, without it. */
export async function run(): Promise<void> {
  const watcher = vscode.extensions.getExtension<ThreadWatch>(`${WATCHER.publisher}.${WATCHER.name}`);
  if (watcher === undefined) throw new Error('The watcher is not installed.');
  const watch = await watcher.activate();
  const extension = vscode.extensions.getExtension<SourcebookApi>(EXTENSION);
  const measured = extension && (await measure(await extension.activate()));
  if (measured === undefined) await pause(START_MILLISECONDS);
  watch.stop();
  const measures: HostMeasures = { held: watch.held(), ...(measured && { extension: measured }) };
  const file = process.env[MEASURES_VARIABLE];
  if (file === undefined) throw new Error(`${MEASURES_VARIABLE} is not set.`);
  writeFileSync(file, JSON.stringify(measures));
}

async function measure(api: SourcebookApi): Promise<ExtensionMeasures> {
  const began = markOf('willLoadExtensionCode');
  const read = await untilRead(api);
  return {
    began,
    loading: markOf('didLoadExtensionCode') - began,
    activating: markOf('didActivateExtension') - markOf('willActivateExtension'),
    firstAnswer: read.first - began,
    allRead: read.all - began,
    searchReading: read.times,
    search: await timeSearches(api),
    readAgain: await readAgain(),
  };
}

/** Reads every source again when VS Code has ended its own start, so that what holds the thread is the extension's. */
async function readAgain(): Promise<ExtensionMeasures['readAgain']> {
  await pause(START_MILLISECONDS);
  const from = now();
  await vscode.commands.executeCommand('sourcebook.reindex');
  return { from, to: now() };
}

/** Since 1970. VS Code keeps the marks of its start in a global object of its own. */
function markOf(name: string): number {
  const marks = (globalThis as { MonacoPerformanceMarks?: VsCodeMarks }).MonacoPerformanceMarks?.getMarks();
  const mark = marks?.find((candidate) => candidate.name === `code/extHost/${name}/${EXTENSION}`);
  if (mark === undefined) throw new Error(`VS Code set no mark ${name} for ${EXTENSION}.`);
  return mark.startTime;
}

interface VsCodeMarks {
  getMarks(): readonly { readonly name: string; readonly startTime: number }[];
}

interface Reading {
  /** When a common word was first found, and when the number of passages that it finds stayed the same; since 1970. */
  readonly first: number;
  readonly all: number;
  /** How long each search took meanwhile. */
  readonly times: readonly number[];
}

async function untilRead(api: SourcebookApi): Promise<Reading> {
  const deadline = now() + PATIENCE_MILLISECONDS;
  const times: number[] = [];
  let first: number | undefined;
  let total = 0;
  for (let steady = now(); now() < deadline; await pause(POLL_MILLISECONDS)) {
    const started = now();
    const page = await api.search({ query: 'the', limit: 1 });
    times.push(now() - started);
    if (page.total > 0) first ??= now();
    if (page.total !== total) steady = now();
    else if (first !== undefined && now() - steady > STEADY_MILLISECONDS)
      return { first, all: steady, times };
    total = page.total;
  }
  throw new Error('The corpus was not read in time.');
}

async function timeSearches(api: SourcebookApi): Promise<number[]> {
  const times: number[] = [];
  for (const query of TYPED) {
    for (let length = 2; length <= query.length; length++) {
      const started = performance.now();
      await api.search({ query: query.slice(0, length), typing: true, limit: 50 });
      times.push(performance.now() - started);
    }
  }
  return times;
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
