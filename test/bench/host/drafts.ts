import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { altered, draftOf } from '../draft';
import type { DraftMeasures, MarkdownMeasures, Span } from './measures';
import { now, pause, POLL_MILLISECONDS, START_MILLISECONDS, STEADY_MILLISECONDS } from './time';

const REPEATS = 5;
/** A name of the made-up sources: two words with capitals. */
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
/** What a writer has typed of a quotation when its rest is offered. */
const TYPED_WORDS = 4;

/** A long draft whose quotations are all altered, so that each of them is shown as a problem. */
export async function editPlainText(): Promise<DraftMeasures> {
  const content = await longDraft();
  await pause(START_MILLISECONDS);
  const from = now();
  const document = await show('plaintext', content);
  await untilProblems(document);
  const opened = { from, to: now() };
  return { opened, keystrokes: await repeated(() => typeInto(document)) };
}

/** The same as Markdown, which VS Code's own extension reads too: that is seen where VS Code runs without this one. */
export async function editMarkdown(withExtension: boolean): Promise<MarkdownMeasures> {
  const content = await longDraft();
  await pause(START_MILLISECONDS);
  const from = now();
  const document = await show('markdown', content);
  if (withExtension) await untilProblems(document);
  await pause(START_MILLISECONDS);
  const opened = { from, to: now() };
  if (!withExtension) return { opened };
  return {
    opened,
    keystrokes: await repeated(() => typeInto(document)),
    hovers: await repeated((i) => hover(document, i)),
    completions: await repeated((i) => complete(document, i)),
  };
}

async function longDraft(): Promise<string> {
  const sources = await vscode.workspace.findFiles('sources/*.txt');
  const texts = await Promise.all(sources.map(({ fsPath }) => readFile(fsPath, 'utf8')));
  return draftOf(texts, altered);
}

async function show(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

async function untilProblems({ uri }: vscode.TextDocument): Promise<void> {
  while (vscode.languages.getDiagnostics(uri).length === 0) await pause(POLL_MILLISECONDS);
}

async function repeated(measure: (i: number) => Promise<Span>): Promise<Span[]> {
  const spans: Span[] = [];
  for (let i = 0; i < REPEATS; i++) {
    await pause(STEADY_MILLISECONDS);
    spans.push(await measure(i));
  }
  return spans;
}

/** Until the problems that follow are there. */
async function typeInto(document: vscode.TextDocument): Promise<Span> {
  const shown = new Promise<void>((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
      listening.dispose();
      resolve();
    });
  });
  const from = now();
  await insert(document, new vscode.Position(0, 0), 'x');
  await shown;
  return { from, to: now() };
}

async function hover(document: vscode.TextDocument, i: number): Promise<Span> {
  const names = [...document.getText().matchAll(NAME)];
  const at = document.positionAt((names[Math.floor((i * names.length) / REPEATS)]?.index ?? 0) + 1);
  const from = now();
  await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
  return { from, to: now() };
}

/** At the end of the words that a quotation begins with, in a paragraph of its own. */
async function complete(document: vscode.TextDocument, i: number): Promise<Span> {
  const quotations = document.getText().match(/“[^”]+/g) ?? [];
  const quotation = quotations[Math.floor((i * quotations.length) / REPEATS)] ?? '';
  const typed = quotation.split(' ').slice(0, TYPED_WORDS).join(' ');
  const end = document.lineAt(document.lineCount - 1).range.end;
  await insert(document, end, `\n\nShe said: ${typed}`);
  const at = document.lineAt(document.lineCount - 1).range.end;
  const from = now();
  await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, at);
  return { from, to: now() };
}

async function insert({ uri }: vscode.TextDocument, position: vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, position, text);
  await vscode.workspace.applyEdit(edit);
}
