import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { SourcebookApi } from '../../../src/editor/api';
import { altered, draftOf } from '../draft';
import type { ActivationMeasures, ExtensionMeasures, HostMeasures, Span } from './measures';
import { BRIEFLY_VARIABLE, MEASURES_VARIABLE, PEER, WATCHER } from './measures';
import type { Watcher } from './watcher';

const EXTENSION = 'sourcebook.sourcebook';
/** A VS Code that was just started has things of its own to do for about this long. */
const START_MILLISECONDS = 8000;
const POLL_MILLISECONDS = 20;
const KEYSTROKES = 5;
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
  const watch = await need<Watcher>(`${WATCHER.publisher}.${WATCHER.name}`).activate();
  const peer = `${PEER.publisher}.${PEER.name}`;
  await need(peer).activate();
  const extension = vscode.extensions.getExtension<SourcebookApi>(EXTENSION);
  const api = await extension?.activate();
  const measured = process.env[BRIEFLY_VARIABLE] === undefined ? await measureAll(api) : undefined;
  watch.stop();
  const measures: HostMeasures = {
    held: watch.held(),
    peer: activationOf(peer, watch),
    ...(extension && { activation: activationOf(EXTENSION, watch) }),
    ...measured,
  };
  const file = process.env[MEASURES_VARIABLE];
  if (file === undefined) throw new Error(`${MEASURES_VARIABLE} is not set.`);
  writeFileSync(file, JSON.stringify(measures));
}

async function measureAll(
  api: SourcebookApi | undefined,
): Promise<Pick<HostMeasures, 'extension' | 'markdown'>> {
  const extension = api && (await measure(api));
  return { ...(extension && { extension }), markdown: await openMarkdown() };
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
  const began = markOf('willLoadExtensionCode', EXTENSION);
  const read = await untilRead(api);
  return {
    began,
    firstAnswer: read.first - began,
    allRead: read.all - began,
    searchReading: read.times,
    search: await timeSearches(api),
    namesShown: await showNames(),
    ...(await checkDraft()),
    readAgain: await readAgain(),
  };
}

async function showNames(): Promise<Span> {
  const from = now();
  await vscode.commands.executeCommand('sourcebook.names.focus');
  await pause(START_MILLISECONDS);
  return { from, to: now() };
}

/** VS Code's own extension for Markdown reads it too, which is seen where VS Code was started without this one. */
async function openMarkdown(): Promise<Span> {
  const content = await longDraft();
  await pause(START_MILLISECONDS);
  const from = now();
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  await pause(START_MILLISECONDS);
  return { from, to: now() };
}

async function longDraft(): Promise<string> {
  const sources = await vscode.workspace.findFiles('sources/*.txt');
  const texts = await Promise.all(sources.map(({ fsPath }) => readFile(fsPath, 'utf8')));
  return draftOf(texts, altered);
}

/** A long draft whose quotations are all altered, so that each of them is shown as a problem. */
async function checkDraft(): Promise<Pick<ExtensionMeasures, 'draft' | 'keystrokes'>> {
  const content = await longDraft();
  await pause(START_MILLISECONDS);
  const from = now();
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
  await vscode.window.showTextDocument(document);
  while (vscode.languages.getDiagnostics(document.uri).length === 0) await pause(POLL_MILLISECONDS);
  const draft = { from, to: now() };
  const keystrokes: Span[] = [];
  for (let stroke = 0; stroke < KEYSTROKES; stroke++) {
    await pause(STEADY_MILLISECONDS);
    keystrokes.push(await typeInto(document));
  }
  return { draft, keystrokes };
}

async function typeInto(document: vscode.TextDocument): Promise<Span> {
  const shown = new Promise<void>((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
      listening.dispose();
      resolve();
    });
  });
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), 'x');
  const from = now();
  await vscode.workspace.applyEdit(edit);
  await shown;
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

function now(): number {
  return performance.timeOrigin + performance.now();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
