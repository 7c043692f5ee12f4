import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { SourcebookApi } from '../../../src/editor/api';
import { editMarkdown, editPlainText } from './drafts';
import type {
  ActivationMeasures,
  Attributed,
  ExtensionMeasures,
  HostMeasures,
  Span,
  StartMeasures,
} from './measures';
import { BRIEFLY_VARIABLE, MEASURES_VARIABLE, PEER, WATCHER } from './measures';
import { now, pause, POLL_MILLISECONDS, START_MILLISECONDS, STEADY_MILLISECONDS } from './time';
import type { Watcher } from './watcher';

const EXTENSION = 'sourcebook.sourcebook';
const PEER_ID = `${PEER.publisher}.${PEER.name}`;
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
  const watch = await need<Watcher>(`${WATCHER.publisher}.${WATCHER.name}`).activate();
  await need(PEER_ID).activate();
  const extension = vscode.extensions.getExtension<SourcebookApi>(EXTENSION);
  const api = await extension?.activate();
  const start = await measureStart(api);
  const whole = process.env[BRIEFLY_VARIABLE] === undefined;
  const measured = whole && api ? await measure(api) : undefined;
  const markdown = whole ? await editMarkdown(api !== undefined) : undefined;
  watch.stop();
  const measures: HostMeasures = {
    held: await attributed(watch, extension && join(extension.extensionPath, 'dist')),
    start,
    peer: activationOf(PEER_ID, watch),
    ...(extension && { activation: activationOf(EXTENSION, watch) }),
    ...(measured && { extension: measured }),
    ...(markdown && { markdown }),
  };
  const file = process.env[MEASURES_VARIABLE];
  if (file === undefined) throw new Error(`${MEASURES_VARIABLE} is not set.`);
  writeFileSync(file, JSON.stringify(measures));
}

async function attributed(watch: Watcher, folder: string | undefined): Promise<readonly Attributed[]> {
  return (await watch.sampling?.attribute(watch.held(), folder)) ?? watch.held();
}

/** Until the corpus is read and VS Code has ended its own start. */
async function measureStart(api: SourcebookApi | undefined): Promise<StartMeasures> {
  const from = markOf('willLoadExtensionCode', api ? EXTENSION : PEER_ID);
  const read = api && (await untilRead(api));
  await pause(START_MILLISECONDS);
  return {
    from,
    to: now(),
    ...(read && { firstAnswer: read.first - from, allRead: read.all - from, searches: read.times }),
  };
}

function need<T>(id: string): vscode.Extension<T> {
  const extension = vscode.extensions.getExtension<T>(id);
  if (extension === undefined) throw new Error(`${id} is not installed.`);
  return extension;
}

function activationOf(id: string, { activations }: Watcher): ActivationMeasures {
  const own = activations.get(id);
  if (own === undefined) throw new Error(`${id} was not seen to be activated.`);
  const loading = markOf('didLoadExtensionCode', id) - markOf('willLoadExtensionCode', id);
  const activating = markOf('didActivateExtension', id) - markOf('willActivateExtension', id);
  return { counted: loading + activating, own };
}

async function measure(api: SourcebookApi): Promise<ExtensionMeasures> {
  return {
    search: await timeSearches(api),
    namesShown: await showNames(),
    plainText: await editPlainText(),
    readAgain: await readAgain(),
  };
}

async function showNames(): Promise<Span> {
  const from = now();
  await vscode.commands.executeCommand('sourcebook.names.focus');
  await pause(START_MILLISECONDS);
  return { from, to: now() };
}

/** Reads every source again when VS Code has ended its own start, so that what holds the thread is the extension's. */
async function readAgain(): Promise<ExtensionMeasures['readAgain']> {
  await pause(START_MILLISECONDS);
  const from = now();
  await vscode.commands.executeCommand('sourcebook.reindex');
  return { from, to: now() };
}

/** Since 1970. VS Code keeps the marks of its start in a global object of its own. */
function markOf(name: string, extension: string): number {
  const marks = (globalThis as { MonacoPerformanceMarks?: VsCodeMarks }).MonacoPerformanceMarks?.getMarks();
  const mark = marks?.find((candidate) => candidate.name === `code/extHost/${name}/${extension}`);
  if (mark === undefined) throw new Error(`VS Code set no mark ${name} for ${extension}.`);
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
